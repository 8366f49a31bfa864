import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { rateTopic } from '../../lib/page/rate-topic.ts';

describe('the topic of a page', () => {
  it('is health when title and text speak of patients and treatment', () => {
    const topic = rateTopic(
      readHtml('<title>Chronic pain: treatment</title><p>Patients with back pain asked their doctor about therapy and exercise.</p>'),
    );
    expect(topic.health).toBe(true);
    expect(topic.reasons.join(' ')).toContain('pain');
  });

  it('is health when the page calls itself medical', () => {
    expect(rateTopic(readHtml('<script type="application/ld+json">{"@type":"MedicalWebPage"}</script><p>Short.</p>')).health).toBe(true);
  });

  it('is not health on a page about economics', () => {
    const text = 'The central bank raised interest rates and trade between both countries fell for a third year.';
    expect(rateTopic(readHtml(`<title>Interest rates</title><p>${text}</p>`)).health).toBe(false);
  });

  it('gives a score from 0 to 1 for any page', () => {
    for (const html of ['', '<p>pain pain pain pain</p>']) {
      const { score } = rateTopic(readHtml(html));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
