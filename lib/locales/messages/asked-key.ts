import type { Asked } from '../../model/work.ts';
import type { MessageKey } from './registry.ts';

/** The sentence for what came back: `askedKey({ kind: 'silent', silence: 'busy' })` -> "asked.silent.busy". */
export function askedKey({ kind, silence }: Pick<Asked, 'kind' | 'silence'>): MessageKey {
  return kind === 'silent' ? `asked.silent.${silence ?? 'not-asked'}` : `asked.${kind}`;
}
