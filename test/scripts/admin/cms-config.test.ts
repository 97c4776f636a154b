import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cmsConfig } from '../../../scripts/admin/cms-config.ts';
import { startScript } from '../../../scripts/admin/start-script.ts';
import { contentSchemas } from '../../../scripts/schemas/content-schemas.ts';
import { components } from '../../../src/content-files/components.ts';
import { neutralSite } from '../../../src/content-files/neutral-site.ts';
import { type Admin, adminPolicy, adminSchema } from '../../../src/core/content/admin.ts';

const site = neutralSite(['de', 'en']);
const admin = adminSchema.parse({ repository: 'shop/help' });
const configOf = (given: Admin) => cmsConfig(site, given, contentSchemas());

describe('the configuration of the editor in the browser', () => {
  test.each([
    admin,
    adminSchema.parse({ repository: 'shop/help', signIn: 'https://sign-in.example' }),
    adminSchema.parse({
      repository: 'a/b/c',
      backend: 'gitlab',
      branch: 'live',
      host: 'https://git.example',
    }),
    adminSchema.parse({ repository: 'a/b', backend: 'gitea', host: 'https://git.example' }),
  ])('is one that the program understands: %o', (given) => {
    const schema = JSON.parse(
      readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
    );
    // What must not be beside something else is all that zod does not read of it.
    const readable = JSON.parse(
      JSON.stringify(schema, (key, value) => (key === 'not' ? undefined : value)),
    );
    const { error } = z.fromJSONSchema(readable).safeParse(configOf(given));
    expect(error).toBeUndefined();
  });

  test('finds articles where they lie, a language in each folder', () => {
    const { collections, i18n } = configOf(admin);
    expect(collections.flatMap((one) => ('folder' in one ? [one.folder] : []))).toEqual([
      'content/shipping',
      'content/returns',
      'content/billing',
      'content/fulfillment',
      'content/accounts',
      'content/replies',
    ]);
    expect(i18n).toMatchObject({ structure: 'multiple_folders', locales: ['de', 'en'] });
  });

  test('explains every field of every collection, and keeps each language’s values apart', () => {
    for (const collection of configOf(admin).collections)
      for (const field of 'fields' in collection ? collection.fields : []) {
        expect(field['i18n']).toBe(true);
        if (!['validUntil', 'body'].includes(field.name))
          expect(field['hint']).toBeTypeOf('string');
      }
  });
});

test('every component of articles can be put in, and comes out as it went in', () => {
  const registered: {
    id: string;
    pattern: RegExp;
    fromBlock(match: RegExpExecArray): object;
    toBlock(data: object): string;
  }[] = [];
  const code = startScript()
    .replace(/^import .*\n/m, '')
    .replace(/^const \{ default.*\n/m, '')
    .replace(/^window.*\n/m, '');
  new Function('CMS', 'config', code)(
    {
      registerEditorComponent: (one: (typeof registered)[number]) => registered.push(one),
      registerCustomFormat() {},
      init() {},
    },
    {},
  );
  expect(registered.map(({ id }) => id)).toEqual([...components.keys()]);
  for (const { id, pattern, fromBlock, toBlock } of registered) {
    const written = components.get(id)?.holdsText
      ? `<${id}>\n\nText **here**.\n\n</${id}>`
      : (components.get(id)?.example ?? '');
    const match = pattern.exec(written);
    expect(match && toBlock(fromBlock(match))).toBe(written);
  }
});

describe('the policy of the editor', () => {
  test('lets it talk to the repository’s host and to nobody else', () => {
    expect(adminPolicy(admin)).toContain(
      "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com;",
    );
    const own = adminSchema.parse({
      repository: 'a/b',
      backend: 'gitea',
      host: 'https://git.example/x',
    });
    expect(adminPolicy(own)).toContain("connect-src 'self' blob: data: https://git.example;");
  });

  test('allows no script that stands in the page or comes from elsewhere', () => {
    expect(adminPolicy(admin)).toContain("script-src 'self';");
  });

  test('takes nothing but an address from site.yml', () => {
    const host = 'https://x.example/;script-src *';
    expect(adminPolicy(adminSchema.parse({ repository: 'a/b', host }))).not.toContain('*');
    expect(adminSchema.safeParse({ repository: 'a/b', host: 'http://x.example' }).success).toBe(
      false,
    );
    expect(adminSchema.safeParse({ repository: 'a b' }).success).toBe(false);
  });
});
