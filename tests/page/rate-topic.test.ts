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

  const FOREIGN: readonly (readonly [language: string, title: string, text: string])[] = [
    ['de', 'Rückenschmerzen lindern', 'Wer lange über Schmerzen klagt, fragt den Arzt nach einer Behandlung, die der Gesundheit hilft.'],
    ['fr', 'Soulager la douleur', 'Les malades demandent au médecin un traitement contre la maladie, et la santé revient souvent.'],
    ['es', 'Aliviar el dolor', 'Los pacientes piden al médico un tratamiento contra la enfermedad, y la salud suele volver.'],
  ];

  it.each(FOREIGN)('is found in the words of %s on a page that names no language, and says so', (language, title, text) => {
    const topic = rateTopic(readHtml(`<title>${title}</title><p>${text}</p>`));
    expect(topic.health).toBe(true);
    expect(topic.reasons[0]).toBe(`the page names no language, and its health words fit "${language}" best`);
  });

  it.each(FOREIGN)('keeps to the language that a page names: %s words on a page that calls itself English', (_language, title, text) => {
    expect(rateTopic(readHtml(`<html lang="en"><title>${title}</title><p>${text}</p>`)).health).toBe(false);
  });

  it('is not sought in another language for the sake of one foreign name', () => {
    const topic = rateTopic(readHtml(`<title>Walking</title><p>${'Walks are good for the back. '.repeat(200)}Dr Schmerz agreed.</p>`));
    expect(topic.score).toBeLessThan(0.1);
    expect(topic.reasons.join(' ')).not.toContain('names no language');
  });

  it.each([
    ['de', 'Die Zentralbank erhöhte die Zinsen, und der Handel zwischen beiden Ländern ging im dritten Jahr zurück.'],
    ['fr', 'La banque centrale a relevé ses taux, et le commerce entre les deux pays a reculé pour la troisième année.'],
  ])('is not health on a page about economics in %s that names no language', (_language, text) => {
    expect(rateTopic(readHtml(`<title>2020</title><p>${text}</p>`)).health).toBe(false);
  });

  it('gives a score from 0 to 1 for any page', () => {
    for (const html of ['', '<p>pain pain pain pain</p>']) {
      const { score } = rateTopic(readHtml(html));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
