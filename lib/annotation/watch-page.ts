import { ANY_YEAR } from '../text/year-in-text.ts';

/** Characters looked at around an edited text node: the paragraph it stands in, not the page. */
const LONGEST_LOOK = 5_000;

/** Milliseconds from a change to the next reading: marks follow well within a second, and a list that arrives in pieces is read once. */
export const SETTLE_TIME = 400;

/** A page that goes on changing without changing anything for us is read again ever more seldom, at least this often. */
export const LONGEST_WAIT = 8_000;

/** What watching needs from outside. */
export interface WatchParts {
  /** Reads the page again; true when something that the reader sees has changed. */
  readonly readAgain: () => Promise<boolean>;
  readonly now: () => number;
}

/**
 * Has the page read again as it changes, until `signal` aborts: late lists, more text while scrolling, text edited in place.
 * Nothing is observed between a change and the reading that follows it, so a page that changes a thousand times a second
 * costs what one change costs; a hidden page is left alone until it is seen: `watchPage(document, { readAgain, now }, signal)`.
 */
export function watchPage(document: Document, { readAgain, now }: WatchParts, signal: AbortSignal): void {
  const observer = new MutationObserver((changes) => changes.some(mayMatter) && schedule());
  let wait = SETTLE_TIME;
  let lastRead = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;

  const observe = () => observer.observe(document, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });

  function schedule(): void {
    observer.disconnect();
    if (now() - lastRead > 2 * wait) wait = SETTLE_TIME;
    timer = setTimeout(read, wait);
  }

  function read(): void {
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') document.addEventListener('visibilitychange', read, { once: true, signal });
    else if (isReading) timer = setTimeout(read, wait);
    else void readNow();
  }

  async function readNow(): Promise<void> {
    isReading = true;
    // Before the reading: what changes while it goes on asks for the next one.
    observe();
    // A reading that failed has shown nothing new; the next change is worth another.
    const hasChanged = await readAgain().catch(() => false);
    wait = hasChanged ? SETTLE_TIME : Math.min(2 * wait, LONGEST_WAIT);
    lastRead = now();
    isReading = false;
  }

  observe();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** A change without a year in it moves no citation: clocks, counters, menus and advertisements are let pass. */
function mayMatter({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return ANY_YEAR.test(`${oldValue} ${target.nodeValue}`) || ANY_YEAR.test(nearText(target));
  return holdsYear(addedNodes) || holdsYear(removedNodes);
}

/** The start of the text around a node; no more of it is put together, for the text may stand in the body beside a whole article. */
function nearText({ parentNode, ownerDocument }: Node): string {
  if (!parentNode || !ownerDocument) return '';
  const walker = ownerDocument.createTreeWalker(parentNode, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < LONGEST_LOOK && walker.nextNode()) text += walker.currentNode.nodeValue;
  return text.slice(0, LONGEST_LOOK);
}

function holdsYear(nodes: NodeList): boolean {
  for (const node of nodes) if (ANY_YEAR.test(node.textContent ?? '')) return true;
  return false;
}
