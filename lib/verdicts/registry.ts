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

/** Every reference verdict, in the order in which a reader should see them: the gravest first. */
export const REFERENCE_CHECKS: readonly ReferenceCheck[] = [
  retracted,
  concern,
  doiMismatch,
  detailsDiffer,
  corrected,
  notFound,
  cannotTell,
  superseded,
  duplicate,
  uncited,
];
