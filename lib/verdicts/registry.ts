import { VERDICT_ORDER } from '../text/page-findings.ts';
import { cannotTell } from './cannot-tell.ts';
import type { ReferenceCheck } from './check.ts';
import { concern } from './concern.ts';
import { corrected } from './corrected.ts';
import { detailsDiffer } from './details-differ.ts';
import { doiMismatch } from './doi-mismatch.ts';
import { duplicate } from './duplicate.ts';
import { notFound } from './not-found.ts';
import { retracted } from './retracted.ts';
import { superseded } from './superseded.ts';
import { uncited } from './uncited.ts';

const CHECKS: readonly ReferenceCheck[] = [
  cannotTell,
  concern,
  corrected,
  detailsDiffer,
  doiMismatch,
  duplicate,
  notFound,
  retracted,
  superseded,
  uncited,
];

/** Every reference verdict, in the order in which the popup shows them: what could mislead the reader most comes first. */
export const REFERENCE_CHECKS: readonly ReferenceCheck[] = CHECKS.toSorted(
  (a, b) => VERDICT_ORDER.indexOf(a.id) - VERDICT_ORDER.indexOf(b.id),
);
