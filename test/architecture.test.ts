import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: each room, and the rooms it may look into. `src/README.md` says why. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  'content-files': ['core'],
  'search-index': ['core', 'content-files'],
  store: ['core'],
  imports: ['core'],
  'moving-in': ['core', 'content-files', 'imports'],
  report: ['core'],
  browser: ['core', 'styles'],
  mcp: ['core', 'search-index', 'store'],
  'site-data': ['core', 'content-files'],
  collector: ['core', 'store'],
  components: ['core', 'browser', 'site-data'],
  layouts: ['core', 'components', 'site-data', 'styles'],
  pages: ['core', 'site-data', 'layouts', 'components', 'browser'],
};

/** Packages that `core` may use: pure ones. */
const purePackages =
  /^(?:zod|@orama\/(?:stemmers|stopwords)(?:\/|$)|@stdlib\/stats-|fastest-levenshtein$|graphology)/;

/** What only exists outside a pure function. Types of it are no harm, calls are. */
const effects =
  /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|crypto\.(?:randomUUID|getRandomValues)|fetch\(|document\.(?:querySelector|body|createElement|getElement|addEventListener|documentElement)|window\.(?:location|addEventListener|set|navigator)|(?:local|session)Storage[.[]|process\.)/;

const files = globSync('src/**/*.{ts,astro}').map((file) => ({
  file: normalize(file),
  imports: importsOf(readFileSync(file, 'utf8')),
}));

function importsOf(source: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"()]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function roomOf(file: string): string {
  const [, room = '', rest] = file.split('/');
  return rest === undefined ? 'root' : room;
}

function resolve(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.')
    ? normalize(join(dirname(from), specifier.replace(/\?.*$/, '')))
    : undefined;
}

test('every room imports only from the rooms further in', () => {
  const wrong = files.flatMap(({ file, imports }) => {
    const room = roomOf(file);
    if (room === 'root') return [];
    const allowed = mayImport[room];
    if (!allowed) return [`${file}: the room "${room}" is not in the table`];
    return imports.flatMap((specifier) => {
      const target = resolve(file, specifier);
      if (target === undefined || !target.startsWith('src/')) return [];
      const to = roomOf(target);
      return to === room || allowed.includes(to) ? [] : [`${file} imports ${target}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('core imports only pure packages and itself', () => {
  const wrong = files
    .filter(({ file }) => roomOf(file) === 'core')
    .flatMap(({ file, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith('.') && !purePackages.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test('core reads no clock, no chance, no network, no page', () => {
  const wrong = files
    .filter(({ file }) => roomOf(file) === 'core')
    .flatMap(({ file }) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.replace(/\/\/.*$|^\s*\*.*$|^\s*\/\*.*$/, ''))
        .flatMap((line, index) =>
          effects.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
  expect(wrong).toEqual([]);
});

test('no module imports itself, not even through others', () => {
  const graph = new Map(
    files.map(({ file, imports }) => [
      file,
      imports.flatMap((specifier) => resolve(file, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('only one place ends the process', () => {
  const wrong = globSync('{src,scripts}/**/*.ts').filter(
    (file) =>
      file !== 'scripts/lib/run-command.ts' && readFileSync(file, 'utf8').includes('process.exit('),
  );
  expect(wrong).toEqual([]);
});
