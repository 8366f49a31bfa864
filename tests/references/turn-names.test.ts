import { describe, expect, it } from 'vitest';
import { parseReference } from '../../lib/references/parse-reference.ts';
import { turnNames } from '../../lib/references/turn-names.ts';

function families(...entries: readonly string[]): string[] {
  const items = turnNames(entries.map((text) => ({ csl: parseReference(text), text })));
  return items.map(({ author = [] }) => author.map(({ family, given }) => `${family}|${given}`).join(' '));
}

const TITLE = '2011, « Walking in pain », Annals, 66/3, p. 743-784.';

describe('names without a comma', () => {
  it('are turned round where the list is sorted by the first word', () => {
    const list = [
      `Anspa Zoe, ${TITLE}`,
      `Dodmi Carl, ${TITLE}`,
      `Fell Bo, ${TITLE}`,
      `O’Lind Lisa & de Kera Yann, ${TITLE}`,
      `Starr Anna Maria, ${TITLE}`,
    ];
    expect(families(...list)).toEqual(['Anspa|Zoe', 'Dodmi|Carl', 'Fell|Bo', 'O’Lind|Lisa de Kera|Yann', 'Starr|Anna Maria']);
  });

  it('stay where the list is sorted by the second word', () => {
    const list = [`Zoe Anspa, ${TITLE}`, `Carl Dodmi, ${TITLE}`, `Lisa Lind, ${TITLE}`, `Anna Starr, ${TITLE}`];
    expect(families(...list)).toEqual(['Anspa|Zoe', 'Dodmi|Carl', 'Lind|Lisa', 'Starr|Anna']);
  });

  it('stay where too few of them can tell', () => {
    expect(families(`Anspa Zoe, ${TITLE}`, `Dodmi Carl, ${TITLE}`)).toEqual(['Zoe|Anspa', 'Carl|Dodmi']);
  });

  it('stay beside a list that prints its names with commas', () => {
    const list = ['Berg, A.', 'Choi, B.', 'Ekman, C.', 'Fox, D.', 'Gall, E.'].map((name) => `${name} (2011). Walking. Pain, 3(2), 4–9.`);
    expect(families(`Anspa Zoe, ${TITLE}`, ...list)[0]).toBe('Zoe|Anspa');
  });
});
