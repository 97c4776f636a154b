import { readdirSync, readFileSync } from 'node:fs';
import { adminPolicy } from '../../src/core/content/admin.ts';
import type { Site } from '../../src/core/content/site.ts';
import { contentSchemas } from '../schemas/content-schemas.ts';
import { cmsConfig } from './cms-config.ts';
import { startScript } from './start-script.ts';

/** The files below `/admin/` by name; none where `site.yml` does not switch it on. */
export function adminFiles(site: Site): Map<string, string> {
  const { admin } = site;
  if (!admin) return new Map();
  const config = { load_config_file: false, ...cmsConfig(site, admin, contentSchemas()) };
  return new Map([
    ['index.html', page(site.name, site.locales[0] ?? 'en', adminPolicy(admin))],
    ['config.js', `export default ${JSON.stringify(config)};\n`],
    ['start.js', startScript()],
    ...program(site.locales),
  ]);
}

/** Where the program asks for its own words; a network of somebody else's would learn of every visit. */
const elsewhere = 'https://unpkg.com/@sveltia/cms';
const here = '/admin/sveltia';

/** The program with its words in English and in the site's languages, so that it loads them from the site. */
function program(locales: readonly string[]): [string, string][] {
  const root = new URL('../', import.meta.resolve('@sveltia/cms'));
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const source = readFileSync(new URL('dist/sveltia-cms.mjs', root), 'utf8');
  const spoken = new Set(['en', ...locales]);
  const words = readdirSync(new URL('locales/', root)).filter((file) =>
    spoken.has(file.slice(0, 2)),
  );
  return [
    [
      'sveltia-cms.mjs',
      // Its source map stays behind.
      source.replaceAll(elsewhere, here).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    ],
    ...words.map((file): [string, string] => [
      `sveltia@${version}/locales/${file}`,
      readFileSync(new URL(`locales/${file}`, root), 'utf8'),
    ]),
  ];
}

function page(name: string, locale: string, policy: string): string {
  const title = name.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="content-security-policy" content="${policy}" />
    <title>${title}</title>
    <script type="module" src="/admin/start.js"></script>
  </head>
  <body></body>
</html>
`;
}
