import { describe, expect, it } from 'vitest';
import { isAcronymOf, isPartlyAbbreviated, readAcronym, readGroup, readPartlyAbbreviated } from '../../lib/text/acronyms.ts';

describe('letters for a body', () => {
  it.each([
    ['WHO', 'World Health Organization'],
    ['MoHFW', 'Ministry of Health and Family Welfare'],
    ['CDC', 'Centers for Disease Control and Prevention'],
    ['USDA', 'US Department of Agriculture'],
    ['UNICEF', 'United Nations Children’s Fund'],
    ['UNAIDS', 'Joint United Nations Programme on HIV/AIDS'],
    ['RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu'],
    ['FAO', 'Food and Agriculture Organization of the United Nations'],
    ['EFSA', 'European Food Safety Authority Panel on Dietetic Products'],
    ['AAP', 'American Academy of Pediatrics Council on Communications and Media'],
    ['NGS', 'Norddeutsche Gesellschaft Schmerz Arbeitsgruppe für Pflege und Betreuung'],
    ['ANS', 'Agencia Norteña Sanitaria Comité sobre Dolor y Rehabilitación'],
    ['PAHO/WHO', 'Pan American Health Organization/World Health Organization'],
    ['BZgA', 'Bundeszentrale für gesundheitliche Aufklärung (BZgA)'],
    ['WHO', 'World Health Organization. Regional Office for Europe'],
    ['ANSM', 'Agence nationale de sécurité du médicament et des produits de santé'],
    ['OMS/UNICEF', 'Organização Mundial da Saúde / UNICEF'],
    ['SCPE', 'Société canadienne de physiologie de l’exercice'],
    ['DRBPS', "Direction de la recherche, des bains, de l'étude des pas et des statistiques"],
    ['CNSA', 'Caisse nationale de solidarité pour l’autonomie'],
    ['OE', 'Ordem dos Enfermeiros'],
    ['AIFA', 'Agenzia Italiana del Farmaco'],
    ['SECPAL', 'Sociedad Española de Cuidados Paliativos'],
    ['INCa', 'Institut national du cancer'],
    ['BAS', 'Bundesamt für Schlaf'],
    ['DPG', 'Deutsche Pflegegesellschaft'],
    ['G-LA', 'Gemeinsamer Landesausschuss'],
    ['DBfK', 'Deutscher Berufsverband für Pflegeberufe'],
    ['HHS', 'Department of Health and Human Services'],
    ['NCPTSD', 'National Center for PTSD'],
    ['NCP', 'National Center for PTSD'],
    ['AAOS', 'American Academy of Orthopaedic Surgeons/American Society for Surgery of the Hand'],
    ['ASSH', 'American Academy of Orthopaedic Surgeons/American Society for Surgery of the Hand'],
  ])('%s may stand for %s', (acronym, group) => expect(isAcronymOf(acronym, group)).toBe(true));

  it.each([
    ['WHO', 'World Food Programme'],
    ['NCADHD', 'National Center for PTSD'],
    ['ASOS', 'American Academy of Orthopaedic Surgeons/American Society for Surgery of the Hand'],
    ['UNICEF', 'United Nations Development Programme'],
    ['AAP', 'American Council on Exercise'],
    ['PAHO/WFP', 'Pan American Health Organization/World Health Organization'],
    ['Who', 'World Health Organization'],
    ['DREES', 'Institut de recherche et documentation en économie de la santé'],
    ['HHV', 'Department of Health, Housing and Human Values'],
    ['CAP', 'Cancer Partnership'],
    ['BC', 'Norland Study Backs Collaborators'],
    ['AIFAR', 'Agenzia Italiana del Sonno'],
    ['INSA', 'Institut national du cancer'],
    ['BA', 'Bundesanstalt für Schlaf und Schmerz'],
    ['VER', 'Verein der Rollstuhlfahrer'],
    ['advised by WHO', 'World Health Organization'],
    ['WHO', 'World Health Organization has plans that Mu'],
    ['ANSM', 'Agence nationale de sécurité du médicament le dit. Berg'],
  ])('%s may not stand for %s', (acronym, group) => expect(isAcronymOf(acronym, group)).toBe(false));

  it.each([
    ['DPP Research Group', 'Diabetes Prevention Program Research Group', true],
    ['DPP Research Group', 'Diabetes Prevention Program Study Team', false],
    ['DPP', 'Diabetes Prevention Program Research Group', false],
    ['DPP] Research Group', 'Diabetes Prevention Program Research Group', false],
  ])('%s may stand for the first words of %s alone: %s', (cited, listed, expected) => {
    const partly = readPartlyAbbreviated(cited);
    expect(partly !== null && isPartlyAbbreviated(partly, listed)).toBe(expected);
  });
});

it('reads letters as one acronym or several, and words as none', () => {
  const lettersOf = (name: string) => readAcronym(name).map(({ folded }) => folded);
  expect(lettersOf('MoHFW')).toEqual(['mohfw']);
  expect(lettersOf('PAHO/WHO')).toEqual(['paho', 'who']);
  expect(lettersOf('DfE and DoH')).toEqual(['dfedoh']);
  expect([lettersOf('Who'), lettersOf('PAHO/Who'), lettersOf('W'), lettersOf('ABCDEFGHIJKLM')]).toEqual([[], [], [], []]);
});

it('reads each body that a name holds', () => {
  const bodiesOf = (name: string) => readGroup(name).bodies.map(({ printed }) => printed);
  expect(bodiesOf('Pain Council and Board of Steps')).toEqual(['Pain Council', 'Board of Steps']);
  expect(bodiesOf('Board of Pain')).toEqual(['Board of Pain']);
});

it('reads names that begin with letters, and no others', () => {
  expect(readPartlyAbbreviated('DPP Research Group')?.rest).toBe(' research group');
  expect([readPartlyAbbreviated('DPP'), readPartlyAbbreviated('Diabetes Research Group')]).toEqual([null, null]);
});
