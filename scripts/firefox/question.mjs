// Firefox's own questions to the reader, which hang from the address bar.
import { waitUntil } from '../wait-until.mjs';

/** Run in the browser's window. */
function isAsking() {
  return window.PopupNotifications.isPanelOpen && window.PopupNotifications.panel.firstElementChild !== null;
}

function press(isYes) {
  const question = window.PopupNotifications.panel.firstElementChild;
  (isYes ? question.button : question.secondaryButton).click();
}

/** Says yes or no to the question that a click in the popup has led to. */
export async function answerQuestion({ firefox }, isYes) {
  await waitUntil('Firefox asks', () => firefox.run(isAsking));
  await firefox.run(press, isYes);
  await waitUntil('it asks no more', async () => !(await firefox.run(isAsking)));
}
