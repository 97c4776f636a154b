import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeText } from '../attribute-text.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** Every `<Fact>` names a fact of `facts.yml`. */
export const knownFacts: ArticleRule = ({ file, tree }, { facts }) => {
  const findings: Finding[] = [];
  if (tree && facts)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Extract<Nodes, { type: 'mdxJsxTextElement' }>;
      const id = element.name === 'Fact' ? attributeText(element, 'id') : undefined;
      if (id === undefined || Object.hasOwn(facts.facts, id)) return;
      findings.push(
        finding(
          file,
          placeOfNode(element),
          `There is no fact \`${id}\` in facts.yml.`,
          factHint(id, Object.keys(facts.facts)),
        ),
      );
    });
  return findings;
};

/** The fact that was meant, or those of the same topic. */
export function factHint(id: string, known: readonly string[]): string {
  const meant = didYouMean(id, known).trim();
  if (meant !== '') return meant;
  const topic = id.split('.')[0];
  const neighbours = known.filter((name) => name.split('.')[0] === topic);
  return neighbours.length > 0
    ? `Facts about ${topic}: ${neighbours.join(', ')}.`
    : 'Add it to facts.yml, or name one that is there.';
}
