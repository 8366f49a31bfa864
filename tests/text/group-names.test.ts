import { describe, expect, it } from 'vitest';
import { groupNamesOf, isAcronymOf, isPartlyAbbreviated } from '../../lib/text/group-names.ts';

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
    ['PAHO/WHO', 'Pan American Health Organization/World Health Organization'],
  ])('%s may stand for %s', (acronym, group) => expect(isAcronymOf(acronym, group)).toBe(true));

  it.each([
    ['WHO', 'World Food Programme'],
    ['UNICEF', 'United Nations Development Programme'],
    ['AAP', 'American Council on Exercise'],
    ['PAHO/WFP', 'Pan American Health Organization/World Health Organization'],
    ['Who', 'World Health Organization'],
  ])('%s may not stand for %s', (acronym, group) => expect(isAcronymOf(acronym, group)).toBe(false));

  it('may stand for the first words alone', () => {
    expect(isPartlyAbbreviated('DPP Research Group', 'Diabetes Prevention Program Research Group')).toBe(true);
    expect(isPartlyAbbreviated('DPP Research Group', 'Diabetes Prevention Program Study Team')).toBe(false);
    expect(isPartlyAbbreviated('DPP', 'Diabetes Prevention Program Research Group')).toBe(false);
    expect(isPartlyAbbreviated('DPP] Research Group', 'Diabetes Prevention Program Research Group')).toBe(false);
  });
});

describe('the names of a group', () => {
  const namesOf = (literal: string) => groupNamesOf({ author: [{ literal }] }, '');

  it('hold the short one in brackets', () => {
    expect(namesOf('Statistisches Bundesamt (Destatis)')).toContain('Destatis');
    expect(namesOf('Institut national de la statistique (Insee)')).not.toContain('Institut');
  });

  it('hold no country', () => {
    expect(namesOf('Ministry of Agriculture, Forestry and Fisheries (Japan)')).not.toContain('Japan');
  });
});
