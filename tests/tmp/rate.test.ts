import { it } from 'vitest';
import { rateEntry, opensLikeEntry, isPlainEntry } from '/work/main/lib/bibliography/rate-entry.ts';
it('x', () => { for (const t of process.env.T!.split('@@')) console.log(rateEntry(t), opensLikeEntry(t), isPlainEntry(t), t.slice(0,60)); });
