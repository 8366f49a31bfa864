import { foldName } from '../text/normalize.ts';

/**
 * Names of things, alike in every language, and so no words of a locale. Gathered by hand from what pages name with a year and no author
 * bears; written as people write them, compared folded.
 */
const names = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(', ')).map(foldName));

/** What is named with a year and has no author: "Excel 2016", "Horizon 2020". */
export const PRODUCTS = names(
  // programs; more: https://en.wikipedia.org/wiki/List_of_statistical_software
  'EndNote, EpiData, Excel, GraphPad, JASP, jamovi, MATLAB, MAXQDA, MedCalc, NVivo, Prism, Python, Qualtrics, REDCap, RevMan, RStudio, SAS',
  'SPSS, Stata, Zotero, Access, Adobe, Android, ChatGPT, Facebook, Google, iOS, Linux, macOS, Microsoft, Office, Photoshop, PowerPoint',
  'Windows, Word, YouTube',
  // registers of trials and reviews; more: https://www.who.int/tools/clinical-trials-registry-platform/network/primary-registries
  'ANZCTR, ClinicalTrials, ClinicalTrials.gov, EudraCT, EUCTR, ISRCTN, PROSPERO',
  // plans
  'Agenda, Expo, Horizon, Vision',
);

/** What running text names with a year; with another word behind them they may be authors: "Harvard Health". */
export const INSTITUTIONS = names(
  // universities
  'Harvard, Johns Hopkins, Princeton, Stanford, Yale',
  // databases
  'CINAHL, Embase, MEDLINE, PsycINFO, PubMed, Scopus',
  // firms and their sites
  'Amazon, Apple, Fitbit, Garmin, Instagram, Netflix, Samsung, Spotify, StataCorp, TikTok, Twitter, Uber, WhatsApp, Wikipedia',
);

/**
 * Who made what stands before the bracket: "Vibramycin (Pfizer, 1998)". Firms whose name is a common surname, Abbott or Baxter, are left
 * out.
 */
export const MAKERS = names(
  // medicines; more: https://en.wikipedia.org/wiki/List_of_largest_biomedical_companies_by_revenue
  'AbbVie, Amgen, AstraZeneca, Bayer, Biogen, BioNTech, Boehringer, Boehringer Ingelheim, Bristol-Myers Squibb, Cephalon, Ciba-Geigy',
  'Eli Lilly, Gilead, GlaxoSmithKline, GSK, Janssen, Lundbeck, Merck, Moderna, Nestlé, Novartis, Novo Nordisk, Pfizer, Reckitt, Roche',
  'Sandoz, Sanofi, Sanofi-Synthélabo, Servier, Teva, Wyeth',
  // devices and goods
  'Agfa, Boston Scientific, Colgate, GE Healthcare, Hologic, LabCorp, Mattel, Medtronic, Omron, Philips, ResMed, Shimano, Siemens',
  'Smith & Nephew, Sony, Tanita, Tena, Unilever, US Army',
  // broadcasters and agencies; more: https://www.ebu.ch/about/members
  'ARD, Arte, BBC, CBC, CNN, Facebook, Getty, ITV, NPR, ORF, PBS, Pixar, SRF, YouTube, ZDF',
  // publishers
  'HarperCollins, Knopf, OUP, Penguin, Random House, Routledge, Viking, Vogue',
);
