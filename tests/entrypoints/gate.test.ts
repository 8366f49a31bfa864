// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn(async () => {});
vi.stubGlobal('browser', { runtime: { id: 'citewell', sendMessage } });
const { default: gate } = await import('../../entrypoints/gate.ts');

let navigation: EventTarget;
beforeEach(() => {
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.useFakeTimers();
  sendMessage.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  inView(true);
  Reflect.deleteProperty(globalThis, 'citewellGate');
});

const ARTICLE = '<p>(Mu, 2020) (Lee, 2013) (Shin, 2011)</p>';

function inView(isInView: boolean): void {
  Object.defineProperty(document, 'hidden', { value: !isInView, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function look(html: string): boolean {
  document.body.innerHTML = html;
  gate.main();
  return sendMessage.mock.calls.length > 0;
}

test.each<[string, string]>([
  ['plain citations', '<p>So (Mu, 2020). And (Lee et al., 2013; Shin, 2011a). Chou (2017) agrees.</p>'],
  ['a year with a page', '<p>Chou (2017, p. 4), Lee (2013: 12), Mu (2020).</p>'],
  ['citations in elements', '<p>(<em>Mu et al.</em>, 2020) (<a>Lee</a>, <b>2013</b>) Chou (<a>2017</a>)</p>'],
  ['a list in APA style', '<p>Mu, J. (2020). Pain.</p><p>Lee, J. (2013). Pain.</p><p>Chou, R. (2017, May 3). Pain.</p>'],
  ['citations behind a long menu', `${'<i>menu item</i>'.repeat(3000)}<p>(Mu, 2020) (Lee, 2013) (Shin, 2011)</p>`],
])('%s start the engine', (_claim, html) => {
  expect(look(html)).toBe(true);
});

test.each<[string, string]>([
  ['an empty page', ''],
  ['years in running text', '<p>In 2013, 2014, 2015 and 2016 it rained.</p>'],
  ['two release dates', '<p>Alien (1979) and Aliens (1986)</p>'],
  ['scripts and styles', '<script type="x">f(2000);g(2001);h(2002);</script><style>a{b:(2000) (2001) (2002)}</style>'],
  ['numbers that are no years', '<p>(3020) (1020) 4500) (12013)</p>'],
  ['one year seen at the edge of two pieces', `<p>${'x'.repeat(3990)} (2020)</p><p>${'y'.repeat(4100)}</p>`],
])('%s start nothing', (_claim, html) => {
  expect(look(html)).toBe(false);
});

test('text that a script writes later is seen at the second look', () => {
  expect(look('<div id="app"></div>')).toBe(false);
  document.body.innerHTML = '<p>(Mu, 2020) (Lee, 2013) (Shin, 2011)</p>';
  vi.runAllTimers();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'activate' });
});

test('a page that becomes an article without loading is seen, once it is quiet, and asked for once', () => {
  expect(look('<h1>Our clinic</h1>')).toBe(false);
  vi.runAllTimers();
  document.body.innerHTML = '<p>(Mu, 2020) (Lee, 2013) (Shin, 2011)</p>';
  for (let i = 0; i < 5; i++) {
    navigation.dispatchEvent(new Event('navigate'));
    vi.advanceTimersByTime(1000);
    expect(sendMessage).not.toHaveBeenCalled();
  }
  vi.runAllTimers();
  expect(sendMessage).toHaveBeenCalledOnce();
  navigation.dispatchEvent(new Event('navigate'));
  vi.runAllTimers();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a page that is drawn ahead or opened in the background is looked at when it comes into view, and once', () => {
  inView(false);
  expect(look(ARTICLE)).toBe(false);
  vi.runAllTimers();
  expect(sendMessage).not.toHaveBeenCalled();
  for (const isInView of [true, false, true]) inView(isInView);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'activate' });
});

test('a gate that is put in again has the one that is there ask anew, and adds no second', () => {
  expect(look(ARTICLE)).toBe(true);
  gate.main();
  expect(sendMessage).toHaveBeenCalledTimes(2);
  navigation.dispatchEvent(new Event('navigate'));
  vi.runAllTimers();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('where the browser does not tell of navigations, the gate does its work all the same', () => {
  vi.stubGlobal('navigation', undefined);
  expect(look('<p>(Mu, 2020) (Lee, 2013) (Shin, 2011)</p>')).toBe(true);
});

test('a huge page is left after a bounded look', () => {
  const text = document.createTextNode(`${'(1 '.repeat(4e6)}(Mu, 2020) (Lee, 2013) (Shin, 2011)`);
  document.body.replaceChildren(text);
  gate.main();
  // What stands behind the bound is not seen, though it would be enough.
  expect(sendMessage).not.toHaveBeenCalled();
});
