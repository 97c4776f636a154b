import type { GapRow } from './report.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** A topic that no article answers, with what a writer starts from. */
export interface DraftTopic {
  gap: GapRow;
  locale: string;
  /** The most similar articles of the same language, best first. */
  nearest: readonly { article: string; title: string }[];
  /** For a topic that is answered in another language: that article's file, `content/returns/en/wash-linen.mdx`. */
  original?: string;
}

/** As many as an article may have. */
const mostAsked = 40;
const longestTitle = 90;

/**
 * A draft for a topic, as the source of an MDX file: the customers' own words as `alsoAsked`, with how often each was
 * typed, the nearest articles as `related`, and a text that says what to write. `draft: true` keeps it out of the site.
 */
export function draftArticle({ gap, locale, nearest, original }: DraftTopic): string {
  const say = words[locale.slice(0, 2)] ?? english;
  const asked = gap.queries
    .filter(({ query }) => query.length >= 3 && query.length <= 120 && !query.includes('⟨'))
    .slice(0, mostAsked);
  const related = nearest.map(({ article }) => article.replace(/\/[^/]+\//, '/'));
  const { mid } = gap.contactsPerMonth;
  return [
    '---',
    `# ${topicMark(gap.id)}`,
    `# ${say.worth(gap.chains, Math.round(gap.unanswered), mid.toFixed(1))}`,
    `title: ${titleOf(gap.label)}`,
    `summary: ${say.summary}`,
    ...(asked.length === 0 ? [] : ['alsoAsked:']),
    ...asked.map(({ query, count }) => `  - ${yamlScalar(query)} # ${count}`),
    ...(related.length === 0 ? [] : [`related: [${related.join(', ')}]`]),
    'draft: true',
    '---',
    '',
    original === undefined ? say.write : say.translate(original),
    '',
    ...(nearest.length === 0 ? [] : [say.nearest, '']),
    ...nearest.map(
      ({ article, title }) => `- [${plain(title)}](/${article.replace(/\/[^/]+\//, '/')})`,
    ),
    ...(nearest.length === 0 ? [] : ['']),
    say.done,
    '',
  ].join('\n');
}

/** By this line a draft is known again, whatever its file and its title become. */
export function topicMark(id: string): string {
  return `Topic ${id}`;
}

function titleOf(label: string | null): string {
  const text = (label ?? '').slice(0, longestTitle).trim();
  const title = text.length < 3 ? `${text} …` : text;
  return JSON.stringify(title.charAt(0).toUpperCase() + title.slice(1));
}

/** Signs that mean something in MDX, each as itself. */
function plain(title: string): string {
  return title.replace(/[\\[\]{}<>*_`]/g, '\\$&');
}

interface Words {
  worth(chains: number, unanswered: number, contacts: string): string;
  summary: string;
  write: string;
  translate(original: string): string;
  nearest: string;
  done: string;
}

const english: Words = {
  worth: (chains, unanswered, contacts) =>
    `Searched ${chains} times, about ${unanswered} without an answer: some ${contacts} contacts a month.`,
  summary: '… Write the answer itself here, in one or two sentences.',
  write:
    'Answer the question in the first two sentences. Then the steps, then what to do when they do not work.',
  translate: (original) => `The answer is in \`${original}\`. Translate it.`,
  nearest: 'The nearest texts so far. When one of them answers it, add these words there instead:',
  done: 'When the text is right, take out these notes and `draft: true`.',
};

const words: Readonly<Record<string, Words>> = {
  en: english,
  de: {
    worth: (chains, unanswered, contacts) =>
      `${chains}-mal gesucht, etwa ${unanswered}-mal ohne Antwort: rund ${contacts.replace('.', ',')} Kontakte im Monat.`,
    summary: '… Schreiben Sie hier die Antwort selbst, in einem oder zwei Sätzen.',
    write:
      'Beantworten Sie die Frage in den ersten zwei Sätzen. Danach die Schritte, danach, was zu tun ist, wenn sie nicht helfen.',
    translate: (original) => `Die Antwort steht in \`${original}\`. Übersetzen Sie sie.`,
    nearest:
      'Die nächsten Texte bisher. Wenn einer davon es beantwortet, ergänzen Sie diese Wörter lieber dort:',
    done: 'Wenn der Text stimmt, nehmen Sie diese Hinweise und `draft: true` heraus.',
  },
};
