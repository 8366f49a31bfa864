/**
 * Finds elements as a reader would name them; it is sent into the page, so it stands alone. `steps` narrow down, one after the
 * other: `[{ css: 'section' }, { role: 'button', name: 'Save' }]`, `[{ label: 'Never' }]`, `[{ text: 'Saved.' }]`, `{ has: 'Mu' }`, `{ nth: 0 }`.
 * Words may also be { pattern, flags }.
 */
export function findElements(steps) {
  const ROLES = { button: 'button,[role=button]', heading: 'h1,h2,h3,h4,h5,h6', link: 'a[href]', tab: '[role=tab]' };
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  const holds = (text, wanted) =>
    wanted.pattern === undefined
      ? squeeze(text).toLowerCase().includes(squeeze(wanted).toLowerCase())
      : new RegExp(wanted.pattern, wanted.flags).test(squeeze(text));
  const nameOf = (element) => element.getAttribute('aria-label') ?? element.textContent;
  const labelsOf = (element) => [
    element.getAttribute('aria-label') ?? '',
    ...[...(element.labels ?? [])].map((label) => label.textContent),
  ];
  const isProse = ({ localName }) => !['script', 'style', 'title', 'head'].includes(localName);

  function within(root, step) {
    const all = (selector) => [...root.querySelectorAll(selector)];
    if (step.css) return all(step.css);
    if (step.role) return all(ROLES[step.role]).filter((element) => step.name === undefined || holds(nameOf(element), step.name));
    if (step.label) return all('input,select,textarea').filter((element) => labelsOf(element).some((label) => holds(label, step.label)));
    const having = all('*').filter((element) => isProse(element) && holds(element.textContent, step.text));
    // The smallest: their parents hold the words as well.
    return having.filter((element) => !having.some((other) => other !== element && element.contains(other)));
  }

  return steps.reduce(
    (found, step) => {
      if (step.has !== undefined) return found.filter((element) => holds(element.textContent, step.has));
      if (step.nth !== undefined) return found.slice(step.nth, step.nth + 1);
      return [...new Set(found.flatMap((root) => within(root, step)))];
    },
    [document],
  );
}
