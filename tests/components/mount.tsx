import { render, type VNode } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import cardCss from '../../components/card.css?inline';
import { Options } from '../../components/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import pageCss from '../../components/page.css?inline';
import popupCss from '../../components/popup.css?inline';
import { ReportPage } from '../../components/ReportPage.tsx';
import { Welcome } from '../../components/Welcome.tsx';

/** Every face by its style sheet; the card's is the one for parts alone. */
const SHEETS = new Map<unknown, string>([
  [Popup, popupCss],
  [Options, pageCss],
  [Welcome, pageCss],
  [ReportPage, pageCss],
]);

let place: HTMLElement;
let sheet: HTMLStyleElement;

beforeEach(() => {
  sheet = document.createElement('style');
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
  sheet.remove();
});

/** Shows a face in the document, dressed as the product dresses it; called again, it hands new properties to the same face. */
export function mount(face: VNode): HTMLElement {
  sheet.textContent = SHEETS.get(face.type) ?? cardCss;
  document.head.append(sheet);
  render(face, place);
  return place;
}

/** Takes the face out, so that the next one starts anew. */
export function unmount(): void {
  render(null, place);
}

/** The text of an element as it is shown: hidden parts left out, white space as one blank. */
export function shown(element: Element): string {
  return element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';
}

/** The element, or a failed test that names what was looked for. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing shown for ${selector}`);
  return found;
}

/** Buttons by the text that they show or carry as their label. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? shown(each)).startsWith(name));
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}
