import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fact } from '../../core/content/facts.ts';
import { attributeText } from '../attribute-text.ts';
import { components } from '../components.ts';
import type { Finding } from '../finding.ts';
import { finding, placeOfNode, type TextRule } from '../rule.ts';
import { fittingFacts, noSuchFact } from './no-such-fact.ts';

/** Every component that names a fact of `facts.yml` names one that is there and is what it needs. */
export const knownFacts: TextRule = ({ file, tree }, { facts }) => {
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
        const others = fittingFacts(fitting);
        findings.push(
          finding(
            'known-facts',
            file,
            placeOfNode(element),
            fact
              ? {
                  found: {
                    en: `\`${property}\` of \`<${element.name}>\` names \`${id}\`, a fact in ${fact.unit}.`,
                    de: `\`${property}\` von \`<${element.name}>\` nennt \`${id}\`, einen Fakt in ${fact.unit}.`,
                  },
                  repair: {
                    en: `It needs one in ${units.join(' or ')}: ${others.en}.`,
                    de: `Nötig ist einer in ${units.join(' oder ')}: ${others.de}.`,
                  },
                }
              : noSuchFact(id, fitting),
          ),
        );
      }
    });
  return findings;
};
