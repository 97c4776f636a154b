import { readFileSync, statSync } from 'node:fs';

/** What a page may do besides its own scripts and styles; `elsewhere` are the origins of a collector on another host. */
function rules(scripts: string, styles: string, elsewhere: readonly string[]): string {
  const self = ["'self'", ...elsewhere].join(' ');
  return [
    "default-src 'self'",
    // Pagefind searches in WebAssembly; without the word, the browser refuses to compile it.
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    `connect-src ${self}`,
    `form-action ${self}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** The policy of the report: one page that loads nothing. */
export function reportPolicy(file: string): string {
  const { scripts, styles } = readSources(file);
  const rest = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  return `default-src 'none'; script-src ${scripts}; style-src ${styles}; ${rest}`;
}

/**
 * The Content Security Policy of a file of the site. A page names the hashes of its own scripts and styles in a meta
 * tag, which the build writes; the header repeats them and says what a meta tag cannot, and what it leaves open.
 */
export function createPagePolicy(): (file: string, elsewhere: readonly string[]) => string {
  const known = new Map<string, { version: number; sources: Sources }>();

  function sourcesOf(file: string): Sources {
    if (!file.endsWith('.html')) return own;
    const { mtimeMs: version = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
    const found = known.get(file);
    if (found?.version === version) return found.sources;
    const sources = readSources(file);
    known.set(file, { version, sources });
    return sources;
  }

  return (file, elsewhere) => {
    const { scripts, styles } = sourcesOf(file.replace(/\.(?:br|gz|zst)$/, ''));
    return rules(scripts, styles, elsewhere);
  };
}

interface Sources {
  scripts: string;
  styles: string;
}

/** A page without a meta tag may load files of the site, and nothing that stands in the page itself. */
const own: Sources = { scripts: "'self'", styles: "'self'" };

const metaTag = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
/** Nothing but keywords and hashes comes from a file into a header. */
const source = /^'(?:self|sha(?:256|384|512)-[A-Za-z0-9+/=]+)'$/;

function readSources(file: string): Sources {
  const [, text = ''] = metaTag.exec(readFileSync(file, 'utf8')) ?? [];
  const policy = text.replaceAll('&#39;', "'");
  const directives = Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.filter((word) => source.test(word)).join(' ')];
    }),
  );
  return {
    scripts: directives['script-src'] || own.scripts,
    styles: directives['style-src'] || own.styles,
  };
}
