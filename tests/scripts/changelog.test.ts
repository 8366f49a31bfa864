import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, which the release runs without a build
import { hasDay, notesOf } from '../../scripts/release/changelog.mjs';

const CHANGELOG = `# Changelog

## Unreleased

### Added

- Something new.

## 0.2.0 - 2027-01-05

### Fixed

- Something old.

## 0.1.0

- The first.
`;

describe('the notes on a release', () => {
  it.each([
    ['Unreleased', '### Added\n\n- Something new.'],
    ['0.2.0', '### Fixed\n\n- Something old.'],
    ['0.1.0', '- The first.'],
    ['0.2', null],
  ])('of %s', (version, expected) => {
    expect(notesOf(CHANGELOG, version)).toBe(expected);
  });

  it('belong to a day once the version is released', () => {
    expect(hasDay(CHANGELOG, '0.2.0')).toBe(true);
    expect(hasDay(CHANGELOG, '0.1.0')).toBe(false);
  });
});
