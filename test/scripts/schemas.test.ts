import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentSchemas } from '../../scripts/schemas/content-schemas.ts';
import type { NotedSchema } from '../../scripts/schemas/field-notes.ts';
import { snippets } from '../../scripts/schemas/snippets.ts';
import { components } from '../../src/content-files/components.ts';
import { listFiles } from '../../src/content-files/list-files.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { splitFrontmatter } from '../../src/content-files/split-frontmatter.ts';
import { collectionNames } from '../../src/core/content/collections.ts';
import { articleKinds } from '../../src/core/content/kinds.ts';

const schemas = contentSchemas();
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));

/** What a JSON schema makes of a value. */
function accepts(name: string, value: unknown): string[] {
  const schema = z.fromJSONSchema(schemas.get(name) as never);
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('the schemas for VS Code', () => {
  test('accept every settings file of the demo shop', () => {
    for (const [schema, pattern] of Object.entries<string>(settings['yaml.schemas'])) {
      const name = /schemas\/(.+)\.schema\.json$/.exec(schema)?.[1] ?? '';
      expect([...schemas.keys()]).toContain(name);
      const wanted = new RegExp(
        `^${pattern.replace('content/', '').replace('.', '\\.').replace('??', '\\w\\w')}$`,
      );
      for (const file of readdirSync('content').filter((one) => wanted.test(one)))
        expect(accepts(name, parse(readFileSync(`content/${file}`, 'utf8')) ?? {})).toEqual([]);
    }
  });

  test('accept the fields of every article and reply', async () => {
    const wrong: string[] = [];
    for (const { path, parts } of await listFiles('content')) {
      const [collection = ''] = parts;
      if (parts.length !== 3) continue;
      const fields = parse(splitFrontmatter(readFileSync(path, 'utf8')).frontmatter ?? '');
      const name = collection === 'replies' ? 'reply' : `article.${collection}`;
      wrong.push(...accepts(name, fields).map((one) => `${path} ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  test('refuse what is misspelt', () => {
    expect(accepts('article.returns', { title: 'How?', sumary: 'x' })).not.toEqual([]);
    expect(accepts('site', { name: 7 })).not.toEqual([]);
  });

  test.each(collectionNames)('explain every field of an article in %s', (collection) => {
    const fields = schemas.get(`article.${collection}`)?.properties ?? {};
    const silent = Object.keys(fields).filter((field) => fields[field]?.description === undefined);
    // `validFrom` and `validUntil` share one explanation, which stands above the first.
    expect(silent.filter((field) => field !== 'validUntil')).toEqual([]);
  });

  test('explain fields however deep they stand', () => {
    const at = (name: string, ...path: string[]) =>
      path.reduce<NotedSchema | undefined>((schema, step) => {
        if (step === '[]') return schema?.items as NotedSchema;
        if (step === '*') return schema?.additionalProperties as NotedSchema;
        return schema?.properties?.[step];
      }, schemas.get(name))?.description;
    expect(at('site', 'withdrawal', 'url')).toBeUndefined();
    expect(at('site', 'withdrawal', 'orderHint')).toBe('Where a customer finds the order number.');
    expect(at('site', 'contact', '[]', 'measured')).toContain('nine of ten');
    expect(at('gaps', '*', 'reason')).toContain('wonders in a year');
    expect(at('calendar', '[]', 'kind')).toContain('What moves numbers');
  });
});

describe('the snippets', () => {
  const made = snippets();
  /** What stands in the editor when nothing was typed into the gaps. */
  const text = (name: string) =>
    (made[name]?.body ?? [])
      .join('\n')
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(/\\(.)/g, '$1');

  test('know every component and every kind of article, in both languages', () => {
    for (const name of components.keys()) expect(Object.keys(made)).toContain(name);
    for (const kind of articleKinds)
      for (const locale of ['de', 'en']) expect(Object.keys(made)).toContain(`${kind} (${locale})`);
  });

  test('leave a text that can be read', () => {
    for (const name of Object.keys(made)) {
      const { body } = splitFrontmatter(text(name));
      expect(parseBody(body).problem).toBeUndefined();
    }
  });

  test('keep a component’s text on lines of its own, with a stop in it', () => {
    const stop = `$\{1:…}`;
    expect(made['Note']?.body).toEqual(['<Note>', '', stop, '', '</Note>']);
  });
});
