import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/Card.tsx';
import styles from '../components/card.css?inline';
import { offerCardScript } from '../lib/annotation/card-script.ts';
import { placeCard } from '../lib/annotation/place-card.ts';

/** The background puts this beside the engine when the pointer is first on a citation. */
export default defineUnlistedScript(() => {
  offerCardScript({
    styles,
    draw: (frame, view) => render(<Card {...view} />, frame),
    erase: (frame) => render(null, frame),
    place: placeCard,
  });
});
