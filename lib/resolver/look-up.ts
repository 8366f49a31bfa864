import type { ServiceAccess } from './service-access.ts';
import { answered, type ServiceAnswer, STOPPED, unavailable } from './service-answer.ts';

/** Hours and days in milliseconds, for the lifetimes below. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long an answer is kept: records a day, because notices are to be looked at anew daily; which work stands at a printed place, and
 * where a free copy is, a week; that a DOI exists 30 days; that nothing was found 24 hours; a failure never.
 */
export const LIFETIME = { record: DAY, place: 7 * DAY, copy: 7 * DAY, agency: 30 * DAY, absent: DAY } as const;

/** A group of questions of one kind, each with its own key, that one request answers together. */
export interface LookUp<T> {
  /** Start of the cache keys: "crossref:work". */
  readonly prefix: string;
  /** Keys in one request at most. */
  readonly chunk: number;
  readonly lifetime: number;
  /** Checks what comes out of the cache; null drops it and asks anew. */
  readonly check: (value: unknown) => T | null;
  /** Asks for some keys; a key that is missing in the map is unknown to the service. */
  readonly ask: (keys: readonly string[], signal: AbortSignal) => Promise<ServiceAnswer<ReadonlyMap<string, T>>>;
}

type Answers<T> = Map<string, ServiceAnswer<T>>;

/** What the cache keeps for "the service holds nothing of that name". */
const NOTHING = { absent: true } as const;

/**
 * Answers keys from the cache, from questions already under way, and asks for the rest in chunks. Each key is asked once,
 * whoever asks: two tabs with the same reference share one request.
 */
export async function lookUp<T>(access: ServiceAccess, keys: readonly string[], how: LookUp<T>, signal: AbortSignal): Promise<Answers<T>> {
  const answers: Answers<T> = new Map();
  const unique = [...new Set(keys)];
  const kept = await Promise.all(unique.map((key) => readCache(access, key, how)));
  const shared: Promise<void>[] = [];
  const open: string[] = [];
  unique.forEach((key, i) => {
    const known = kept[i];
    const running = access.underWay.get(`${how.prefix}:${key}`) as Promise<Answers<T>> | undefined;
    if (known) answers.set(key, known);
    else if (running) shared.push(running.then((all) => void answers.set(key, all.get(key) ?? STOPPED)));
    else open.push(key);
  });
  const asked = chunksOf(open, how.chunk).map(async (chunk) => {
    for (const [key, answer] of await askChunk(access, chunk, how, signal)) answers.set(key, answer);
  });
  await Promise.all([...asked, ...shared]);
  return askAgainForOthers(access, answers, how, signal);
}

/** The same for a single key: `await lookUpOne(access, '10.1/x', how, signal)`. */
export async function lookUpOne<T>(access: ServiceAccess, key: string, how: LookUp<T>, signal: AbortSignal): Promise<ServiceAnswer<T>> {
  return (await lookUp(access, [key], how, signal)).get(key) ?? unavailable('not-asked');
}

/** Somebody else's question was called off in its middle: that is not our answer, so ask ourselves. */
async function askAgainForOthers<T>(access: ServiceAccess, answers: Answers<T>, how: LookUp<T>, signal: AbortSignal): Promise<Answers<T>> {
  const lost = [...answers].filter(([, answer]) => answer.kind === 'unavailable' && answer.stopped).map(([key]) => key);
  if (lost.length === 0 || signal.aborted) return answers;
  for (const [key, answer] of await lookUp(access, lost, how, signal)) answers.set(key, answer);
  return answers;
}

async function readCache<T>(access: ServiceAccess, key: string, how: LookUp<T>): Promise<ServiceAnswer<T> | null> {
  const kept = await access.cache.get(`${how.prefix}:${key}`, access.now());
  if (!kept) return null;
  const { value, expires } = kept;
  if (typeof value === 'object' && value !== null && 'absent' in value) return { kind: 'absent' };
  const checked = how.check(value);
  return checked === null ? null : answered(checked, timeOf(how, expires - how.lifetime));
}

/** Only of records it matters when they were asked for. */
function timeOf({ lifetime }: LookUp<unknown>, at: number): number | undefined {
  return lifetime === LIFETIME.record ? at : undefined;
}

async function askChunk<T>(access: ServiceAccess, keys: readonly string[], how: LookUp<T>, signal: AbortSignal): Promise<Answers<T>> {
  const question = (async () => {
    const answer = await how.ask(keys, signal);
    const each = answer.kind === 'refused' ? await askInHalves(keys, how, signal) : answersOfKeys(keys, answer);
    return keep(access, each, how);
  })();
  for (const key of keys) access.underWay.set(`${how.prefix}:${key}`, question);
  try {
    return await question;
  } finally {
    for (const key of keys) access.underWay.delete(`${how.prefix}:${key}`);
  }
}

/**
 * One key that a service cannot read has it refuse the whole request: the others are asked for without it, in halves. Where both
 * halves of the first request are refused, the question is at fault and no key, and more requests would be in vain.
 */
async function askInHalves<T>(keys: readonly string[], how: LookUp<T>, signal: AbortSignal, isKeyAtFault = false): Promise<Answers<T>> {
  const middle = Math.ceil(keys.length / 2);
  const halves = [keys.slice(0, middle), keys.slice(middle)].filter((half) => half.length > 0 && half.length < keys.length);
  const answers = await Promise.all(halves.map((half) => how.ask(half, signal)));
  const goOn = isKeyAtFault || answers.some(({ kind }) => kind !== 'refused');
  const all: Answers<T> = new Map(keys.map((key) => [key, unavailable('refused')]));
  for (const [i, half] of halves.entries()) {
    const answer = answers[i];
    if (answer && answer.kind !== 'refused') for (const [key, own] of answersOfKeys(half, answer)) all.set(key, own);
    else if (goOn) for (const [key, own] of await askInHalves(half, how, signal, true)) all.set(key, own);
  }
  return all;
}

function answersOfKeys<T>(keys: readonly string[], answer: ServiceAnswer<ReadonlyMap<string, T>>): Answers<T> {
  return new Map(keys.map((key) => [key, answerOfKey(answer, key)]));
}

function answerOfKey<T>(answer: ServiceAnswer<ReadonlyMap<string, T>>, key: string): ServiceAnswer<T> {
  if (answer.kind === 'refused') return unavailable(answer.silence);
  if (answer.kind !== 'answer') return answer;
  const value = answer.value.get(key);
  return value === undefined ? { kind: 'absent' } : answered(value, answer.at);
}

/** Keeps what was answered, as old as it is; returns it with its time. */
async function keep<T>(access: ServiceAccess, answers: Answers<T>, how: LookUp<T>): Promise<Answers<T>> {
  const dated: Answers<T> = new Map();
  for (const [key, answer] of answers) {
    // who made an answer of earlier ones tells how old they are
    const at = (answer.kind === 'answer' ? answer.at : undefined) ?? access.now();
    dated.set(key, answer.kind === 'answer' ? answered(answer.value, timeOf(how, at)) : answer);
    if (answer.kind === 'answer') await access.cache.set(`${how.prefix}:${key}`, answer.value, at + how.lifetime);
    else if (answer.kind === 'absent') await access.cache.set(`${how.prefix}:${key}`, NOTHING, at + LIFETIME.absent);
  }
  return dated;
}

function chunksOf(keys: readonly string[], size: number): (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at < keys.length; at += size) chunks.push(keys.slice(at, at + size));
  return chunks;
}
