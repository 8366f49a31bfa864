import { describe, expect, it } from 'vitest';
import type { ReportReference } from '../../lib/model/report.ts';
import { onlyReference } from '../../lib/text/only-reference.ts';

const entries = new Map(['r1', 'r2'].map((id) => [id, { id } as ReportReference]));

describe('onlyReference', () => {
  it.each<{ because: string; references: readonly string[]; only: string | undefined }>([
    { because: 'one entry is meant', references: ['r2'], only: 'r2' },
    { because: 'of two that fit it is not known which', references: ['r1', 'r2'], only: undefined },
    { because: 'no entry fits', references: [], only: undefined },
    { because: 'the list has no such entry', references: ['r9'], only: undefined },
  ])('gives $only because $because', ({ references, only }) => {
    expect(onlyReference({ references }, (id) => entries.get(id))?.id).toBe(only);
  });
});
