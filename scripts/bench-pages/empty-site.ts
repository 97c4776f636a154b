import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../bench-search/run.ts';
import { compressFiles } from '../lib/compress-files.ts';

/**
 * Builds the least that our stack can send: a heading and a sentence from Astro with Tailwind, styles inside the page, packed
 * as ours are. It uses the packages of this project, so the folder must lie inside of it.
 *
 * @returns the folder to serve; the page is `/en/`
 */
export async function buildEmptySite(folder: string): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  await run(process.execPath, [join(folder, 'build.mjs')], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const dist = join(folder, 'dist');
  await compressFiles([dist]);
  return dist;
}

const files = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
export default defineConfig({
  build: { inlineStylesheets: 'always' },
  vite: { plugins: [tailwindcss()] },
});
`,
  'build.mjs': `import { build } from 'astro';
await build({ root: import.meta.dirname, logLevel: 'warn' });
`,
  'src/site.css': `@import 'tailwindcss';
`,
  'src/pages/en/index.astro': `---
import '../../site.css';
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Empty</title>
  </head>
  <body class="p-8"><h1 class="text-3xl">Hello</h1><p>This page is empty.</p></body>
</html>
`,
};
