// The stand-in itself: a test that leans on it is worth no more than its answers are like the services' own. With it the other
// tools of the tests that need no browser to be looked at.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromiumDriver } from '../../scripts/chromium/driver.mjs';
import { firefoxDriver } from '../../scripts/firefox/driver.mjs';
import { startStandIn } from '../../scripts/stand-in/stand-in.mjs';
import { countTap, countVitest } from '../../scripts/test-counts.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

const EUTILS = '/eutils.ncbi.nlm.nih.gov/entrez/eutils';

describe('the stand-in', () => {
  let standIn;
  const ask = async (path, parameters = {}) => {
    const response = await fetch(`${standIn.origin}${path}?${new URLSearchParams(parameters)}`);
    return { status: response.status, body: await response.text() };
  };
  const askJson = async (...asked) => JSON.parse((await ask(...asked)).body);
  before(async () => {
    standIn = await startStandIn();
  });
  after(() => standIn?.close());

  test('keeps a subtitle apart, as Crossref does', async () => {
    const { message } = await askJson('/api.crossref.org/works/10.1097/00007632-200107010-00005');
    assert.deepEqual(message.subtitle, ['Patient Expectations and Treatment Effects']);
  });

  test('offers another paper of the same people where Crossref lacks the work', async () => {
    const query = 'Furlan, A. D., Yazdi, F. (2010). Complementary and alternative therapies for back pain II.';
    const { message } = await askJson('/api.crossref.org/works', { 'query.bibliographic': query, rows: '3' });
    assert.equal(message.items.length, 3);
    assert.equal(message.items[0].DOI, '10.1155/2012/953139');
  });

  test('answers the doi filter with the works that exist and `select` with these fields alone', async () => {
    const parameters = { filter: 'doi:10.7326/m16-2367,doi:10.1000/none', select: 'DOI' };
    const { message } = await askJson('/api.crossref.org/works', parameters);
    assert.deepEqual(message.items, [{ DOI: '10.7326/m16-2367' }]);
  });

  test('matches citations line by line; the last field is the outcome', async () => {
    const bdata = [
      'medical acupuncture|2021|33|329|djaali w|a|',
      'medical acupuncture|2020|33|329|djaali w|b|',
      'no such journal|2020||||c|',
      '|2020||||d|',
      'spine|2001|26|1418||e|',
    ].join('\r');
    const { body } = await ask(`${EUTILS}/ecitmatch.cgi`, { db: 'pubmed', retmode: 'xml', bdata });
    const outcomes = body.trim().split('\n');
    // The service stops at the line without a journal.
    assert.deepEqual(
      outcomes.map((line) => line.split('|').at(-1)),
      ['35003500', 'NOT_FOUND', 'NOT_FOUND;INVALID_JOURNAL'],
    );
  });

  test('finds the report without a DOI by title and first author', async () => {
    const term = '"Complementary and alternative therapies for back pain II"[Title] AND furlan ad[1au]';
    const { esearchresult } = await askJson(`${EUTILS}/esearch.fcgi`, { db: 'pubmed', retmode: 'json', term });
    assert.deepEqual(esearchresult.idlist, ['23126534']);
  });

  test('tells of an unknown PMID inside a good answer', async () => {
    const { result } = await askJson(`${EUTILS}/esummary.fcgi`, { db: 'pubmed', retmode: 'json', id: '33306198,1' });
    assert.equal(result['33306198'].volume, '12');
    assert.equal(result['1'].error, 'cannot get document summary');
  });

  test('knows at doi.org what exists, and answers 404 where the services do', async () => {
    const agencies = await askJson('/doi.org/doiRA/10.7326/M16-2367,10.1000/none');
    assert.deepEqual(
      agencies.map(({ RA, status }) => RA ?? status),
      ['Crossref', 'DOI does not exist'],
    );
    const paths = ['/doi.org/api/handles/10.1000/none', '/api.openalex.org/works/doi:10.1000/none', '/api.datacite.org/dois/10.1000/none'];
    for (const path of paths) assert.equal((await ask(path)).status, 404, path);
  });

  test('reads brackets, AND and OR in a Europe PMC query', async () => {
    const query = '(DOI:"10.7326/M16-2367" OR EXT_ID:33306198) AND PUB_YEAR:2020';
    const { resultList } = await askJson('/www.ebi.ac.uk/europepmc/webservices/rest/search', { query, format: 'json' });
    assert.deepEqual(
      resultList.result.map(({ pmid }) => pmid),
      ['33306198'],
    );
  });

  test('plays a failing service, holds answers back and gives them later', async () => {
    const path = '/api.crossref.org/works/10.7326/M16-2367';
    standIn.setFault('api.crossref.org', '429');
    assert.equal((await ask(path)).status, 429);
    standIn.setFault('api.crossref.org', 'html');
    assert.match((await ask(path)).body, /^<!DOCTYPE html>/);
    standIn.setFault('api.crossref.org', 'down');
    await assert.rejects(ask(path));
    standIn.setFault('api.crossref.org', 'hang');
    const seen = standIn.requests.length;
    const held = ask(path);
    await waitUntil('the request has come', () => standIn.requests.length > seen);
    standIn.setFault('api.crossref.org', null);
    assert.equal((await held).status, 200);
  });
});

describe('the drivers of the two browsers', () => {
  /** What only Firefox has: one process for a test file, consent to send, and questions that a test can answer. */
  const ONLY_FIREFOX = ['closeShared', 'setConsent', 'answerQuestion'];

  test('offer the same verbs, so that a test need not know its browser', () => {
    const common = Object.keys(firefoxDriver).filter((verb) => !ONLY_FIREFOX.includes(verb));
    assert.deepEqual(common.sort(), Object.keys(chromiumDriver).sort());
  });
});

describe('the counts of a test run', () => {
  test('take a test file that did not load for a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    assert.deepEqual(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults }), { passed: 1, failed: 1 });
  });

  test('take a cancelled test for a failure', () => {
    assert.deepEqual(countTap('1..1\n# tests 3\n# pass 1\n# fail 1\n# cancelled 1\n'), { passed: 1, failed: 2 });
  });
});
