import { describe, expect, it } from 'vitest';
import type { Zone } from '../../lib/model/page-text.ts';
import { hintOf } from '../../lib/page/zones.ts';

const zoneOf = ([tag = 'div', classes = '', id = '', role = '']: readonly string[]) => hintOf(tag, classes, id, role).zone;

describe('the zone that the markup tells', () => {
  it.each<[string, readonly string[], Zone | null]>([
    ['a nav', ['nav'], 'chrome'],
    ['an aside', ['aside'], 'chrome'],
    ['a navigation by its role', ['div', '', '', 'navigation'], 'chrome'],
    ['a role in capitals', ['div', '', '', 'Navigation'], 'chrome'],
    ['a sidebar by its class', ['div', 'sidebar'], 'chrome'],
    ['a class in capitals', ['div', 'Sidebar'], 'chrome'],
    ['a sidebar by its id', ['div', '', 'sidebar'], 'chrome'],
    ['the theme before the word', ['div', 'wp-block-navigation'], 'chrome'],
    ['the box behind the word', ['div', 'related-posts__wrapper'], 'chrome'],
    ['one of several classes', ['div', 'col-4 share-buttons wide'], 'chrome'],
    ['what readers write, in French', ['div', 'reactions'], 'chrome'],
    ['what readers write, in Dutch', ['div', 'post-reacties'], 'chrome'],
    ['a wrapper that has a sidebar', ['div', 'has-sidebar'], null],
    ['a word that only begins like one', ['div', 'sidebarless'], null],
    ['a word within another', ['div', 'my-nav-story'], null],
    ['the article, whatever its class', ['article', 'sidebar'], null],
    ['the body, whatever its class', ['body', 'single-post comments'], null],
    ['the main part, whatever its role', ['main', '', '', 'complementary'], null],
    ['a list of references', ['div', 'references'], 'references'],
    ['a list by its role', ['section', '', '', 'doc-bibliography'], 'references'],
    ['a list by its id', ['ol', '', 'reference-list'], 'references'],
    ['a list in German', ['div', 'literaturverzeichnis'], 'references'],
    ['a list of footnotes', ['section', 'footnotes'], 'references'],
    ['an article that is a list', ['article', 'references'], 'references'],
    ['a list before a sidebar', ['aside', 'references'], 'references'],
    ['a list before code', ['pre', 'references'], 'references'],
    ['a word that only begins like a list', ['div', 'references-needed'], null],
    ['code', ['pre'], 'code'],
    ['a formula', ['math'], 'code'],
    ['code by its class', ['div', 'highlight'], 'code'],
    ['code before a sidebar', ['pre', 'sidebar'], 'code'],
    ['a paragraph', ['p'], null],
    ['a class that tells nothing', ['div', 'content wide'], null],
  ])('of %s', (_what, marks, zone) => expect(zoneOf(marks)).toBe(zone));
});

describe('one entry', () => {
  it.each<[string, readonly [string, string, string, string], boolean, Zone | null]>([
    ['by its class', ['div', 'csl-entry', '', ''], true, null],
    ['by its role', ['div', '', '', 'doc-biblioentry'], true, null],
    ['by its id', ['li', '', 'ref', ''], true, null],
    ['that is called the list as well', ['div', 'reference references', '', ''], true, 'references'],
    ['in a sidebar', ['aside', 'footnote', '', ''], true, 'chrome'],
    ['in code', ['code', 'ref', '', ''], true, 'code'],
    ['is no link to one', ['sup', 'ref-link', '', ''], false, null],
  ])('%s', (_what, marks, isEntry, zone) => expect(hintOf(...marks)).toEqual({ zone, isEntry }));
});

describe('a name that never ends', () => {
  it('is read for four hundred characters', () => {
    const filler = (length: number) => 'x'.repeat(length);
    expect(zoneOf(['div', `${filler(392)} sidebar`])).toBe('chrome');
    expect(zoneOf(['div', `${filler(393)} sidebar`])).toBeNull();
  });
});

it('tells the same of marks met again, also after thousands of others', () => {
  const marks = ['div', 'widget-area'] as const;
  const before = zoneOf(marks);
  for (let i = 0; i < 6000; i++) zoneOf(['div', `made-up-${i}`]);
  expect([before, zoneOf(marks)]).toEqual(['chrome', 'chrome']);
});

it('does not take a role for a class', () => {
  expect(zoneOf(['div', 'navigation'])).toBe('chrome');
  expect(zoneOf(['div', '', '', 'sidebar'])).toBeNull();
});

it('reads the role of an element with hundreds of classes', () => {
  expect(zoneOf(['div', 'x '.repeat(300), '', 'navigation'])).toBe('chrome');
});

it('tells apart elements whose attributes hold the same words, whichever it saw first', () => {
  expect(zoneOf(['div', 'z  ', 'references', 'x'])).toBe('references');
  expect(zoneOf(['div', '', '', 'x references z'])).toBeNull();
  expect(zoneOf(['div', 'z references', '', 'x'])).toBe('references');
});
