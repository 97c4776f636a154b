import type { Nodes } from 'mdast';
import { namesIn } from '../core/content/fact-text.ts';
import { attributeText } from './attribute-text.ts';
import { components } from './components.ts';
import type { ContentFolder } from './content-folder.ts';
import type { ArticleFile } from './read-article.ts';
import type { ReplyFile } from './read-replies.ts';
import { placeOfNode } from './rule.ts';
import { visit } from './visit.ts';

/** A place where a fact is shown, or reckoned with. */
export interface FactUse {
  id: string;
  file: string;
  /** From 1. */
  line: number;
  /** The article or reply, `<collection>/<file name>`; undefined in `facts.yml`. */
  article?: string;
  locale?: string;
  /** What shows it: `<Fact>`, `<DeliveryDate days>`, the field `windowDays`, or what search engines are told. */
  as: string;
}

/** The fields of an article that may name a fact. */
const fields = [
  'deliveryDays',
  'refundDays',
  'settlementDays',
  'workDays',
  'windowDays',
  'minutes',
];

/** Every place that shows a fact: articles and replies in each language, their fields, calculators, and what search engines are told. */
export function factUses({ articles, replies, facts, factsFile }: ContentFolder): FactUse[] {
  const policies = (facts?.returnPolicies ?? []).flatMap(({ days, fee }, index) =>
    [
      { field: 'days', id: days },
      { field: 'fee', id: fee },
    ]
      .filter(({ id }) => id.includes('.'))
      .map(({ field, id }) => ({
        id,
        file: factsFile.file,
        line: factsFile.yaml?.placeOf(['returnPolicies', index, field]).line ?? 1,
        as: 'MerchantReturnPolicy (JSON-LD)',
      })),
  );
  return [...[...articles, ...replies].flatMap(usesIn), ...policies];
}

function usesIn(article: ArticleFile | ReplyFile): FactUse[] {
  const { file, collection, slug, locale, tree, frontmatter } = article;
  const where = { file, article: `${collection}/${slug}`, locale };
  const uses = fields.flatMap((field): FactUse[] => {
    const id = article.fields[field];
    if (typeof id !== 'string') return [];
    return [{ ...where, id, line: frontmatter?.placeOf([field]).line ?? 1, as: field }];
  });
  if (tree)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Extract<Nodes, { type: 'mdxJsxTextElement' }>;
      for (const property of Object.keys(components.get(element.name ?? '')?.facts ?? {}))
        for (const id of namesIn(attributeText(element, property) ?? ''))
          uses.push({ ...where, id, line: placeOfNode(element).line, as: `<${element.name}>` });
    });
  return uses;
}
