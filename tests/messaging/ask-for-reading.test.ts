import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerMessage, type BackgroundActions } from '../../lib/messaging/answer-message.ts';
import { askForSettings, MOST_TRIES } from '../../lib/messaging/ask-background.ts';
import { askForReading } from '../../lib/messaging/ask-for-reading.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

const PAGE = readHtml(readFileSync(new URL('../pages/sample-article/index.html', import.meta.url), 'utf8'));
const ENGINE = { tabId: 7, frameId: 0, address: 'https://example.org/a', isPrivate: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Waits for an answer, with the pauses between the tries gone by at once. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return answer;
}

/** As browsers carry messages: as JSON, there and back. */
async function overTheWire(message: unknown): Promise<unknown> {
  const sent = JSON.parse(JSON.stringify(message));
  return JSON.parse(JSON.stringify(await answerMessage(sent, ENGINE, {} as BackgroundActions)));
}

test('what the background read makes the same report as reading in place', async () => {
  const reading = await askForReading(PAGE, overTheWire);
  expect(reading?.clusters.length).toBeGreaterThan(0);
  expect(reading && makeReport(reading)).toEqual(makeReport(readCitations(PAGE)));
});

test('keeps the way back to the text nodes at home', async () => {
  const send = vi.fn(overTheWire);
  await askForReading(PAGE, send);
  expect(send.mock.calls[0]?.[0]).not.toHaveProperty('page.runs');
});

test('asks again when the worker died over the question', async () => {
  const send = vi.fn(overTheWire).mockResolvedValueOnce(null);
  expect(await answered(askForReading(PAGE, send))).not.toBeNull();
  expect(send).toHaveBeenCalledTimes(2);
});

test('gives up when nobody answers any more', async () => {
  const send = vi.fn(async () => null);
  expect(await answered(askForReading(PAGE, send))).toBeNull();
  expect(send).toHaveBeenCalledTimes(MOST_TRIES);
});

test.each([
  ['Chromium', null],
  ['Firefox', undefined],
])(
  'asks again for the settings when the background died over the question in %s, and takes no defaults for an answer',
  async (_browser, nothing) => {
    const settings = { lookUp: 'never', marks: 'findings', dismissed: [] };
    const send = vi.fn(async (): Promise<unknown> => settings).mockResolvedValueOnce(nothing);
    expect(await answered(askForSettings(send))).toMatchObject(settings);
    expect(send).toHaveBeenCalledTimes(2);
    expect(await answered(askForSettings(async () => nothing))).toBeNull();
  },
);

test.each<[string, unknown]>([
  ['without blocks', { ...PAGE, blocks: undefined }],
  ['with a block that ends nowhere', { ...PAGE, blocks: [{ ...PAGE.blocks[0], end: -3 }] }],
  ['with a zone of its own making', { ...PAGE, blocks: [{ ...PAGE.blocks[0], zone: 'trusted' }] }],
])('a page %s is not let into the background', async (_claim, page) => {
  expect(await answerMessage({ type: 'read-citations', page }, ENGINE, {} as BackgroundActions)).toBeUndefined();
});
