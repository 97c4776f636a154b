import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { rules } from '../../src/content-files/rule-ids.ts';
import { cleanFiles, contentFolder, factsYml, siteYml } from './support/content-folder.ts';
import { withFields } from './support/planted-mistakes.ts';

describe('findings in German', () => {
  test('fields, values and references are spoken of in German', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      ...withFields('order: ten', 'alsoAsked: [a]', 'stage: x', 'next: [returns/return-item]'),
      'site.yml': siteYml.replace('kind: email', 'kind: mail'),
      'facts.yml': factsYml.replace('unit: days,', 'unit: day,'),
    });
    const { findings } = await readContent(root);
    expect(
      findings.map((finding) => formatFinding(finding, 'de')).join('\n'),
    ).toMatchInlineSnapshot(`
      "content/facts.yml:2:86  \`facts.returns.windowDays.value\` ist die Zahl 30, kein Text.  Setzen Sie es in Anführungszeichen: "30".
      content/returns/en/return-an-item.mdx:4:1  \`order\` ist der Text \`ten\`, keine Zahl.  Schreiben Sie eine Zahl, ohne Anführungszeichen.
      content/returns/en/return-an-item.mdx:5:13  Eintrag 1 von \`alsoAsked\` hat 1 Zeichen.  Schreiben Sie mindestens 3 Zeichen.
      content/returns/en/return-an-item.mdx:6:1  Das Feld \`stage\` gibt es nicht.  Felder von einem Artikel in returns: title, summary, alsoAsked, keywords, related, next, slug, redirectFrom, reviewBy, checked, updated, owner, kind, draft, validFrom, validUntil, variantOf, allow, order, windowDays, refundDays, withdrawal.
      content/returns/en/return-an-item.mdx:7:8  Den Artikel \`returns/return-item\` gibt es nicht.  Meinten Sie \`returns/return-an-item\`?
      content/site.yml:28:5  \`kind\` in Eintrag 1 von \`contact\` ist \`mail\`.  Meinten Sie \`email\`? Schreiben Sie eines von: email, phone, chat, form, callback, social."
    `);
  });

  test('every rule says in both languages what holds', () => {
    for (const { en, de } of Object.values(rules)) {
      expect(en).toMatch(/\.$/);
      expect(de).toMatch(/\.$/);
      expect(en).not.toBe(de);
    }
  });
});
