import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../../src/core/events/event.ts';
import { fieldNotes, typeNotes } from '../../../src/core/events/field-notes.ts';
import {
  noticeLocales,
  privacyNotice,
  storedFields,
} from '../../../src/core/events/privacy-notice.ts';
import { recordings } from '../../../src/core/events/recording.ts';
import { rollUpNotes } from '../../../src/core/rollup/roll-up-notes.ts';
import { toRow } from '../../../src/store/event-row.ts';
import { storedEvent } from './sample-events.ts';

const notice = (changes: object = {}) =>
  privacyNotice({
    shop: 'Halm & Faden',
    locale: 'en',
    recording: 'page',
    retentionDays: 30,
    ...changes,
  });

describe('the privacy notice', () => {
  test('says what a browser keeps where pages are kept for offline use', () => {
    expect(notice({})).not.toContain('without the internet');
    expect(notice({ offline: true })).toContain('the pages that you have read');
  });

  test('names every field that any event can have, and no other', () => {
    const { common, byType } = storedFields();
    const fields = new Set([...common, ...byType.flatMap((type) => type.fields)]);
    expect([...fields].sort()).toEqual(Object.keys(fieldNotes).sort());
    expect(Object.keys(typeNotes)).toEqual([...eventTypes]);
    for (const type of eventTypes)
      for (const field of Object.keys(storedEvent({ type }))) expect(fields).toContain(field);
  });

  test.each(noticeLocales)('says in %s when collectors count together, and only then', (locale) => {
    const sentence = {
      de: 'steht bei Adressen, von denen viel kommt',
      en: 'for addresses from which much comes',
    }[locale];
    expect(notice({ locale, sharedLimits: true })).toContain(sentence);
    expect(notice({ locale })).not.toContain(sentence);
  });

  test('names every column of the table of events', () => {
    const { body: _, seq: __, ...columns } = toRow(storedEvent({ type: 'read' }), 1);
    for (const column of Object.keys(columns)) expect(fieldNotes).toHaveProperty(column);
  });

  test.each(noticeLocales)('says in %s for every field what it is for', (locale) => {
    const text = notice({ locale, recording: 'tab' });
    for (const [field, note] of Object.entries(fieldNotes))
      if (field !== 'vid') expect(text).toContain(`| \`${field}\` | ${note[locale]} |`);
    for (const type of eventTypes)
      expect(text).toContain(`### ${typeNotes[type][locale]} (\`${type}\`)`);
    expect(text).not.toMatch(/undefined|\[object|\n\n\n/);
  });

  test.each(noticeLocales)(
    'says in %s what is counted, field by field, and for how long',
    (locale) => {
      const text = notice({ locale });
      for (const notes of Object.values(rollUpNotes))
        for (const [field, note] of Object.entries(notes))
          expect(text).toContain(`| \`${field}\` | ${note[locale]} |`);
      expect(text).toMatch(/25 Monate lang|for 25 months/);
    },
  );

  test('says how long, and what the mode leaves on the device', () => {
    expect(notice()).toContain('Single events are removed after 30 days');
    expect(notice()).toContain('Nothing. Several page views are not connected');
    const modes = recordings.map((recording) => notice({ recording }));
    expect(new Set(modes).size).toBe(3);
    expect(modes.map((text) => [text.includes('| `sid` |'), text.includes('| `vid` |')])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
});
