import { expect, test } from 'vitest';
import { editorLocale } from '../../../scripts/lib/editor-locale.ts';

test('editors are spoken to in the language of their computer, LC_ALL before LANG', () => {
  expect(editorLocale({ LANG: 'de_DE.UTF-8' }, ['en'])).toBe('de');
  expect(editorLocale({ LANG: 'de_DE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, ['de'])).toBe('en');
  expect(editorLocale({ LANG: 'de_AT', LC_MESSAGES: '' }, [])).toBe('de');
});

test('where the computer speaks none of theirs, in the first language of the site that can be spoken', () => {
  expect(editorLocale({ LANG: 'C.UTF-8' }, ['de', 'en'])).toBe('de');
  expect(editorLocale({ LANG: 'fr_FR.UTF-8' }, ['nl', 'de'])).toBe('de');
  expect(editorLocale({}, ['nl'])).toBe('en');
});
