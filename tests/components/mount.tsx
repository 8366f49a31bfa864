import { render, type VNode } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import cardCss from '../../components/card.css?inline';
import popupCss from '../../components/popup.css?inline';

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
  sheet.textContent = face.props && 'state' in face.props ? popupCss : cardCss;
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
