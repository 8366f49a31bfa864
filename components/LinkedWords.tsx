import type { MessageKey } from '../lib/locales/messages/face-registry.ts';
import { OutLink } from './OutLink.tsx';

/** Where a sentence may lead, whoever wrote the address: other addresses, as a title or an entry may bring in, stay text. */
const ADDRESS = /(https:\/\/(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\/[^\s"<>]+[^\s"<>.,;)])/;

interface LinkedWordsProps {
  readonly text: string;
  /** What a link is called: what stands behind it depends on the sentence. */
  readonly label: MessageKey;
}

/** A sentence in which the addresses of works are links: "…, as Crossref reports. https://doi.org/10.1/x". */
export function LinkedWords({ text, label }: LinkedWordsProps) {
  const pieces = text.split(ADDRESS);
  return (
    <>
      {pieces.map((piece, i) =>
        // Pieces at odd places are what the pattern caught.
        i % 2 === 1 ? <OutLink key={piece} href={piece} label={label} /> : piece,
      )}
    </>
  );
}

/** A sentence without the address behind its end, for places that cannot hold a link. */
export function withoutTrailingAddress(text: string): string {
  return text.replace(/(?<=[.!?]) https:\/\/\S+$/, '');
}
