import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/Card.tsx';
import styles from '../components/card.css?inline';
import { WayBack } from '../components/WayBack.tsx';
import { offerCardScript } from '../lib/annotation/card-script.ts';
import { placeCard } from '../lib/annotation/place-card.ts';
import { learnFaceSentences } from '../lib/locales/messages/face-registry.ts';

/** The background puts this beside the engine when the pointer is first on a citation. */
export default defineUnlistedScript(() => {
  offerCardScript({
    styles,
    learn: learnFaceSentences,
    draw: (frame, view) => render(<Card {...view} />, frame),
    drawWayBack: (frame, view) => render(<WayBack {...view} />, frame),
    erase: (frame) => render(null, frame),
    place: placeCard,
  });
});
