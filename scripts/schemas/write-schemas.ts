import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../src/core/content/collections.ts';
import { contentSchemas } from './content-schemas.ts';
import { snippets } from './snippets.ts';

/** Where `.vscode/settings.json` looks for them; made anew by each `npm run dev`, and in no repository. */
export const schemaFolder = '.astro/schemas';
export const snippetsFile = '.vscode/lotse.code-snippets';

/** Writes what VS Code knows of the content: a schema for each kind of file, and snippets. @returns how many files */
export function writeSchemas(): number {
  mkdirSync(schemaFolder, { recursive: true });
  mkdirSync('.vscode', { recursive: true });
  const files = new Map(
    [...contentSchemas()].map(([name, schema]) => [
      join(schemaFolder, `${name}.schema.json`),
      JSON.stringify(schema, null, 1),
    ]),
  );
  files.set(snippetsFile, JSON.stringify(snippets(), null, 1));
  for (const name of collectionNames) {
    // Astro's extension reads these for the fields of articles; Astro writes them without explanations.
    const own = `.astro/collections/${name}.schema.json`;
    const schema = files.get(join(schemaFolder, `article.${name}.schema.json`));
    if (existsSync(own) && schema !== undefined) files.set(own, schema);
  }
  for (const [file, text] of files)
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return files.size;
}
