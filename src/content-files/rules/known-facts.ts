import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fact } from '../../core/content/facts.ts';
import { attributeText } from '../attribute-text.ts';
import { components } from '../components.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** Every component that names a fact of `facts.yml` names one that is there and is what it needs. */
export const knownFacts: ArticleRule = ({ file, tree }, { facts }) => {
  const findings: Finding[] = [];
  if (tree && facts)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Extract<Nodes, { type: 'mdxJsxTextElement' }>;
      const named = components.get(element.name ?? '')?.facts ?? {};
      for (const [property, units] of Object.entries(named)) {
        const id = attributeText(element, property);
        if (id === undefined) continue;
        const fact = Object.hasOwn(facts.facts, id) ? facts.facts[id] : undefined;
        const fits = (unit: Fact['unit']) => units.length === 0 || units.includes(unit);
        if (fact && fits(fact.unit)) continue;
        const fitting = Object.keys(facts.facts).filter((name) => {
          const other = facts.facts[name];
          return other !== undefined && fits(other.unit);
        });
        findings.push(
          finding(
            file,
            placeOfNode(element),
            fact
              ? `\`${property}\` of \`<${element.name}>\` names \`${id}\`, a fact in ${fact.unit}.`
              : `There is no fact \`${id}\` in facts.yml.`,
            fact
              ? `It needs one in ${units.join(' or ')}: ${fitting.join(', ') || 'add one to facts.yml'}.`
              : factHint(id, fitting),
          ),
        );
      }
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
