import { isSlug } from '../../src/content-files/is-slug.ts';
import type { CollectionName } from '../../src/core/content/collections.ts';
import { collectionNames } from '../../src/core/content/collections.ts';
import { type ArticleKind, articleKinds, kindOfQuestion } from '../../src/core/content/kinds.ts';
import { inLocale, type LocalizedText } from '../../src/core/content/localized.ts';
import { slugOf } from '../../src/core/content/slug-of.ts';
import type { Asker, Choice } from './asker.ts';
import type { NearArticle } from './nearest-articles.ts';
import { type Answers, pathOf } from './plan-files.ts';
import type { ReaderRecord, RecordedTopic } from './reader-record.ts';
import { showRecord } from './show-record.ts';
import type { NewWords } from './words.ts';

/** What was said by options. */
export interface Given {
  collection?: CollectionName | undefined;
  locale?: string | undefined;
  title?: string | undefined;
  kind?: ArticleKind | undefined;
  slug?: string | undefined;
  topic?: RecordedTopic | undefined;
}

/** What the questions are asked about. */
export interface Surroundings {
  /** The language that the questions are asked in. */
  editorLocale: string;
  root: string;
  locales: readonly string[];
  collections: Readonly<Record<CollectionName, { title: LocalizedText }>>;
  record: ReaderRecord | undefined;
  titleOf(article: string): string;
  nearest(locale: string, question: string): Promise<NearArticle[]>;
  isThere(path: string): boolean;
}

/** What comes of the questions: an article to write, or one that is there already. */
export type Decision = { write: Answers } | { open: string };

const newOne = 'new';
const related = 3;

/** Asks what is not given, in the order in which it can be answered. Writes nothing. */
export async function decide(
  given: Given,
  around: Surroundings,
  asker: Asker,
  say: NewWords,
): Promise<Decision> {
  const collection =
    given.collection ?? (await asker.choose(say.collection, collectionChoices(around)));
  const locale =
    given.locale ??
    (await asker.choose(say.language, languageChoices(around), around.locales[0] ?? 'en'));
  const label = given.topic?.label ?? undefined;
  const title =
    given.title ??
    (await asker.type(say.question, {
      ...(label ? { initial: label.charAt(0).toUpperCase() + label.slice(1) } : {}),
      example: say.questionExample,
      problem: (text) => titleProblem(text, say),
    }));

  const near = await asker.during(say.looking, say.looked, () => around.nearest(locale, title));
  const asked = showRecord(around.record, { question: title, locale }, around.titleOf, say);
  asker.show(asked.lines.join('\n'));
  const instead = await chooseNearest(near, asker, say);
  if (instead !== undefined) return { open: instead };

  const topic =
    given.topic ??
    (asked.topic && (await asker.confirm(say.takeWords(asked.topic.id), false))
      ? asked.topic
      : undefined);
  const kind =
    given.kind ??
    (await asker.choose(
      say.kind,
      articleKinds.map((value) => ({ value, label: say.kinds[value], hint: value })),
      kindOfQuestion(title),
    ));
  const place = { collection, locale };
  const slug =
    given.slug ??
    (await asker.type(say.fileName, {
      initial: slugOf(title),
      problem: (text) =>
        slugProblem(text, pathOf(around.root, { ...place, slug: text }), around, say),
    }));
  const own = `${collection}/${slug}`;
  return {
    write: {
      ...place,
      title,
      kind,
      slug,
      ...(topic ? { topic } : {}),
      related: near
        .map(({ article }) => article.replace(/\/[^/]+\//, '/'))
        .filter((reference) => reference !== own)
        .slice(0, related),
    },
  };
}

/** @returns the file of the article that answers it already */
async function chooseNearest(
  near: readonly NearArticle[],
  asker: Asker,
  say: NewWords,
): Promise<string | undefined> {
  if (near.length === 0) {
    asker.show(say.noneNear);
    return undefined;
  }
  asker.show([say.nearest, ...near.map(({ title, file }) => `  ${title}  (${file})`)].join('\n'));
  const chosen = await asker.choose(
    say.instead,
    [
      { value: newOne, label: say.newOne },
      ...near.map(({ title, file }) => ({ value: file, label: say.open(title), hint: file })),
    ],
    newOne,
  );
  return chosen === newOne ? undefined : chosen;
}

function collectionChoices({ collections, editorLocale }: Surroundings): Choice<CollectionName>[] {
  return collectionNames.map((value) => ({
    value,
    label: inLocale(collections[value].title, editorLocale),
    hint: value,
  }));
}

function languageChoices({ locales, editorLocale }: Surroundings): Choice<string>[] {
  const names = new Intl.DisplayNames([editorLocale], { type: 'language' });
  return locales.map((value) => ({ value, label: names.of(value) ?? value, hint: value }));
}

export function titleProblem(text: string, say: NewWords): string | undefined {
  if (text.length < 3) return say.tooShort;
  return text.length > 90 ? say.tooLong : undefined;
}

export function slugProblem(
  slug: string,
  path: string,
  { isThere }: Pick<Surroundings, 'isThere'>,
  say: NewWords,
): string | undefined {
  if (!isSlug(slug)) return say.noFileName;
  return isThere(path) ? say.isThere(path) : undefined;
}
