import { normaliseQuery } from '../../core/events/normalise-query.ts';
import { isVariant } from '../dated-variants.ts';
import type { Finding } from '../finding.ts';
import { isSlug } from '../is-slug.ts';
import type { ArticleFile } from '../read-article.ts';
import { type FolderRule, finding, type Said } from '../rule.ts';
import type { Place } from '../yaml-text.ts';

interface Question {
  article: ArticleFile;
  text: string;
  place: Place;
}

/** A question is answered by one article of its language. */
export const oneAnswer: FolderRule = ({ articles }) => {
  const owners = new Map<string, Question>();
  return articles
    .filter(({ slug }) => isSlug(slug))
    .filter((article) => !isVariant(article) && article.fields.draft !== true)
    .flatMap(questionsOf)
    .flatMap((question): Finding[] => {
      const { article, text, place } = question;
      const key = `${article.locale} ${normaliseQuery(text).replace(/[\s?!.]+$/, '')}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, question);
      return owner === undefined
        ? []
        : [finding('one-answer', article.file, place, askedTwice(question, owner), 'warning')];
    });
};

function askedTwice({ article, text }: Question, owner: Question): Said {
  if (owner.article === article)
    return {
      found: {
        en: `“${text}” is there twice in this article.`,
        de: `„${text}“ steht in diesem Artikel zweimal.`,
      },
      repair: { en: 'Take the line out.', de: 'Nehmen Sie die Zeile heraus.' },
    };
  const other = `${owner.article.file}:${owner.place.line}`;
  return {
    found: {
      en: `“${text}” is answered by ${other} already.`,
      de: `„${text}“ beantwortet schon ${other}.`,
    },
    repair: {
      en: 'Leave it to the article that answers it best, or make one article of the two.',
      de: 'Lassen Sie sie dem Artikel, der sie am besten beantwortet, oder machen Sie aus beiden einen.',
    },
  };
}

function questionsOf(article: ArticleFile): Question[] {
  const { title, alsoAsked } = article.fields;
  const fields: (readonly [text: unknown, path: readonly PropertyKey[]])[] = [
    [title, ['title']],
    ...(Array.isArray(alsoAsked) ? alsoAsked : []).map(
      (text: unknown, at) => [text, ['alsoAsked', at]] as const,
    ),
  ];
  return fields.flatMap(([text, path]) =>
    typeof text === 'string' && article.frontmatter
      ? [{ article, text, place: article.frontmatter.placeOf(path) }]
      : [],
  );
}
