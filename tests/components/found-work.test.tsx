import { expect, it } from 'vitest';
import { FoundWork } from '../../components/FoundWork.tsx';
import { mount, shown } from './mount.tsx';
import { reports } from './reports.ts';

it('says what the database leaves out, and shows no empty line for it', () => {
  const [reference] = reports.acupuncture.references;
  if (!reference) throw new Error('the sample report has references');
  const place = mount(<FoundWork reference={reference} work={{ studyTypes: [], years: [], notices: [], source: 'PubMed' }} />);
  expect(shown(place)).toBe('Found in PubMed No title given there. No authors named there. No journal, publisher or year given there.');
  expect([...place.querySelectorAll('p')].filter((line) => line.textContent === '')).toEqual([]);
});
