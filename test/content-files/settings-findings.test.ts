import { describe, expect, test } from 'vitest';
import { factsYml, siteYml } from './support/content-folder.ts';
import { change, english, findingsOf, german } from './support/planted-mistakes.ts';

describe('site.yml and facts.yml', () => {
  test('no site.yml', async () => {
    expect(await findingsOf({ 'site.yml': undefined })).toMatchInlineSnapshot(
      `"content/site.yml:1:1  The file is missing.  Add it. Its fields: name, shopUrl, greeting, locales, timeZone, holidays, collections, contact, haveAtHand, collector, recording, review, costPerContact, withdrawal, offline, admin, brand, targets, survey, legal."`,
    );
  });

  test('a site.yaml', async () => {
    expect(await findingsOf({ 'site.yml': undefined, 'site.yaml': siteYml })).toMatchInlineSnapshot(
      `"content/site.yml:1:1  The file is missing.  Rename site.yaml to site.yml."`,
    );
  });

  test('no facts.yml', async () => {
    expect(
      await findingsOf({ 'facts.yml': undefined, [german]: undefined, [english]: undefined }),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:1:1  The file is missing.  Add it. Its fields: facts, home, countryGroups, carriers, paymentMethods, returnPolicies."`,
    );
  });

  test('a colon without quotation marks', async () => {
    expect(
      await findingsOf(change('site.yml', siteYml, 'Halm & Faden', 'Halm: Faden')),
    ).toMatchInlineSnapshot(
      `"content/site.yml:1:7  The text holds a colon followed by a space, which begins a new field.  Put the whole text in quotation marks."`,
    );
  });

  test('what a merge left', async () => {
    expect(await findingsOf({ 'facts.yml': `<<<<<<< HEAD\n${factsYml}` })).toMatchInlineSnapshot(
      `"content/facts.yml:1:1  Two versions of the text stand here, left by a merge.  Keep the right one and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."`,
    );
  });

  test('unknown fields, outside and inside', async () => {
    expect(
      await findingsOf(
        change('site.yml', siteYml, 'timeZone:', 'motto: x\ntimeZone:') && {
          'site.yml': siteYml
            .replace('timeZone:', 'motto: x\ntimeZone:')
            .replace('    value: help', '    vallue: x\n    value: help'),
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/site.yml:5:1  Unknown field \`motto\`.  Fields of site.yml: name, shopUrl, greeting, locales, timeZone, holidays, collections, contact, haveAtHand, collector, recording, review, costPerContact, withdrawal, offline, admin, brand, targets, survey, legal.
      content/site.yml:30:5  Unknown field \`vallue\`.  Did you mean \`value\`? Fields of entry 1 of \`contact\`: kind, value, label, takes, hours, promise, measured."
    `);
  });

  test('an unknown time zone', async () => {
    expect(
      await findingsOf(change('site.yml', siteYml, 'Europe/Berlin', 'Berlin')),
    ).toMatchInlineSnapshot(
      `"content/site.yml:5:1  \`timeZone\` is \`Berlin\`.  Write a time zone by its IANA name, such as Europe/Berlin."`,
    );
  });

  test('a language in words', async () => {
    expect(
      await findingsOf(change('site.yml', siteYml, '[de, en]', '[german, en]')),
    ).toMatchInlineSnapshot(
      `"content/site.yml:4:11  Entry 1 of \`locales\` is \`german\`.  Write languages as two small letters, such as de or en."`,
    );
  });

  test('a collection that is missing', async () => {
    expect(
      await findingsOf({ 'site.yml': siteYml.replace(/ {2}accounts:[\s\S]*?(?=contact:)/, '') }),
    ).toMatchInlineSnapshot(
      `"content/site.yml:6:1  The field \`collections.accounts\` is missing.  Add it, with its fields: title, summary, slug."`,
    );
  });

  test('an unknown kind of contact', async () => {
    expect(
      await findingsOf(change('site.yml', siteYml, 'kind: email', 'kind: fax')),
    ).toMatchInlineSnapshot(
      `"content/site.yml:28:5  \`kind\` in entry 1 of \`contact\` is \`fax\`.  Write one of: email, phone, chat, form, callback, social."`,
    );
  });

  test('no way to reach a person', async () => {
    expect(
      await findingsOf({ 'site.yml': siteYml.replace(/contact:[\s\S]*/, 'contact: []\n') }),
    ).toMatchInlineSnapshot(
      `"content/site.yml:27:1  \`contact\` has no entries.  Name at least one way to reach a person."`,
    );
  });

  test('an incomplete address of the shop', async () => {
    expect(
      await findingsOf(change('site.yml', siteYml, 'https://shop.example/', 'shop.example')),
    ).toMatchInlineSnapshot(
      `"content/site.yml:2:1  \`shopUrl\` is \`shop.example\`.  Write a full address, such as https://shop.example/."`,
    );
  });

  test('opening hours as a number', async () => {
    expect(
      await findingsOf({
        'site.yml': `${siteYml}    hours:\n      - { days: [mon], from: 9, to: '17:30' }\n`,
      }),
    ).toMatchInlineSnapshot(
      `"content/site.yml:31:24  \`from\` in entry 1 of \`hours\` in entry 1 of \`contact\` is the number 9, not a text.  Put it in quotation marks: "9"."`,
    );
  });

  test('a cost of nothing', async () => {
    expect(await findingsOf({ 'site.yml': `${siteYml}costPerContact: 0\n` })).toMatchInlineSnapshot(
      `"content/site.yml:30:1  \`costPerContact\` is 0.  Write a number greater than 0."`,
    );
  });

  test('a title that one language lacks', async () => {
    expect(
      await findingsOf(
        change(
          'site.yml',
          siteYml,
          'title: { de: Rückgabe, en: Returns }',
          'title: { de: Rückgabe }',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/site.yml:12:5  There is no English text for \`collections.returns.title\`.  Add \`en: …\` to it."`,
    );
  });

  test('a title without languages', async () => {
    expect(
      await findingsOf(
        change('site.yml', siteYml, 'title: { de: Rückgabe, en: Returns }', 'title: Returns'),
      ),
    ).toMatchInlineSnapshot(
      `"content/site.yml:12:5  \`collections.returns.title\` is the text \`Returns\`, not a text for each language.  Write the text for each language: { de: …, en: … }."`,
    );
  });

  test('two collections with one address', async () => {
    expect(
      await findingsOf(
        change(
          'site.yml',
          siteYml,
          'slug: { de: bestellung, en: orders }',
          'slug: { de: zahlung, en: orders }',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/site.yml:22:13  The address \`zahlung\` belongs to billing already.  Give fulfillment another one."`,
    );
  });

  test('an address with a capital letter', async () => {
    expect(
      await findingsOf(change('site.yml', siteYml, 'en: orders }', 'en: Orders }')),
    ).toMatchInlineSnapshot(
      `"content/site.yml:22:29  \`collections.fulfillment.slug.en\` is \`Orders\`.  Write the address in lower-case letters, digits and single hyphens, such as wo-ist-mein-paket."`,
    );
  });

  test('a fact without a topic', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, 'shipping.cutoff', 'cutoff')),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:4:3  \`facts\` holds the name \`cutoff\`.  Name a fact by topic and name, such as returns.windowDays."`,
    );
  });

  test('an unknown unit', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, 'unit: days', 'unit: day s')),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:2:75  \`facts.returns.windowDays.unit\` is \`day s\`.  Did you mean \`days\`? Write one of: days, workingDays, hours, minutes, euro, percent, years, time, day, text."`,
    );
  });

  test('a fact without a unit', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, 'unit: days, ', '')),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:2:3  The field \`facts.returns.windowDays.unit\` is missing.  Write one of: days, workingDays, hours, minutes, euro, percent, years, time, day, text."`,
    );
  });

  test('a number in quotation marks', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, 'value: 30', "value: '30'")),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:2:87  \`facts.returns.windowDays.value\` is \`30\`.  Write a number such as 30 or a range such as [2, 3], without quotation marks."`,
    );
  });

  test('a range that runs downwards', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, '[3, 5]', '[5, 3]')),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:3:83  \`returns.refundDays\` is a range from 5 down to 3.  Write the smaller number first: [3, 5]."`,
    );
  });

  test('a time in another form', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, "'13:00'", '1 pm')),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:4:78  \`facts.shipping.cutoff.value\` is \`1 pm\`.  Write a time of day with two digits each, such as 13:00."`,
    );
  });

  test('a time that no clock shows', async () => {
    expect(await findingsOf(change('facts.yml', factsYml, '13:00', '25:00'))).toMatchInlineSnapshot(
      `"content/facts.yml:4:78  \`shipping.cutoff\` is \`25:00\`, a time that no clock shows.  Write a time from 00:00 to 23:59."`,
    );
  });

  test('a day that no calendar has', async () => {
    expect(
      await findingsOf({
        'facts.yml': factsYml.replace(
          'carriers:',
          "  returns.until: { label: { de: Bis, en: Until }, unit: day, value: '02-30' }\ncarriers:",
        ),
      }),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:5:62  \`returns.until\` is \`02-30\`, a day that no calendar has.  Write month and day, such as 12-24, with the year before it if it is one day only."`,
    );
  });

  test('a label that one language lacks', async () => {
    expect(
      await findingsOf(
        change(
          'facts.yml',
          factsYml,
          'label: { de: Erstattung, en: Refund }',
          'label: { de: Erstattung }',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:3:25  There is no English text for \`facts.returns.refundDays.label\`.  Add \`en: …\` to it."`,
    );
  });

  test('a language of a label in words', async () => {
    expect(
      await findingsOf(change('facts.yml', factsYml, 'en: Refund', 'english: Refund')),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:3:50  \`facts.returns.refundDays.label\` holds the name \`english\`.  Name languages by two small letters, such as de or en."`,
    );
  });

  test('a tracking address that is none', async () => {
    expect(
      await findingsOf(
        change('facts.yml', factsYml, '{ name: DHL }', '{ name: DHL, tracking: dhl.de }'),
      ),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:6:21  \`carriers.dhl.tracking\` is \`dhl.de\`.  Write a full address, such as https://shop.example/."`,
    );
  });

  test('a payment method that one language lacks', async () => {
    expect(
      await findingsOf(
        change(
          'facts.yml',
          factsYml,
          'card: { de: Kreditkarte, en: Card }',
          'card: { de: Kreditkarte }',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/facts.yml:8:3  There is no English text for \`paymentMethods.card\`.  Add \`en: …\` to it."`,
    );
  });

  test('a return policy whose facts are not there or are something else', async () => {
    const policies = `
returnPolicies:
  - { countries: [DE], days: returns.windowDay, fee: free, by: [mail] }
  - { countries: [germany], days: returns.windowDays, fee: nothing, by: [pigeon] }
`;
    expect(await findingsOf({ 'facts.yml': factsYml + policies })).toMatchInlineSnapshot(`
      "content/facts.yml:13:55  \`fee\` in entry 2 of \`returnPolicies\` is \`nothing\`.  Name a fact by topic and name, such as returns.windowDays.
      content/facts.yml:13:74  Entry 1 of \`by\` in entry 2 of \`returnPolicies\` is \`pigeon\`.  Write one of: mail, store, kiosk."
    `);
    const wrong = policies
      .replace('windowDay,', 'windowDays,')
      .replace('[germany]', '[AT]')
      .replace('nothing', 'returns.windowDays')
      .replace('pigeon', 'mail');
    expect(await findingsOf({ 'facts.yml': factsYml + wrong })).toMatchInlineSnapshot(
      `"content/facts.yml:13:50  \`fee\` names \`returns.windowDays\`, which is not one amount of money.  Name a fact that is: add one to facts.yml."`,
    );
  });

  test('an accent that many people cannot read, and one that is no colour', async () => {
    expect(
      await findingsOf({
        'site.yml': `${siteYml}brand: { accent: '#ff9900', accentDark: '#223344' }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yml:30:10  \`accent\` is #ff9900, which many people cannot read as text: contrast 2.0 to 1 on light ground, where 4.5 is needed.  Write "#a36200", the nearest tone that can be read, or another colour.
      content/site.yml:30:29  \`accentDark\` is #223344, which many people cannot read as text: contrast 1.3 to 1 on dark ground, where 4.5 is needed.  Write "#7f8993", the nearest tone that can be read, or another colour."
    `);
    expect(
      await findingsOf({
        'site.yml': `${siteYml}brand: { accent: orange, titleFont: 'x; } body { display: none' }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yml:30:10  \`brand.accent\` is \`orange\`.  Write the colour as # and six digits or letters from a to f, such as "#0a5a78", in quotation marks.
      content/site.yml:30:26  \`brand.titleFont\` is \`x; } body { display: none\`.  Name fonts that readers have, with commas between them, such as: Georgia, serif."
    `);
  });
});
