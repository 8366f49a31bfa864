import type { CardScript } from './card-script.ts';
import { HOST_RULES } from './card-sheet.ts';
import type { CardAnchor, SetHostStyle } from './place-card.ts';

/** The one element that Citewell adds to a page. */
const HOST_TAG = 'citewell-card';

/** The box on the page that the card is drawn in. */
export interface CardHost {
  /** Shows the box beside a citation and returns the element to draw the card in. */
  show(script: CardScript, anchor: CardAnchor): HTMLElement;
  hide(): void;
  /** Moves the keyboard's focus into the card. */
  enter(): void;
  /** True for the box itself, which is what events from inside it carry as their target. */
  owns(target: EventTarget | null): boolean;
}

interface HostParts {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly set: SetHostStyle;
}

/**
 * Makes the box; it joins the page when it is first shown and leaves it when `signal` aborts. It is a manual popover, so
 * nothing of the page can cover it, with a closed shadow root, so that page and card see nothing of each other.
 */
export function createCardHost(onLost: () => void, signal: AbortSignal): CardHost {
  let parts: HostParts | null = null;
  let unplace = () => {};
  let focusBefore: Element | null = null;

  function hide(): void {
    unplace();
    unplace = () => {};
    if (!parts) return;
    const hadFocus = document.activeElement === parts.host;
    if (parts.host.matches(':popover-open')) parts.host.hidePopover();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  signal.addEventListener('abort', () => {
    hide();
    parts?.host.remove();
  });

  return {
    show(script, anchor) {
      unplace();
      parts ??= createParts(script.styles);
      const { host, frame, set } = parts;
      if (!host.isConnected) document.body.append(host);
      if (!host.matches(':popover-open')) {
        focusBefore = document.activeElement;
        host.showPopover();
      }
      unplace = script.place(host, anchor, set, onLost);
      return frame;
    },
    hide,
    enter: () => parts?.frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true }),
    owns: (target) => parts !== null && target === parts.host,
  };
}

function createParts(styles: string): HostParts {
  const host = document.createElement(HOST_TAG);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const hostSheet = new CSSStyleSheet();
  hostSheet.replaceSync(HOST_RULES);
  const cardSheet = new CSSStyleSheet();
  cardSheet.replaceSync(styles);
  root.adoptedStyleSheets = [hostSheet, cardSheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  const [rule] = hostSheet.cssRules;
  const set: SetHostStyle = (property, value) => {
    if (rule instanceof CSSStyleRule) rule.style.setProperty(property, value, 'important');
  };
  return { host, frame, set };
}
