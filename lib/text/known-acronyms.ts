import { LOCALES } from '../locales/registry.ts';
import { foldName } from './normalize.ts';

/** Acronyms of health and statistics bodies that their names do not spell, and how the names begin. Source: the bodies' own sites. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  WHO: ['World Health Organi'],
  HSE: ['Health Service Executive', 'Health and Safety Executive'],
  UNICEF: ['United Nations Children’s Fund', 'United Nations International Children'],
  UNAIDS: ['Joint United Nations Programme on HIV'],
  ONUSIDA: ['Programa Conjunto de las Naciones Unidas sobre el VIH', 'Programme commun des Nations Unies sur le VIH'],
  FAO: ['Food and Agriculture Organi'],
  PAHO: ['Pan American Health Organi'],
  OPS: ['Organización Panamericana de la Salud', 'Organisation panaméricaine de la santé'],
  OPAS: ['Organização Pan-Americana da Saúde'],
  RIVM: ['Rijksinstituut voor Volksgezondheid'],
  BZgA: ['Bundeszentrale für gesundheitliche Aufklärung'],
  BMG: ['Bundesministerium für Gesundheit'],
  BfR: ['Bundesinstitut für Risikobewertung'],
  BfArM: ['Bundesinstitut für Arzneimittel'],
  'G-BA': ['Gemeinsamer Bundesausschuss'],
  STIKO: ['Ständige Impfkommission'],
  Destatis: ['Statistisches Bundesamt'],
  BÄK: ['Bundesärztekammer'],
  KBV: ['Kassenärztliche Bundesvereinigung'],
  DBfK: ['Deutscher Berufsverband für Pflegeberufe'],
  'GKV-SV': ['GKV-Spitzenverband'],
  MDS: ['Medizinischer Dienst des Spitzenverbandes'],
  WIdO: ['Wissenschaftliches Institut der AOK'],
  INE: ['Instituto Nacional de Estad'],
  IBGE: ['Instituto Brasileiro de Geografia'],
  ANVISA: ['Agência Nacional de Vigilância Sanitária'],
  AEMPS: ['Agencia Española de Medicamentos'],
  ANSM: ['Agence nationale de sécurité du médicament'],
  ANESM: ['Agence nationale de l’évaluation et de la qualité des établissements'],
  AGENAS: ['Agenzia nazionale per i servizi sanitari'],
  ISTAT: ['Istituto nazionale di statistica'],
};

const FOLDED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(BODIES).map(([acronym, names]) => [foldName(acronym), names.map(foldName)]),
);

const CONNECTORS: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => locale.connectors));
/** "Agence nationale de sécurité": languages that write no capitals inside a name; so long is the longest of those above. */
const LOWER_INSIDE = /^\p{Lu}\p{Ll}+ \p{Ll}{4,} /u;
const LONGEST_LOWER = 90;
/** Within so many characters the names above are spelt, whatever their capitals: "Bundeszentrale für gesundheitliche". */
const LONGEST_OPENING = 20;

/** "World Health Organization has plans, as Mu" opens with the name of a body, and is a sentence. */
function isOneName(group: string): boolean {
  if (/[([][^()[\]]*\d/.test(group)) return false;
  if (LOWER_INSIDE.test(group)) return group.length <= LONGEST_LOWER && !/[.!?;:] /.test(group);
  const small = group.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  const isPlain = (word: string) => CONNECTORS.has(word) || group.indexOf(word) < LONGEST_OPENING;
  return small.every(isPlain);
}

/** Whether a body is known under these letters: ("UNICEF", "United Nations Children's Fund") -> true. */
export function isKnownAcronym(acronym: string, group: string): boolean {
  const names = FOLDED.get(foldName(acronym));
  return names?.some((name) => foldName(group).startsWith(name)) === true && isOneName(group);
}

/** Bodies whose letters their names do spell, and that texts cite by them alone. */
const SPELT: ReadonlySet<string> = new Set(
  'AAP ACOG AESAN AHRQ ANSES CDC ECDC EFSA EMA EPA FDA HHS IARC NHMRC NHS NICE NIH OECD OMS PHE RCOG RKI SIGN USDA'.split(' '),
);

/** Whether letters are a body's that everybody cites by them, whatever else they may say: "WHO", "UNICEF". */
export function isBody(letters: string): boolean {
  return Object.hasOwn(BODIES, letters) || SPELT.has(letters);
}
