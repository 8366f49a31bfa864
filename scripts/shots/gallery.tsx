import { render } from 'preact';
import { faceStates } from '../../tests/components/states.tsx';
import '../../components/card.css';
import '../../components/popup.css';

/** Shows the state that the address names: gallery.html#card-matched. */
function show() {
  const state = faceStates.find(({ name }) => `#${name}` === location.hash);
  render(state?.face ?? null, document.body);
}

addEventListener('hashchange', () => {
  render(null, document.body);
  show();
});
show();
Object.assign(globalThis, { stateNames: faceStates.map(({ name }) => name) });
