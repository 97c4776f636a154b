import type { Nodes } from 'mdast';
import { type Component, components } from '../components.ts';
import { certainlyMeant, didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode, type Said } from '../rule.ts';
import { visit } from '../visit.ts';

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Components are those that articles have, with the properties that they take. HTML is not written in articles. */
export const knownComponents: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Element;
      for (const said of wrongElement(element))
        findings.push(finding('known-components', file, placeOfNode(element), said));
    });
  return findings;
};

function wrongElement(element: Element): Said[] {
  const name = element.name ?? '';
  const component = components.get(name);
  if (component)
    return [...wrongProperties(element, component), ...wrongContent(element, component)];
  const known = [...components.keys()];
  const all = known.join(', ');
  const meant = didYouMean(name, known);
  if (meant.en === '' && /^[a-z]|^$/.test(name))
    return [
      {
        found: {
          en: `\`<${name}>\` is HTML, which articles do not use.`,
          de: `\`<${name}>\` ist HTML, das es in Artikeln nicht gibt.`,
        },
        repair: {
          en: `Write it in Markdown, or use a component: ${all}. The sign itself is written &lt;.`,
          de: `Schreiben Sie es in Markdown, oder nehmen Sie einen Baustein: ${all}. Das Zeichen selbst schreiben Sie &lt;.`,
        },
      },
    ];
  return [
    {
      found: {
        en: `There is no component \`<${name}>\`.`,
        de: `Einen Baustein \`<${name}>\` gibt es nicht.`,
      },
      repair: { en: `${meant.en}Components: ${all}.`, de: `${meant.de}Bausteine: ${all}.` },
      ...renamed(element, certainlyMeant(name, known)),
    },
  ];
}

/** The name in the opening and in the closing tag. */
function renamed({ name, position }: Element, meant: string | undefined): Pick<Said, 'fix'> {
  if (!name || meant === undefined || !position) return {};
  const { start, end } = position;
  const opening = { line: start.line, column: start.column + 1, written: name, meant };
  const closing = { line: end.line, column: end.column - name.length - 1, written: name, meant };
  const isOne = end.line === start.line && closing.column <= opening.column + name.length;
  return { fix: isOne ? [opening] : [opening, closing] };
}

function wrongProperties(element: Element, component: Component): Said[] {
  const { name, attributes } = element;
  const known = [...component.needs, ...Object.keys(component.takes), ...(component.flags ?? [])];
  const present = attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : '{…}'));
  return [
    ...attributes.flatMap((attribute) => {
      const said =
        attribute.type === 'mdxJsxAttribute' && known.includes(attribute.name)
          ? wrongValue(name, attribute.name, attribute.value, component)
          : unknownProperty(
              name,
              attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
              known,
            );
      return said ? [said] : [];
    }),
    ...component.needs
      .filter((property) => !present.includes(property))
      .map((property) => ({
        found: {
          en: `\`<${name}>\` has no \`${property}\`.`,
          de: `Bei \`<${name}>\` fehlt \`${property}\`.`,
        },
        repair: writtenAs(component),
      })),
  ];
}

function unknownProperty(name: string | null, written: string, known: readonly string[]): Said {
  const meant = didYouMean(written, known);
  const list =
    known.length === 0
      ? { en: 'It takes none.', de: 'Er nimmt keine Angaben.' }
      : { en: `It takes: ${known.join(', ')}.`, de: `Er nimmt: ${known.join(', ')}.` };
  return {
    found: {
      en: `\`<${name}>\` does not take \`${written}\`.`,
      de: `\`<${name}>\` nimmt kein \`${written}\`.`,
    },
    repair: { en: `${meant.en}${list.en}`, de: `${meant.de}${list.de}` },
  };
}

function wrongValue(
  name: string | null,
  property: string,
  value: unknown,
  { takes, flags = [], example }: Component,
): Said | undefined {
  if (flags.includes(property))
    return value === null || value === undefined
      ? undefined
      : {
          found: {
            en: `\`${property}\` of \`<${name}>\` has a value.`,
            de: `\`${property}\` von \`<${name}>\` hat einen Wert.`,
          },
          repair: {
            en: `Write the word alone: \`${property}\`.`,
            de: `Schreiben Sie nur das Wort: \`${property}\`.`,
          },
        };
  if (typeof value !== 'string')
    return {
      found: {
        en: `\`${property}\` of \`<${name}>\` is not a text.`,
        de: `\`${property}\` von \`<${name}>\` ist kein Text.`,
      },
      repair: {
        en: `Write it in quotation marks: ${example}.`,
        de: `Schreiben Sie es in Anführungszeichen: ${example}.`,
      },
    };
  const values = takes[property] ?? [];
  if (values.length === 0 || values.includes(value)) return undefined;
  const meant = didYouMean(value, values);
  return {
    found: {
      en: `\`${property}\` of \`<${name}>\` is \`${value}\`.`,
      de: `\`${property}\` von \`<${name}>\` ist \`${value}\`.`,
    },
    repair: {
      en: `${meant.en}It takes: ${values.join(', ')}.`,
      de: `${meant.de}Möglich sind: ${values.join(', ')}.`,
    },
  };
}

function wrongContent({ name, children }: Element, component: Component): Said[] {
  const { holdsText, example } = component;
  if (!holdsText && children.length > 0)
    return [
      {
        found: {
          en: `\`<${name}>\` holds text, which it does not show.`,
          de: `\`<${name}>\` enthält Text, den er nicht zeigt.`,
        },
        repair: writtenAs(component),
      },
    ];
  if (holdsText && children.length === 0)
    return [
      {
        found: { en: `\`<${name}>\` holds no text.`, de: `\`<${name}>\` enthält keinen Text.` },
        repair: {
          en: `Write the text between the tags: ${example}.`,
          de: `Schreiben Sie den Text zwischen die beiden Zeichen: ${example}.`,
        },
      },
    ];
  return [];
}

function writtenAs({ example }: Component): Said['repair'] {
  return { en: `Write it as ${example}.`, de: `Schreiben Sie ${example}.` };
}
