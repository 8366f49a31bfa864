import { describe, expect, it } from 'vitest';
import type { CiteVerdict, ReferenceVerdictId } from '../../lib/model/verdict.ts';
import { isFinding, type Standing, standingOfCitation, standingOfReference } from '../../lib/text/verdict-standings.ts';

describe('how a verdict of a citation is shown', () => {
  it.each<[CiteVerdict, Standing]>([
    ['ok', 'matched'],
    ['author-variant', 'check-this'],
    ['year-mismatch', 'check-this'],
    ['ambiguous', 'check-this'],
    ['missing', 'could-not-trace'],
    ['no-list', 'not-checked'],
  ])('%s as %s', (verdict, standing) => expect(standingOfCitation(verdict)).toBe(standing));
});

describe('how a verdict of a reference is shown', () => {
  it.each<[ReferenceVerdictId, Standing]>([
    ['retracted', 'check-this'],
    ['concern', 'check-this'],
    ['doi-mismatch', 'check-this'],
    ['details-differ', 'check-this'],
    ['not-found', 'could-not-trace'],
    ['uncited', 'information'],
    ['corrected', 'information'],
    ['duplicate', 'information'],
    ['superseded', 'information'],
    ['cannot-tell', 'not-checked'],
  ])('%s as %s', (verdict, standing) => expect(standingOfReference(verdict)).toBe(standing));
});

it.each<[Standing, boolean]>([
  ['check-this', true],
  ['could-not-trace', true],
  ['matched', false],
  ['information', false],
  ['not-checked', false],
])('%s is worth a look: %s', (standing, isWorthIt) => expect(isFinding(standing)).toBe(isWorthIt));
