import type { CitedSentence } from '../lib/model/cited-sentence.ts';
import type { Dismissal } from '../lib/model/dismissal.ts';
import type { Report, ReportCitation, ReportReference } from '../lib/model/report.ts';
import { onlyReference } from '../lib/text/only-reference.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { workTitle } from '../lib/text/work-title.ts';
import { CitedWords } from './CitedWords.tsx';
import { Explained } from './Explained.tsx';
import { useSpeech } from './language.ts';
import { PageWords } from './PageWords.tsx';
import { SetAside } from './SetAside.tsx';
import { seriousVerdicts } from './verdict-tiers.ts';
import { workYear } from './work-words.ts';
import { worthTelling } from './worth-telling.ts';

interface ReportCitationsProps {
  readonly report: Report;
  readonly sentences: readonly CitedSentence[];
  readonly dismissed: readonly Dismissal[];
}

/** Every citation: on one side the sentence that leans on it, on the other the source. */
export function ReportCitations({ report, sentences, dismissed }: ReportCitationsProps) {
  const speak = useSpeech();
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.citation, sentence]));
  return (
    <section class="choice" aria-labelledby="citations">
      <h2 id="citations">{speak('report.citations')}</h2>
      {report.citations.length === 0 && <p class="muted">{speak('row.none-citations')}</p>}
      <ol class="report-rows">
        {report.citations.map((citation) => (
          <li key={citation.id} id={citation.id} class="report-row" tabIndex={-1}>
            <Sentence citation={citation} sentence={sentenceOf.get(citation.id)} report={report} />
            <div>
              {seriousOf(onlyReference(citation, (id) => references.get(id))).map(({ id, explanation }) => (
                <Explained key={id} standing={standingOfReference(id)} verdict={id} explanation={explanation} />
              ))}
              <Explained
                standing={standingOfCitation(citation.verdict)}
                verdict={citation.verdict}
                explanation={worthTelling(citation, speak)}
              />
              <SetAside verdict={citation.verdict} exact={citation.selector.exact} dismissed={dismissed} />
              {citation.references.map((id) => (
                <Source key={id} reference={references.get(id)} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function seriousOf(reference: ReportReference | undefined): ReportReference['verdicts'] {
  return reference ? seriousVerdicts(reference) : [];
}

interface SentenceProps {
  readonly citation: ReportCitation;
  readonly sentence: CitedSentence | undefined;
  readonly report: Report;
}

function Sentence({ citation, sentence, report }: SentenceProps) {
  return (
    <p class="sentence">
      {sentence && <PageWords text={sentence.before} />}
      <b>
        <CitedWords citation={citation} report={report} />
      </b>
      {sentence && <PageWords text={sentence.after} />}
    </p>
  );
}

/** What the entry says, and under it what was found where that is known. */
function Source({ reference }: { readonly reference: ReportReference | undefined }) {
  const speak = useSpeech();
  if (!reference) return null;
  const { work } = reference.resolution;
  const found = work && [workTitle(work), work['container-title'], workYear(work)].filter(Boolean).join('. ');
  return (
    <div class="source">
      <p>
        <PageWords text={reference.selector.exact} />
      </p>
      {work && (
        <p class="muted">
          {speak('card.found', { service: work.source })}: <bdi>{found}</bdi>
        </p>
      )}
    </div>
  );
}
