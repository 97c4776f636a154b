import type { Nodes } from 'mdast';
import { factIn, placesOf } from '../../core/content/fact-places.ts';
import { namesIn } from '../../core/content/fact-text.ts';
import type { Fact, Facts } from '../../core/content/facts.ts';
import { attributeText } from '../attribute-text.ts';
import { components } from '../components.ts';
import type { Finding } from '../finding.ts';
import { tabledFacts } from '../quoted-facts.ts';
import { finding, placeOfNode, type Said, type TextRule } from '../rule.ts';
import { visit } from '../visit.ts';
import { fittingFacts, noSuchFact } from './no-such-fact.ts';

/** Every component that names a fact of `facts.yml` names one that is there and is what it needs. */
export const knownFacts: TextRule = ({ file, tree }, { facts }) => {
  const findings: Finding[] = [];
  if (tree && facts)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Extract<Nodes, { type: 'mdxJsxTextElement' }>;
      const named = components.get(element.name ?? '')?.facts ?? {};
      for (const [property, units] of Object.entries(named)) {
        for (const id of namesIn(attributeText(element, property) ?? '')) {
          const fact = Object.hasOwn(facts.facts, id) ? facts.facts[id] : undefined;
          const fits = (unit: Fact['unit']) => units.length === 0 || units.includes(unit);
          if (fact && fits(fact.unit)) {
            const nowhere = noValueThere(element, id, facts);
            if (nowhere) findings.push(finding('known-facts', file, placeOfNode(element), nowhere));
            continue;
          }
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
      }
    });
  return findings;
};

/** A `country` for which the fact says nothing, or a table by country of a fact that holds everywhere. */
function noValueThere(element: Nodes, id: string, facts: Facts): Said | undefined {
  const country = attributeText(element, 'country');
  const places = placesOf(facts, id);
  if (places.length === 0 && tabledFacts(element))
    return {
      found: {
        en: `\`${id}\` holds everywhere, so a table by country has nothing to show of it.`,
        de: `\`${id}\` gilt überall; eine Tabelle nach Ländern kann davon nichts zeigen.`,
      },
      repair: {
        en: `Write <Fact id="${id}" />, or add \`countries\` to the fact.`,
        de: `Schreiben Sie <Fact id="${id}" />, oder ergänzen Sie \`countries\` beim Fakt.`,
      },
    };
  if (country === undefined || factIn(facts, id, country)) return undefined;
  return {
    found: {
      en: `\`${id}\` has no value for \`${country}\`.`,
      de: `\`${id}\` hat keinen Wert für \`${country}\`.`,
    },
    repair: {
      en: `It has values for: ${places.join(', ')}.`,
      de: `Werte gibt es für: ${places.join(', ')}.`,
    },
  };
}
