import { describe, expect, it } from 'vitest';
import { soundOfName } from '../../lib/text/sound-of-name.ts';

describe('two names sound alike', () => {
  it.each<[string, string]>([
    ['schmidt', 'schmitt'],
    ['schmidt', 'schmied'],
    ['meier', 'mayer'],
    ['meyer', 'maier'],
    ['kramer', 'cramer'],
    ['stephan', 'stefan'],
    ['pfeifer', 'feifer'],
    ['wagner', 'vagner'],
    ['schulz', 'schults'],
    ['becker', 'beker'],
    ['maxen', 'macksen'],
    ['thoma', 'toma'],
    ['lehmann', 'lehman'],
    ['hahn', 'han'],
    ['bouman', 'booman'],
    ['lieder', 'leeder'],
    ['shaver', 'schawer'],
    ['berg', 'berk'],
    ['brand', 'brant'],
  ])('%s and %s', (a, b) => expect(soundOfName(a)).toBe(soundOfName(b)));
});

describe('two names sound different', () => {
  it.each<[string, string]>([
    ['schmidt', 'schmal'],
    ['meier', 'moor'],
    ['hart', 'hort'],
    ['berger', 'berker'],
    ['adler', 'atler'],
    ['hart', 'art'],
    ['tan', 'chan'],
  ])('%s and %s', (a, b) => expect(soundOfName(a)).not.toBe(soundOfName(b)));
});

it.each<[string, string]>([
  ['schmidt', 'Smit'],
  ['meier', 'mIer'],
  ['mayer', 'mIer'],
  ['', ''],
])('%j sounds like %j', (name, sound) => expect(soundOfName(name)).toBe(sound));
