import type { Inquiry } from './inquiry.ts';
import { noteAnswer } from './inquiry.ts';
import { isShown } from './printed-entry.ts';
import type { ServiceAccess } from './service-access.ts';
import { type ServiceAnswer, valueIn } from './service-answer.ts';
import { workByDoi, worksByDoi } from './services/crossref.ts';
import { worksAtDatacite } from './services/datacite.ts';
import { agenciesOf, handleOf, UNKNOWN_AGENCY } from './services/doi-org.ts';
import { weighIdentifier } from './weigh-identifier.ts';

/** Entries whose DOIs are asked for together, so that the first ones are settled while the last ones still wait. */
const ENTRIES_AT_ONCE = 20;

/** Asks Crossref for printed DOIs, and doi.org for those that Crossref does not hold. */
export async function askPrintedDois(
  inquiries: readonly Inquiry[],
  access: ServiceAccess,
  signal: AbortSignal,
  report: () => void,
): Promise<void> {
  const open = inquiries.filter(({ printed }) => printed.doi !== null);
  const groups: (readonly Inquiry[])[] = [];
  for (let at = 0; at < open.length; at += ENTRIES_AT_ONCE) groups.push(open.slice(at, at + ENTRIES_AT_ONCE));
  const missing = await Promise.all(
    groups.map(async (group) => {
      const answers = await worksByDoi(access, group.map(doiOf), signal);
      const absent = group.filter((inquiry) => (answers.get(doiOf(inquiry))?.kind ?? 'absent') === 'absent');
      for (const inquiry of group) {
        const answer = answers.get(doiOf(inquiry));
        if (answer && answer.kind !== 'absent') weighIdentifier(inquiry, 'Crossref', doiOf(inquiry), answer);
      }
      report();
      return absent;
    }),
  );
  const elsewhere = await askElsewhere([...new Set(missing.flat().map(doiOf))], access, signal);
  for (const inquiry of missing.flat()) elsewhere.get(doiOf(inquiry))?.(inquiry);
}

function doiOf({ printed }: Inquiry): string {
  return printed.doi ?? '';
}

type Elsewhere = (inquiry: Inquiry) => void;

/** DOIs that Crossref's list does not hold: whose are they? An alias, another agency's, or nobody's. */
async function askElsewhere(dois: readonly string[], access: ServiceAccess, signal: AbortSignal): Promise<Map<string, Elsewhere>> {
  const outcomes = new Map<string, Elsewhere>();
  const agencies = await agenciesOf(access, dois, signal);
  const ofAgency = (name: string) => dois.filter((doi) => agencies.get(doi)?.kind === 'answer' && valueIn(agencies.get(doi)) === name);
  const datacite = await worksAtDatacite(access, ofAgency('DataCite'), signal);
  const aliases = new Map(await Promise.all(ofAgency('Crossref').map(async (doi) => [doi, await workByDoi(access, doi, signal)] as const)));
  const handles = new Map(
    await Promise.all(dois.filter((doi) => !agencies.has(doi)).map(async (doi) => [doi, await handleOf(access, doi, signal)] as const)),
  );
  for (const doi of dois) {
    const agency = agencies.get(doi);
    const handle = handles.get(doi);
    const known = datacite.get(doi) ?? aliases.get(doi);
    const service = datacite.has(doi) ? 'DataCite' : 'Crossref';
    outcomes.set(doi, (inquiry) => {
      if (known) weighIdentifier(inquiry, service, doi, known);
      else if (handle) noteHandle(inquiry, doi, handle);
      else noteAgency(inquiry, doi, agency);
    });
  }
  return outcomes;
}

/** The handle system alone: that it knows the DOI says that it exists; that it does not is one voice, and never told. */
function noteHandle(inquiry: Inquiry, doi: string, handle: ServiceAnswer<string>): void {
  if (!isShown(inquiry.printed, doi) || handle.kind === 'absent') return;
  if (handle.kind === 'answer') inquiry.doiState = 'held-elsewhere';
  else if (!noteAnswer(inquiry, 'doi.org', handle, 'doi-elsewhere', { doi })) inquiry.identifierUnread.add('doi.org');
}

function noteAgency(inquiry: Inquiry, doi: string, agency: ServiceAnswer<string> | undefined): void {
  if (!isShown(inquiry.printed, doi)) return;
  const name = valueIn(agency);
  if (agency?.kind === 'absent') inquiry.doiState = 'unregistered';
  else if (name !== null && name !== UNKNOWN_AGENCY) inquiry.doiState = 'held-elsewhere';
  else if (name === null) inquiry.identifierUnread.add('doi.org');
  const kind = inquiry.doiState === 'unregistered' ? 'doi-unregistered' : 'doi-elsewhere';
  noteAnswer(inquiry, 'doi.org', agency, kind, { doi, agency: name ?? '' });
}
