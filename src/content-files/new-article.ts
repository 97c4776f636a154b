import { Document } from 'yaml';
import type { ArticleKind } from '../core/content/kinds.ts';
import { placeholderSign } from '../core/content/placeholder.ts';
import { topicMark } from '../core/insights/draft-article.ts';
import { yamlScalar } from '../core/insights/yaml-scalar.ts';
import { readSkeleton } from './read-skeleton.ts';

/** A topic that customers asked for in vain, as far as a new article needs to know it. */
export interface AskedTopic {
  /** As the report names it: `en/gift-wrapping`. By it, the draft is known again. */
  id: string;
  queries: readonly { query: string; count: number }[];
  /** How often, and what it is worth; undefined where only the words are known. */
  worth?: { chains: number; unanswered: number; contactsPerMonth: number };
}

export interface NewArticle {
  locale: string;
  /** The question, in `locale`; empty while nobody has translated it. */
  title: string;
  kind: ArticleKind;
  topic?: AskedTopic;
  /** `<collection>/<file name>` of its neighbours. */
  related?: readonly string[];
  /** For a translation: the file that it will be one of, and its title there. */
  original?: { file: string; title: string };
}

/** As many as an article may have, and as long. */
const mostAsked = 40;
const longestAsked = 120;
const longestTitle = 90;

/**
 * The source of a draft: a frontmatter whose unwritten texts begin with `…`, so that the check names them, and the
 * skeleton of its kind. `draft: true` keeps it away from readers until somebody takes it out.
 */
export function newArticle({
  locale,
  title,
  kind,
  topic,
  related = [],
  original,
}: NewArticle): string {
  const say = words[locale] ?? english;
  const asked = (topic?.queries ?? [])
    .filter(({ query }) => query.length >= 3 && query.length <= longestAsked)
    .filter(({ query }) => !query.includes('⟨'))
    .slice(0, mostAsked);
  return [
    '---',
    ...(topic ? [`# ${topicMark(topic.id)}`] : []),
    ...(topic?.worth ? [`# ${say.worth(topic.worth)}`] : []),
    `title: ${yaml(title || `${placeholderSign} ${original?.title ?? ''}`.slice(0, longestTitle))}`,
    `summary: ${yaml(`${placeholderSign} ${original ? say.translate(original.file) : say.summary}`)}`,
    ...(asked.length === 0 ? [`# ${say.alsoAsked}`, '# alsoAsked: []'] : ['alsoAsked:']),
    ...asked.map(({ query, count }) => `  - ${yamlScalar(query)} # ${count}`),
    ...(related.length === 0 ? [] : [`related: [${related.join(', ')}]`]),
    ...(original ? [`# slug: … ${say.slug}`] : []),
    `kind: ${kind}`,
    `draft: true # ${say.draft}`,
    '---',
    '',
    readSkeleton(kind, locale),
  ].join('\n');
}

/** A text as it can stand behind a colon in YAML, on one line. */
function yaml(text: string): string {
  return new Document(text).toString({ lineWidth: 0 }).trimEnd();
}

interface Words {
  worth(worth: NonNullable<AskedTopic['worth']>): string;
  summary: string;
  translate(file: string): string;
  alsoAsked: string;
  slug: string;
  draft: string;
}

const english: Words = {
  worth: ({ chains, unanswered, contactsPerMonth }) =>
    `Searched ${chains} times, about ${Math.round(unanswered)} without an answer: some ${contactsPerMonth.toFixed(1)} contacts a month.`,
  summary: 'Write the answer itself here, in one or two sentences.',
  translate: (file) => `Translate the answer in ${file}.`,
  alsoAsked: 'How customers put it, one question a line: they are searched.',
  slug: 'the address in this language, such as where-is-my-parcel',
  draft: 'take this line out when the text is right',
};

const words: Readonly<Record<string, Words>> = {
  en: english,
  de: {
    worth: ({ chains, unanswered, contactsPerMonth }) =>
      `${chains}-mal gesucht, etwa ${Math.round(unanswered)}-mal ohne Antwort: rund ${contactsPerMonth.toFixed(1).replace('.', ',')} Kontakte im Monat.`,
    summary: 'Schreiben Sie hier die Antwort selbst, in einem oder zwei Sätzen.',
    translate: (file) => `Übersetzen Sie die Antwort aus ${file}.`,
    alsoAsked: 'Wie Kunden es sagen, eine Frage je Zeile: Danach wird gesucht.',
    slug: 'die Adresse in dieser Sprache, etwa wo-ist-mein-paket',
    draft: 'diese Zeile herausnehmen, wenn der Text stimmt',
  },
};
