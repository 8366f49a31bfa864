import { useSpeech } from './language.ts';

/** The popup of a page that is being read: the room that summary, progress and lists will take, so that they move nothing when they come. */
export function PopupOutline() {
  return (
    <>
      <p class="summary outline-summary pending" role="status">
        {useSpeech()('popup.loading')}
      </p>
      <div class="outline-progress" />
      <div class="outline-tabs" />
    </>
  );
}
