import { describe, expect, test } from 'vitest';
import { returnEnglish } from './support/content-folder.ts';
import { article, change, english, findingsOf, withFields } from './support/planted-mistakes.ts';

describe('Fields that the collection does not know like this', () => {
  test('a misspelt field and what is missing because of it', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'summary:', 'sumary:')),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:1:1  The field \`summary\` is missing.  Add a \`summary\`: the answer in one or two sentences.
      content/returns/en/return-an-item.mdx:3:1  Unknown field \`sumary\`.  Did you mean \`summary\`? Fields of an article in returns: title, summary, alsoAsked, keywords, related, next, slug, redirectFrom, reviewBy, checked, updated, owner, kind, draft, validFrom, validUntil, variantOf, allow, order, windowDays, refundDays, withdrawal."
    `);
  });

  test('a field of another collection', async () => {
    expect(await findingsOf(withFields('carriers: [dhl]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  Unknown field \`carriers\`.  Fields of an article in returns: title, summary, alsoAsked, keywords, related, next, slug, redirectFrom, reviewBy, checked, updated, owner, kind, draft, validFrom, validUntil, variantOf, allow, order, windowDays, refundDays, withdrawal."`,
    );
  });

  test('a title that is too long', async () => {
    expect(
      await findingsOf(
        change(
          english,
          returnEnglish,
          'How do I send something back?',
          `How do I ${'really '.repeat(12)}send something back?`,
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:1  \`title\` has 113 characters.  Shorten the \`title\` to 90 characters, so that it fits a phone and a list of results."`,
    );
  });

  test('a title that is too short', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'How do I send something back?', 'Ah')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:1  \`title\` has 2 characters.  Write a \`title\` of at least 3 characters."`,
    );
  });

  test('a title that is a number', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'How do I send something back?', '404')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:1  \`title\` is the number 404, not a text.  Put it in quotation marks: "404"."`,
    );
  });

  test('an empty summary', async () => {
    expect(
      await findingsOf(
        change(
          english,
          returnEnglish,
          ' Register the return, print the label and hand the parcel in.',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:3:1  \`summary\` is empty.  Add a \`summary\`: the answer in one or two sentences."`,
    );
  });

  test('one text where a list belongs', async () => {
    expect(await findingsOf(withFields('alsoAsked: how to return'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`alsoAsked\` is the text \`how to return\`, not a list.  Write a list: each entry on a line of its own after a hyphen, or [one, two]."`,
    );
  });

  test('an entry with a colon', async () => {
    expect(
      await findingsOf(withFields('alsoAsked:', '  - how to return', '  - "help": now')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:5  Entry 2 of \`alsoAsked\` is a group of fields, not a text.  Put the whole text in quotation marks, because it holds a colon."`,
    );
  });

  test('an entry that is too short', async () => {
    expect(await findingsOf(withFields('keywords: [parcel, x]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:20  Entry 2 of \`keywords\` has 1 character.  Write at least 2 characters."`,
    );
  });

  test('too many entries', async () => {
    expect(
      await findingsOf(
        withFields(
          'next: [returns/return-an-item, returns/return-an-item, returns/return-an-item, returns/return-an-item]',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:4:1  \`next\` has 4 entries.  Keep the 3 most useful.
      content/returns/en/return-an-item.mdx:4:8  \`next\` names this article itself.  Take the line out.
      content/returns/en/return-an-item.mdx:4:32  \`next\` names this article itself.  Take the line out.
      content/returns/en/return-an-item.mdx:4:56  \`next\` names this article itself.  Take the line out.
      content/returns/en/return-an-item.mdx:4:80  \`next\` names this article itself.  Take the line out."
    `);
  });

  test('a word where a number belongs', async () => {
    expect(await findingsOf(withFields('order: ten'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`order\` is the text \`ten\`, not a number.  Write a number, without quotation marks."`,
    );
  });

  test('a word where true or false belongs', async () => {
    expect(await findingsOf(withFields('draft: yes'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`draft\` is the text \`yes\`, not true or false.  Write true or false."`,
    );
  });

  test('a day in another form', async () => {
    expect(await findingsOf(withFields('checked: 21.11.2026'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`checked\` is \`21.11.2026\`.  Write the day as year-month-day, for example 2026-11-21."`,
    );
  });

  test('a day that no calendar has', async () => {
    expect(await findingsOf(withFields('reviewBy: 2026-02-30'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`reviewBy\` is \`2026-02-30\`, a day that no calendar has.  Write the day as year-month-day, for example 2026-11-21."`,
    );
  });

  test('an article that ends before it begins', async () => {
    expect(
      await findingsOf(withFields('validFrom: 2026-12-24', 'validUntil: 2026-12-01')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:5:1  The article ends on 2026-12-01, before it begins on 2026-12-24.  Write a later day in \`validUntil\`, or an earlier one in \`validFrom\`."`,
    );
  });

  test('an address with capital letters', async () => {
    expect(await findingsOf(withFields('slug: Send-Back'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`slug\` is \`Send-Back\`.  Write the address in lower-case letters, digits and single hyphens, such as wo-ist-mein-paket."`,
    );
  });

  test('an earlier address with spaces', async () => {
    expect(await findingsOf(withFields('redirectFrom: ["send back"]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:16  Entry 1 of \`redirectFrom\` is \`send back\`.  Write the address in lower-case letters, digits and single hyphens, such as wo-ist-mein-paket."`,
    );
  });

  test('an owner without a name', async () => {
    expect(await findingsOf(withFields('owner: x'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`owner\` has 1 character.  Write at least 2 characters."`,
    );
  });

  test('a word that is none of those possible', async () => {
    expect(
      await findingsOf({ ...article('fulfillment/en/stop-order', 'stage: shiped') }),
    ).toMatchInlineSnapshot(`
      "content/fulfillment/en/stop-order.mdx:1:1  Warning: This article has no German version.  Add content/fulfillment/de/stop-order.mdx; until then, readers in that language do not find it by searching, and see this one.
      content/fulfillment/en/stop-order.mdx:4:1  \`stage\` is \`shiped\`.  Did you mean \`shipped\`? Write one of: ordered, preparing, packed, shipped, delivered."
    `);
  });

  test('a country in small letters', async () => {
    expect(
      await findingsOf({ ...article('shipping/en/where', 'regions: [de]') }),
    ).toMatchInlineSnapshot(`
      "content/shipping/en/where.mdx:1:1  Warning: This article has no German version.  Add content/shipping/de/where.mdx; until then, readers in that language do not find it by searching, and see this one.
      content/shipping/en/where.mdx:4:11  Entry 1 of \`regions\` is \`de\`.  Write countries as two capital letters, such as DE or AT."
    `);
  });

  test('words where a number or a fact belongs', async () => {
    expect(await findingsOf(withFields('windowDays: thirty days'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`windowDays\` is \`thirty days\`.  Write a whole number, or the name of a fact from content/facts.yml such as returns.windowDays."`,
    );
  });

  test('a range with one number', async () => {
    expect(await findingsOf(withFields('refundDays: [3]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`refundDays\` is [3].  Write a range such as [2, 3], or the name of a fact from content/facts.yml such as shipping.days."`,
    );
  });

  test('a range that runs downwards', async () => {
    expect(await findingsOf(withFields('refundDays: [5, 3]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`refundDays\` is a range from 5 down to 3.  Write the smaller number first: [3, 5]."`,
    );
  });

  test('an unknown fact in a field', async () => {
    expect(await findingsOf(withFields('windowDays: returns.windowDay'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  There is no fact \`returns.windowDay\` in facts.yml.  Did you mean \`returns.windowDays\`?"`,
    );
  });

  test('a fact of another shape', async () => {
    expect(await findingsOf(withFields('refundDays: returns.windowDays'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`refundDays\` names \`returns.windowDays\`, which is 30 days.  The field needs a range of days: returns.refundDays."`,
    );
  });

  test('a fact of another unit', async () => {
    expect(await findingsOf(withFields('windowDays: shipping.cutoff'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  \`windowDays\` names \`shipping.cutoff\`, which is 1 pm.  The field needs a number of days: returns.windowDays."`,
    );
  });

  test('an unknown carrier', async () => {
    expect(
      await findingsOf({ ...article('shipping/en/where', 'carriers: [dhl, dhll]') }),
    ).toMatchInlineSnapshot(`
      "content/shipping/en/where.mdx:1:1  Warning: This article has no German version.  Add content/shipping/de/where.mdx; until then, readers in that language do not find it by searching, and see this one.
      content/shipping/en/where.mdx:4:17  There is no carrier \`dhll\` in facts.yml.  Did you mean \`dhl\`? Carriers: dhl."
    `);
  });

  test('an unknown payment method', async () => {
    expect(
      await findingsOf({ ...article('billing/en/pay', 'paymentMethods: [bitcoin]') }),
    ).toMatchInlineSnapshot(`
      "content/billing/en/pay.mdx:1:1  Warning: This article has no German version.  Add content/billing/de/pay.mdx; until then, readers in that language do not find it by searching, and see this one.
      content/billing/en/pay.mdx:4:18  There is no payment method \`bitcoin\` in facts.yml.  Payment methods: card, paypal."
    `);
  });

  test('a reference in another form', async () => {
    expect(await findingsOf(withFields('related: [return-an-item]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:11  Entry 1 of \`related\` is \`return-an-item\`.  Write the collection and the file name, for example returns/return-an-item. Collections: shipping, returns, billing, fulfillment, accounts."`,
    );
  });

  test('a reference to no article', async () => {
    expect(await findingsOf(withFields('next: [returns/return-item]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:8  There is no article \`returns/return-item\`.  Did you mean \`returns/return-an-item\`?"`,
    );
  });

  test('a reference into the wrong collection', async () => {
    expect(
      await findingsOf({ ...article('shipping/en/where', 'related: [shipping/return-an-item]') }),
    ).toMatchInlineSnapshot(`
      "content/shipping/en/where.mdx:1:1  Warning: This article has no German version.  Add content/shipping/de/where.mdx; until then, readers in that language do not find it by searching, and see this one.
      content/shipping/en/where.mdx:4:11  There is no article \`shipping/return-an-item\`.  Did you mean \`returns/return-an-item\`?"
    `);
  });

  test('a reference that is nothing like any article', async () => {
    expect(await findingsOf(withFields('next: [billing/taxes]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:8  There is no article \`billing/taxes\`.  Write the collection and the file name without .mdx, such as returns/return-an-item."`,
    );
  });

  test('a reference to the article itself', async () => {
    expect(await findingsOf(withFields('related: [returns/return-an-item]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:11  \`related\` names this article itself.  Take the line out."`,
    );
  });

  test('a reference to an article that another language has alone: it stands in, and only its missing version is named', async () => {
    expect(
      await findingsOf({ ...withFields('related: [shipping/wo]'), ...article('shipping/de/wo') }),
    ).toMatchInlineSnapshot(
      `"content/shipping/de/wo.mdx:1:1  Warning: This article has no English version.  Add content/shipping/en/wo.mdx; until then, readers in that language do not find it by searching, and see this one."`,
    );
  });

  test('a reference to a draft', async () => {
    expect(
      await findingsOf({
        ...withFields('related: [shipping/idea]'),
        ...article('shipping/en/idea', 'draft: true'),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:11  Warning: \`shipping/idea\` is not shown to readers now, so \`related\` leaves it out.  Look at its \`draft\`, \`validFrom\` and \`validUntil\`, or take the line out."`,
    );
  });
});
