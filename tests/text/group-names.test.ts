import { describe, expect, it } from 'vitest';
import { groupNamesOf } from '../../lib/text/group-names.ts';

describe('the names of a group', () => {
  const namesOf = (literal: string) => groupNamesOf({ author: [{ literal }] }, '');

  it('hold the short one in brackets', () => {
    expect(namesOf('Statistisches Bundesamt (Destatis)')).toContain('Destatis');
    expect(namesOf('Institut national de la statistique (Insee)')).not.toContain('Institut');
  });

  it.each([
    ['Mayo Clinic Staff', 'Mayo Clinic'],
    ['Rückenportal Redaktion', 'Rückenportal'],
    ['Salud Norte Equipo Editorial', 'Salud Norte'],
    ['Gezond Noord redactie', 'Gezond Noord'],
  ])('leave out who wrote it: %s', (literal, name) => expect(namesOf(literal)).toContain(name));

  it('hold no country', () => {
    expect(namesOf('Ministry of Agriculture, Forestry and Fisheries (Japan)')).not.toContain('Japan');
  });
});
