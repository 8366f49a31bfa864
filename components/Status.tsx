import type { MessageKey } from '../lib/locales/messages/face-registry.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';
import type { Standing } from '../lib/text/verdict-standings.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './language.ts';
import { isSerious } from './verdict-tiers.ts';

interface StatusProps {
  readonly standing: Standing;
  readonly verdict: CiteVerdict | ReferenceVerdictId;
}

/** Tier and verdict as one text: "Check this: name spelt differently". */
export function verdictWords(standing: Standing, verdict: StatusProps['verdict'], speak: ReturnType<typeof useSpeech>): string {
  return `${speak(`tier.${standing}`)}${speak('tier.before-verdict')}${speak(`verdict.${verdict}`)}`;
}

/** Icon, tier and verdict in words: "Check this: name spelt differently". */
export function Status({ standing, verdict }: StatusProps) {
  const speak = useSpeech();
  const tier: MessageKey = `tier.${standing}`;
  return (
    <span class={`status status-${isSerious(verdict) ? 'serious' : standing}`}>
      <Icon name={isSerious(verdict) ? 'serious' : standing} />
      <span>
        <b class="status-tier">{speak(tier)}</b>
        <span class="status-verdict">
          {speak('tier.before-verdict')}
          {speak(`verdict.${verdict}`)}
        </span>
      </span>
    </span>
  );
}
