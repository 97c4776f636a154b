import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Component, components } from '../components.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Wrong = readonly [found: string, repair: string];

/** Components are those that articles have, with the properties that they take. HTML is not written in articles. */
export const knownComponents: ArticleRule = ({ file, tree }) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Element;
      for (const [found, repair] of wrongElement(element))
        findings.push(finding(file, placeOfNode(element), found, repair));
    });
  return findings;
};

function wrongElement(element: Element): Wrong[] {
  const name = element.name ?? '';
  const component = components.get(name);
  if (component)
    return [...wrongProperties(element, component), ...wrongContent(element, component)];
  const known = [...components.keys()];
  const similar = didYouMean(name, known);
  return similar === '' && /^[a-z]|^$/.test(name)
    ? [
        [
          `\`<${name}>\` is HTML, which articles do not use.`,
          `Write it in Markdown, or use a component: ${known.join(', ')}. The sign itself is written &lt;.`,
        ],
      ]
    : [[`There is no component \`<${name}>\`.`, `${similar}Components: ${known.join(', ')}.`]];
}

function wrongProperties(
  { name, attributes }: Element,
  { needs, takes, example }: Component,
): Wrong[] {
  const known = [...needs, ...Object.keys(takes)];
  const present = attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : '{…}'));
  return [
    ...attributes.flatMap((attribute): Wrong[] => {
      if (attribute.type !== 'mdxJsxAttribute' || !known.includes(attribute.name)) {
        const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
        const list = known.length === 0 ? 'It takes none.' : `It takes: ${known.join(', ')}.`;
        return [
          [`\`<${name}>\` does not take \`${written}\`.`, `${didYouMean(written, known)}${list}`],
        ];
      }
      if (typeof attribute.value !== 'string')
        return [
          [
            `\`${attribute.name}\` of \`<${name}>\` is not a text.`,
            `Write it in quotation marks: ${example}.`,
          ],
        ];
      const values = takes[attribute.name];
      return values && values.length > 0 && !values.includes(attribute.value)
        ? [
            [
              `\`${attribute.name}\` of \`<${name}>\` is \`${attribute.value}\`.`,
              `${didYouMean(attribute.value, values)}It takes: ${values.join(', ')}.`,
            ],
          ]
        : [];
    }),
    ...needs
      .filter((property) => !present.includes(property))
      .map(
        (property): Wrong => [`\`<${name}>\` has no \`${property}\`.`, `Write it as ${example}.`],
      ),
  ];
}

function wrongContent({ name, children }: Element, { holdsText, example }: Component): Wrong[] {
  if (!holdsText && children.length > 0)
    return [[`\`<${name}>\` holds text, which it does not show.`, `Write it as ${example}.`]];
  if (holdsText && children.length === 0)
    return [[`\`<${name}>\` holds no text.`, `Write the text between the tags: ${example}.`]];
  return [];
}
