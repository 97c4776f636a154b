import { expect, test } from 'vitest';
import { revisionOf } from '../../src/content-files/revision.ts';

const article = { title: 'Where is my refund?', summary: 'It takes a few days.' };
const section = { id: '', heading: '', text: 'Wait for it.' };

test('a revision is eight hex digits of what is said', () => {
  // printf 'Where is my refund?\nIt takes a few days.\nWait for it.' | sha256sum
  expect(revisionOf(article, [section])).toBe('27cdd5ab');
});

test('spaces and line breaks do not make a new revision, another word does', () => {
  const same = revisionOf(article, [{ ...section, text: 'Wait\n  for\u00a0it.' }]);
  const other = revisionOf(article, [{ ...section, text: 'Wait for her.' }]);
  expect(same).toBe(revisionOf(article, [section]));
  expect(other).not.toBe(same);
});
