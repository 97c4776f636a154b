import { queriesLike } from '../../src/core/insights/queries-like.ts';
import type { AskedQuery, ReaderRecord, RecordedTopic } from './reader-record.ts';
import type { NewWords } from './words.ts';

/** So many wordings are shown. */
const most = 8;

export interface Asked {
  /** What to say, a line each. */
  lines: string[];
  /** The topic that most of the unanswered wordings belong to. */
  topic: RecordedTopic | undefined;
}

/** What readers asked about a question, and what became of it; says so where nothing is known. */
export function showRecord(
  record: ReaderRecord | undefined,
  { question, locale }: { question: string; locale: string },
  titleOf: (article: string) => string,
  say: NewWords,
): Asked {
  if (record === undefined) return { lines: [say.noRecord], topic: undefined };
  const alike = queriesLike(question, locale, record.queries);
  if (alike.length === 0) return { lines: [say.nobodyAsked(record.source)], topic: undefined };
  const width = Math.max(...alike.slice(0, most).map(({ count }) => String(count).length));
  const lines = alike.slice(0, most).map(({ query, count, topic, article }) => {
    const came = topic
      ? ` (${say.inVain(topic)})`
      : article
        ? ` (${say.ledTo(titleOf(article))})`
        : '';
    return `  ${String(count).padStart(width)}×  ${query}${came}`;
  });
  return { lines: [say.readersAsked(record.source), ...lines], topic: topicOf(alike, record) };
}

function topicOf(alike: readonly AskedQuery[], { topics }: ReaderRecord) {
  const counts = new Map<string, number>();
  for (const { topic, count } of alike)
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + count);
  const [id] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return topics.find((topic) => topic.id === id);
}
