import { parse } from 'yaml';
import factsText from '#content/facts.yml?raw';
import siteText from '#content/site.yml?raw';
import { contentDir } from '../content-files/content-dir.ts';
import { siteDay } from '../content-files/site-day.ts';
import { type Fact, type Facts, factsSchema } from '../core/content/facts.ts';
import { factsOn } from '../core/content/facts-on.ts';
import { glossarySchema, type Term, termsIn } from '../core/content/glossary.ts';
import { type Site, siteSchema } from '../core/content/site.ts';
import { useWords } from '../core/messages/messages.ts';
import { wordsSchema } from '../core/messages/words-schema.ts';

const wordsFiles = import.meta.glob<string>('#content/words.??.yml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
for (const [file, text] of Object.entries(wordsFiles))
  useWords(file.slice(-'de.yml'.length, -'.yml'.length), wordsSchema.parse(parse(text) ?? {}));

/** The shop's own data. `npm run check` has looked at both files before the build and has named every mistake by line. */
export const site: Site = siteSchema.parse(parse(siteText));
/** The day that the pages are made for, `2026-11-21`. */
export const today: string = siteDay(contentDir);
export const facts: Facts = factsOn(factsSchema.parse(parse(factsText)), today);

/** A fact by its name; the check has made sure that it is there. */
export function factOf(id: string): Fact {
  const fact = facts.facts[id];
  if (!fact) throw new Error(`There is no fact "${id}" in content/facts.yml.`);
  return fact;
}

const glossaryFiles = import.meta.glob<string>('#content/glossary.yml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const glossary = glossarySchema.parse(parse(Object.values(glossaryFiles)[0] ?? '') ?? {});

/** The terms that the shop explains in a language; none without a `glossary.yml`. */
export function termsOf(locale: string): Term[] {
  return termsIn(glossary, locale);
}
