import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a content folder with as many articles as wanted: those of the demo shop, again and again under numbered names,
 * so that each has the links, tables, facts and components of a real one and asks its own questions.
 */
export function copyContent(from: string, to: string, count: number): void {
  mkdirSync(to, { recursive: true });
  const besides = '**/*.{yml,png,jpg,jpeg,gif,webp,avif,svg}';
  for (const file of globSync(besides, { cwd: from })) cpSync(join(from, file), join(to, file));
  // Versions of an article are next to each other, so that none is without the other.
  const files = globSync('*/{de,en}/*.mdx', { cwd: from })
    .filter((file) => !file.startsWith('replies/') && !isVariant(join(from, file)))
    .sort((a, b) => (basename(a) < basename(b) ? -1 : basename(a) > basename(b) ? 1 : 0));
  for (let at = 0; at < count; at++) {
    const file = files[at % files.length] ?? '';
    const round = Math.floor(at / files.length);
    const target = join(to, dirname(file), numbered(basename(file, '.mdx'), round, '.mdx'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      round === 0 ? readFileSync(join(from, file)) : copy(join(from, file), round),
    );
  }
}

function isVariant(file: string): boolean {
  return /^variantOf:/m.test(readFileSync(file, 'utf8'));
}

function numbered(name: string, round: number, ending: string): string {
  return round === 0 ? `${name}${ending}` : `${name}-${round}${ending}`;
}

/** The same text under an address of its own, with questions of its own. */
function copy(file: string, round: number): string {
  const [, matter = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const own = matter
    .replace(/^redirectFrom:.*(?:\n {2}- .*)*\n?/m, '')
    .replace(/^slug: (.*)$/m, `slug: $1-${round}`)
    .replace(/^title: (["']?)(.{0,80}).*?\1$/m, `title: $1$2 ${round}$1`)
    .replace(/^alsoAsked:(?:\n {2}- .*)+/m, (lines) =>
      lines.replace(/\n( {2}- )(["']?)(.*?)\2(?=\n|$)/g, `\n$1$2$3 ${round}$2`),
    );
  return `---\n${own}\n---\n${body}`;
}
