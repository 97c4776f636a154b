import { nearest } from '../../src/content-files/did-you-mean.ts';
import { collectionNames, isCollectionName } from '../../src/core/content/collections.ts';
import { articleKinds, isArticleKind } from '../../src/core/content/kinds.ts';
import { UserError } from '../../src/core/user-error.ts';
import { type Given, type Surroundings, slugProblem, titleProblem } from './decide.ts';
import { pathOf } from './plan-files.ts';
import type { ReaderRecord, RecordedTopic } from './reader-record.ts';
import type { NewWords } from './words.ts';

/** The options as they were typed. */
export interface NewOptions {
  collection?: string | undefined;
  lang?: string | undefined;
  title?: string | undefined;
  kind?: string | undefined;
  slug?: string | undefined;
  gap?: string | undefined;
}

/**
 * What the options say, with what a topic brings along.
 * @throws UserError for one that cannot be
 */
export function readGiven(
  { collection, lang, title, kind, slug, gap }: NewOptions,
  around: Pick<Surroundings, 'locales' | 'root' | 'isThere' | 'record'>,
  say: NewWords,
): Given {
  const one = (option: string, value: string | undefined, known: readonly string[]) => {
    if (value === undefined || known.includes(value)) return value;
    throw new UserError(say.notOneOf(option, value, known, nearest(value, known)));
  };
  const topic = gap === undefined ? undefined : findTopic(around.record, gap, say);
  const [, original] = /^([a-z]+)\/[a-z-]+\//.exec(topic?.nearest ?? '') ?? [];
  const named = one('--collection', collection, collectionNames) ?? original;
  const given: Given = {
    collection: named !== undefined && isCollectionName(named) ? named : undefined,
    locale: one('--lang', lang, around.locales) ?? topic?.locale,
    title: title?.trim(),
    kind: undefined,
    slug: slug ?? (topic?.untranslated ? topic.nearest?.split('/')[2] : undefined),
    topic,
  };
  const asked = one('--kind', kind, articleKinds);
  if (asked !== undefined && isArticleKind(asked)) given.kind = asked;
  const wrongTitle = given.title === undefined ? undefined : titleProblem(given.title, say);
  if (wrongTitle) throw new UserError(`--title: ${wrongTitle}`);
  if (given.slug !== undefined) {
    const { collection: room = 'shipping', locale = around.locales[0] ?? 'en' } = given;
    const path = pathOf(around.root, { collection: room, locale, slug: given.slug });
    const isThere = given.collection === undefined ? () => false : around.isThere;
    const wrong = slugProblem(given.slug, path, { isThere }, say);
    if (wrong) throw new UserError(`--slug: ${wrong}`);
  }
  return given;
}

function findTopic(record: ReaderRecord | undefined, id: string, say: NewWords): RecordedTopic {
  const topic = record?.topics.find((one) => one.id === id);
  if (topic) return topic;
  const known = record?.topics.map((one) => one.id) ?? [];
  throw new UserError(say.noTopic(id, nearest(id, known)), { hint: say.topicsFrom });
}
