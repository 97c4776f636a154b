import { describe, expect, test } from 'vitest';
import { factsYml } from './support/content-folder.ts';
import { findingsOf, withText } from './support/planted-mistakes.ts';

const label = 'label: { de: x, en: x }';
const groups =
  'home: DE\ncountryGroups:\n  restOfEu: { label: { de: EU, en: EU }, countries: [FR, IE] }\n';
/** The facts of the tests, and one more line among them. */
const withFact = (line: string, before = groups) => ({
  'facts.yml': before + factsYml.replace('facts:\n', `facts:\n  ${line}\n`),
});

test('values by country, for groups and for later days are nothing to talk about', async () => {
  expect(
    await findingsOf({
      ...withFact(
        `shipping.fee: { ${label}, unit: euro, value: 4.95, countries: { AT: 7.95, restOfEu: 9.95 }, changes: [{ from: 2027-01-01, value: 5.95 }, { from: 2027-02-01, countries: { CH: 12 } }] }`,
      ),
      ...withText(
        '<Fact id="shipping.fee" />, <Fact id="shipping.fee" country="IE" />, <Fact id="shipping.fee" countries />\n\n<FactTable ids="shipping.fee" />',
      ),
    }),
  ).toBe('');
});

describe('Facts with', () => {
  test('changes out of order, on a day that is none, or with a value that cannot be', async () => {
    expect(
      await findingsOf(
        withFact(
          `shipping.days: { ${label}, unit: days, value: [2, 3], countries: { AT: [5, 4] }, changes: [{ from: 2027-02-30, value: [3, 4] }, { from: 2027-01-01, value: [5, 3] }] }`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/facts.yml:5:85  \`shipping.days\` is a range from 5 down to 4.  Write the smaller number first: [4, 5].
      content/facts.yml:5:111  \`from\` is \`2027-02-30\`, a day that no calendar has.  Write the day as year-month-day, for example 2026-11-21.
      content/facts.yml:5:148  The change of 2027-01-01 stands after that of 2027-02-30.  Write the earliest change first, and each day once.
      content/facts.yml:5:166  \`shipping.days\` is a range from 5 down to 3.  Write the smaller number first: [3, 5]."
    `);
  });

  test('a change that changes nothing', async () => {
    expect(
      await findingsOf(
        withFact(
          `shipping.days: { ${label}, unit: days, value: 2, changes: [{ from: 2027-01-01 }] }`,
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:5:77  Entry 1 of \`facts.shipping.days.changes\` is a group of fields.  Say what changes: \`value\`, \`countries\`, or both."`,
    );
  });

  test('an unknown group, a country twice, and the shop’s own country', async () => {
    expect(
      await findingsOf(
        withFact(
          `shipping.fee: { ${label}, unit: euro, value: 4, countries: { restOfEU: 9, IE: 5, restOfEu: 9, DE: 4 } }`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/facts.yml:5:79  There is no group of countries \`restOfEU\` in facts.yml.  Did you mean \`restOfEu\`? Groups: restOfEu.
      content/facts.yml:5:99  IE would have two values: those of \`IE\` and of \`restOfEu\`.  Name each country once; take it out of the group.
      content/facts.yml:5:112  \`DE\` holds the shop’s own country, whose value stands in \`value\` already.  Take DE out of it, or change \`home\`."
    `);
  });

  test('countries, but no home', async () => {
    expect(
      await findingsOf(
        withFact(`shipping.fee: { ${label}, unit: euro, value: 4, countries: { AT: 9 } }`, ''),
      ),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:2:66  The fact has values by country, but nothing says for which country its \`value\` holds.  Add the shop’s own country to facts.yml, at the top: home: DE."`,
    );
  });

  test('a country, a table or a flag in a text that they cannot fill', async () => {
    expect(
      await findingsOf({
        ...withFact(`shipping.fee: { ${label}, unit: euro, value: 4, countries: { AT: 9 } }`),
        ...withText(
          '<Fact id="shipping.fee" country="CH" /> <Fact id="shipping.fee" countries="all" />\n\n<FactTable ids="returns.windowDays, shipping.fees" />',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:6:1  \`shipping.fee\` has no value for \`CH\`.  It has values for: DE, AT.
      content/returns/en/return-an-item.mdx:6:41  \`countries\` of \`<Fact>\` has a value.  Write the word alone: \`countries\`.
      content/returns/en/return-an-item.mdx:8:1  \`returns.windowDays\` holds everywhere, so a table by country has nothing to show of it.  Write <Fact id="returns.windowDays" />, or add \`countries\` to the fact.
      content/returns/en/return-an-item.mdx:8:1  There is no fact \`shipping.fees\` in facts.yml.  Did you mean \`shipping.fee\`?"
    `);
  });

  test('a return policy for a country of which they say nothing', async () => {
    expect(
      await findingsOf({
        'facts.yml': `${
          withFact(`returns.fee: { ${label}, unit: euro, value: 0, countries: { AT: 3 } }`)[
            'facts.yml'
          ]
        }returnPolicies:\n  - { countries: [DE, AT, restOfEu, other], days: returns.windowDays, fee: returns.fee, by: [mail] }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/facts.yml:15:37  There is no group of countries \`other\` in facts.yml.  Groups: restOfEu.
      content/facts.yml:15:71  \`returns.fee\` has no value for FR, IE, other.  Add it to \`countries\` of the fact, or take the country out of the policy."
    `);
  });
});

test('a typed number that is a fact’s in another country, or from a later day on, contradicts nothing', async () => {
  const fee = withFact(
    `shipping.fee: { label: { de: Inselzuschlag, en: Remote island surcharge }, unit: euro, value: 4.95, countries: { AT: 7.95 }, changes: [{ from: 2027-01-01, countries: { AT: 8.5 } }] }`,
  );
  const said = (sentence: string) => findingsOf({ ...fee, ...withText(sentence) });
  expect(
    await said(
      'The remote island surcharge is 7.95 euros to Austria, later 8.50 euros; within Germany 4.95 euros.',
    ),
  ).toBe('');
  expect(await said('The remote island surcharge is 6.95 euros.')).toContain(
    '“6.95 euros” contradicts facts.yml',
  );
});
