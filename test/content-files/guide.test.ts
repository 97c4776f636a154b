import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { components } from '../../src/content-files/components.ts';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { articleSchemas } from '../../src/core/content/article.ts';
import { replyPlaceholders } from '../../src/core/content/reply.ts';
import { siteSchema } from '../../src/core/content/site.ts';
import { contentFolder } from './support/content-folder.ts';

describe.each([
  ['de', 'content/README.md'],
  ['en', 'content/README.en.md'],
])('the editors’ guide in %s', (locale, file) => {
  const guide = readFileSync(file, 'utf8');

  test('names every field, component and placeholder that there is', () => {
    const names = [
      ...Object.values(articleSchemas).flatMap(({ shape }) => Object.keys(shape)),
      ...Object.keys(siteSchema.shape),
      ...replyPlaceholders,
    ];
    expect(
      [...new Set(names)].filter(
        (name) => !guide.includes(`\`${name}`) && !guide.includes(`{{ ${name} }}`),
      ),
    ).toEqual([]);
    expect([...components.keys()].filter((name) => !guide.includes(`<${name}`))).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [...guide.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('writes articles that the check has nothing to say about', async () => {
    const blocks = [...guide.matchAll(/````mdx\n([\s\S]*?)\n````/g)].map(([, text = '']) => text);
    const [own = '', other = ''] = blocks;
    const root = await contentFolder({
      'site.yml': readFileSync('content/site.yml', 'utf8').replace(/^brand:[\s\S]*?(?=^\S)/m, ''),
      'facts.yml': readFileSync('content/facts.yml', 'utf8'),
      [`fulfillment/${locale}/order-fabric-sample.mdx`]: own,
      [`fulfillment/${locale === 'de' ? 'en' : 'de'}/order-fabric-sample.mdx`]: other,
      ...Object.fromEntries(
        ['fulfillment/made-to-measure', 'shipping/delivery-times-and-costs'].flatMap((name) =>
          ['de', 'en'].map((one) => {
            const path = name.replace('/', `/${one}/`);
            return [`${path}.mdx`, readFileSync(`content/${path}.mdx`, 'utf8')];
          }),
        ),
      ),
    });
    const { findings } = await readContent(root);
    const about = findings.filter(
      (found) => found.file.includes('order-fabric-sample') && found.severity !== 'hint',
    );
    expect(about.map((found) => formatFinding(found, 'en'))).toEqual([]);
    expect(blocks).toHaveLength(2);
  });
});
