/**
 * Says in the place of everything else that a face could not open. Nothing that may have failed has a hand in it: no component, no
 * language file. `tellFailure('popup', 'Citewell could not open this.')`
 */
export function tellFailure(face: 'popup' | 'page', words: string): void {
  const main = document.createElement('main');
  main.className = `citewell ${face}`;
  const part = document.createElement('div');
  part.className = 'face face-short';
  const line = document.createElement('p');
  line.className = 'summary';
  line.role = 'alert';
  line.textContent = words;
  part.append(line);
  main.append(part);
  document.body.replaceChildren(main);
}
