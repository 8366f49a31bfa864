import type { CardScript } from './card-script.ts';
import { HOST_RULES } from './card-sheet.ts';
import type { CardAnchor, SetHostStyle } from './place-card.ts';

/** The one element that Citewell adds to a page. */
const HOST_TAG = 'citewell-card';

/** Where the box stands without a citation: clear of the text and within reach of a thumb. */
const CORNER = {
  left: '16px',
  top: 'auto',
  bottom: '16px',
  '--citewell-card-height': 'none',
};

/** The box on the page that the card is drawn in, or the way back to the reading place. */
export interface CardHost {
  /**
   * Shows the box beside a citation and returns the element to draw the card in; null where the page does not let it be seen.
   * `onLost` hears that the citation has gone.
   */
  show(script: CardScript, anchor: CardAnchor, onLost: () => void): HTMLElement | null;
  /** Shows the box in the lower corner of the window and returns the element to draw in; null as above. */
  showInCorner(script: CardScript): HTMLElement | null;
  hide(): void;
  /** Moves the keyboard's focus into the card. */
  enter(): void;
  /** True while the keyboard's focus is in the box and was brought there by keys. */
  isInUseByKeys(): boolean;
  /** True for what had the keyboard's focus before the box came. */
  hadFocus(target: EventTarget | undefined): boolean;
  /** True for the box itself, which is what events from inside it carry as their target. */
  owns(target: EventTarget | null): boolean;
}

interface Box {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
}

/**
 * Makes the box, which is on the page only while a card is open. It is a manual popover, so nothing of the page can cover it,
 * with a closed shadow root, so that page and card see nothing of each other. Each card gets a new one: what a page did to
 * the last is gone with it.
 */
export function createCardHost(signal: AbortSignal): CardHost {
  const sheets = createSheets();
  let box: Box | null = null;
  let unplace = () => {};
  let focusBefore: Element | null = null;

  function hide(): void {
    unplace();
    unplace = () => {};
    const hadFocus = box !== null && document.activeElement === box.host;
    box?.host.remove();
    box = null;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  function open(styles: string, home: Element): Box | null {
    focusBefore = findFocus(document);
    const { host, root, frame } = createBox();
    root.adoptedStyleSheets = sheets.filled(styles);
    home.append(host);
    // The card is as large as the reader's own text, and its place counts in the window's pixels, whatever the page is zoomed to.
    sheets.set('zoom', String(1 / (home.currentCSSZoom || 1)));
    // A page may refuse the popover, or have taken the box away already.
    if (host.isConnected) host.showPopover();
    box = { host, frame };
    if (isSeen(host)) return box;
    hide();
    return null;
  }

  signal.addEventListener('abort', hide);

  return {
    show(script, anchor, onLost) {
      unplace();
      const home = homeOf(document, anchor.range);
      if (box && (!isSeen(box.host) || box.host.parentElement !== home)) hide();
      const shown = box ?? open(script.styles, home);
      if (!shown) return null;
      unplace = script.place(shown.host, anchor, sheets.set, onLost);
      return shown.frame;
    },
    showInCorner(script) {
      hide();
      const shown = open(script.styles, homeOf(document, null));
      for (const [property, value] of Object.entries(CORNER)) sheets.set(property, value);
      return shown?.frame ?? null;
    },
    hide,
    enter: () => box?.frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true }),
    isInUseByKeys: () => Boolean(box?.frame.querySelector(':focus-visible')),
    hadFocus: (target) => box !== null && target === focusBefore,
    owns: (target) => box !== null && target === box.host,
  };
}

/** The two style sheets of all boxes: the rule of the host, into which its place is written, and the card's own. */
function createSheets(): { filled(styles: string): CSSStyleSheet[]; readonly set: SetHostStyle } {
  const host = new CSSStyleSheet();
  const card = new CSSStyleSheet();
  return {
    filled(styles) {
      if (card.cssRules.length === 0) {
        host.replaceSync(HOST_RULES);
        card.replaceSync(styles);
      }
      return [host, card];
    },
    set(property, value) {
      const [rule] = host.cssRules;
      if (rule instanceof CSSStyleRule) rule.style.setProperty(property, value, 'important');
    },
  };
}

/**
 * While a page shows a dialog of its own, nothing outside of it can be clicked or focused; and a popover of the page closes at a press
 * outside of it, so that the card of a citation in there belongs into it.
 */
function homeOf({ body, documentElement }: Document, range: Range | null): Element {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const popover = range?.startContainer.parentElement?.closest(':popover-open');
  return popover ?? dialog ?? body ?? documentElement;
}

/** What has the keyboard's focus, also inside of an element of the page's own making. */
function findFocus({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && findFocus(activeElement.shadowRoot)) ?? activeElement;
}

function isSeen(host: HTMLElement): boolean {
  return host.isConnected && host.matches(':popover-open');
}

/**
 * The element with its shadow root, made in a document without scripts and then brought over. A page that defines an element
 * of our name is handed the closed root of any that is born in its own document, by `attachInternals().shadowRoot`; of one
 * that had its root before it became the page's element it gets none (https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals).
 */
function createBox(): Box & { readonly root: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement(HOST_TAG);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  return { host, root, frame };
}
