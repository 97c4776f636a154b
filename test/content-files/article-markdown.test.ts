import { expect, test } from 'vitest';
import { articleMarkdown } from '../../src/content-files/article-markdown.ts';
import type { Facts } from '../../src/core/content/facts.ts';

const facts: Facts = {
  facts: {
    'returns.days': { label: { en: 'Time to return' }, unit: 'days', value: 30 },
    'returns.fee': { label: { en: 'Fee' }, unit: 'euro', value: 4.95 },
  },
  carriers: {},
  paymentMethods: {},
  returnPolicies: [],
};
const markdown = (body: string) =>
  articleMarkdown(body, {
    country: 'Country',
    facts,
    locale: 'en',
    link: (href) => `https://help.example${href}`,
    callout: (name) => (name === 'Note' ? 'Good to know' : undefined),
  });

test('facts are filled in, links are full addresses, callouts begin with their word', () => {
  expect(
    markdown(`You have <Fact id="returns.days" /> to [send it back](/returns/send-back).

<Note>
Keep the *receipt*.

- It names <Fact id="returns.fee" />.
</Note>

<Unknown>Its text stays.</Unknown>
{/* a note among editors */}
`).replaceAll('\u00a0', ' '),
  ).toBe(`You have 30 days to [send it back](https://help.example/returns/send-back).

> **Good to know**
>
> Keep the _receipt_.
>
> - It names €4.95.

Its text stays.`);
});

test('tables and numbered steps stay what they are', () => {
  const text = `| Country | Days |\n| ------- | ---- |\n| Germany | 2    |\n\n1. Pack it.\n2. Send it.`;
  expect(markdown(text)).toBe(text);
});

test('a body that cannot be read gives nothing instead of an exception', () => {
  expect(markdown('<Note>never closed')).toBe('');
});
