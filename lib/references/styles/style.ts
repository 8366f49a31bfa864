import type { CslDate, CslItem, CslName } from '../../model/csl.ts';

/** What is left of an entry when names, early date and identifiers are read. */
export interface Body {
  readonly text: string;
  /** The date that the head already has. */
  readonly issued: CslDate | null;
  /** Whether the entry names a web address. */
  readonly hasUrl: boolean;
}

/** One way to read a body, and how much speaks for it. */
export interface Reading {
  readonly fields: Omit<CslItem, 'author' | 'issued'> & { readonly issued?: CslDate; readonly editor?: readonly CslName[] };
  readonly score: number;
}

/** A style reads bodies of one shape: null where the shape does not fit. */
export type Style = (body: Body) => Reading | null;
