import { expect, it } from 'vitest';
import { workTitle } from '../../lib/text/work-title.ts';

it.each([
  [{ title: 'Lessons', subtitle: 'a trial' }, 'Lessons: a trial'],
  [{ title: 'Lessons' }, 'Lessons'],
  [{ subtitle: 'a trial' }, 'a trial'],
  [{}, undefined],
])('the title of %o', (work, title) => {
  expect(workTitle(work)).toBe(title);
});
