import { autoUpdate, computePosition, flip, inline, type Middleware, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { CARD_DISTANCE, CARD_LEAST_HEIGHT, CARD_MARGIN, SHEET_SHARE } from './delays.ts';
import { isCramped } from './is-cramped.ts';

/** Where the card goes: the citation's range, and the point of the window where the pointer rested on it. */
export interface CardAnchor {
  readonly range: Range;
  readonly x: number;
  readonly y: number;
  /** At the lower edge of the screen instead, as wide as it, where a thumb reaches. */
  readonly sheet?: boolean | undefined;
}

/** What card.css falls back from where these are not set. */
const SHEET = {
  left: '0px',
  top: 'auto',
  bottom: '0px',
  '--citewell-card-width': '100vw',
  '--citewell-card-height': '80vh',
  '--citewell-card-corner': '0px',
};
const FLOATING = { bottom: 'auto', '--citewell-card-width': 'initial', '--citewell-card-corner': 'initial' };

/** Writes a property of the card's host: `set('left', '12px')`. */
export type SetHostStyle = (property: string, value: string) => void;

/** In a window too low for a card beside its citation: rather over it than out of the window. */
const keepInWindow: Middleware = {
  name: 'keepInWindow',
  fn({ y, rects }) {
    const lowest = window.innerHeight - CARD_MARGIN - rects.floating.height;
    return { y: Math.max(CARD_MARGIN, Math.min(y, lowest)) };
  },
};

/** A sheet leaves the line of its citation in sight where that leaves it room to be of use; in pixels. */
function sheetHeight({ innerHeight }: Window, bottom: number): number {
  const least = Math.max(innerHeight * SHEET_SHARE.least, CARD_LEAST_HEIGHT);
  return Math.floor(Math.min(Math.max(innerHeight - bottom - CARD_DISTANCE, least), innerHeight * SHEET_SHARE.most));
}

/** Keeps the card beside its citation while the page scrolls or changes; returns what ends it. */
export function placeCard(host: HTMLElement, anchor: CardAnchor, set: SetHostStyle, onLost: () => void): () => void {
  const { range } = anchor;
  const isSheet = anchor.sheet === true || isCramped(window);
  for (const [property, value] of Object.entries(isSheet ? SHEET : FLOATING)) set(property, value);
  const start = range.getBoundingClientRect();
  const line = range.startContainer.parentElement ?? document.body;
  const isRightToLeft = getComputedStyle(line).direction === 'rtl';
  const reference: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };

  function stay(): void {
    const { width, bottom } = range.getBoundingClientRect();
    if (width === 0) onLost();
    else if (isCramped(window)) set('--citewell-card-height', `${sheetHeight(window, bottom)}px`);
  }

  async function update(): Promise<void> {
    const now = range.getBoundingClientRect();
    // The page took the citation away, or closed what it stands in.
    if (now.width === 0) return onLost();
    // A citation broken over two lines has two boxes: the card goes to the one that the pointer was in.
    const point = { x: anchor.x + now.left - start.left, y: anchor.y + now.top - start.top };
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: isRightToLeft ? 'bottom-end' : 'bottom-start',
      middleware: [
        inline(point),
        offset(CARD_DISTANCE),
        flip({ padding: CARD_MARGIN }),
        shift({ padding: CARD_MARGIN }),
        size({
          padding: CARD_MARGIN,
          apply: ({ availableHeight }) => set('--citewell-card-height', `${Math.floor(Math.max(CARD_LEAST_HEIGHT, availableHeight))}px`),
        }),
        keepInWindow,
      ],
    });
    set('left', `${Math.round(x)}px`);
    set('top', `${Math.round(y)}px`);
  }

  const follow = (contextElement: Element) => autoUpdate({ ...reference, contextElement }, host, () => void (isSheet ? stay() : update()));
  try {
    return follow(range.startContainer.parentElement ?? document.body);
  } catch {
    // A form with a field named "nodeName" breaks the walk to the boxes that scroll: then the card follows the window alone.
    return follow(document.body);
  }
}
