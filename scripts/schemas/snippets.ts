import { components } from '../../src/content-files/components.ts';
import { newArticle } from '../../src/content-files/new-article.ts';
import { articleKinds } from '../../src/core/content/kinds.ts';
import { replyPlaceholders } from '../../src/core/content/reply.ts';

export interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

const languages = ['de', 'en'] as const;

/** What VS Code offers in an article: each component, each kind of article and a reply, in German and English. */
export function snippets(): Record<string, Snippet> {
  const offered: [string, Snippet][] = [
    ...[...components].map(([name, { example }]): [string, Snippet] => [
      name,
      {
        scope: 'mdx',
        prefix: name,
        description: `<${name}>`,
        // Text between tags stands on lines of its own, or it would not be Markdown.
        body: lines(example.replaceAll(/>\s*…\s*</g, '>\n\n…\n\n<').replaceAll(/>\s+</g, '>\n\n<')),
      },
    ]),
    ...articleKinds.flatMap((kind) =>
      languages.map((locale): [string, Snippet] => [
        `${kind} (${locale})`,
        {
          scope: 'mdx',
          prefix: `article-${kind}-${locale}`,
          description: locale === 'de' ? `Neuer Artikel: ${kind}` : `New article: ${kind}`,
          body: lines(newArticle({ locale, kind, title: '…' })),
        },
      ]),
    ),
    ...languages.map((locale): [string, Snippet] => [
      `reply (${locale})`,
      {
        scope: 'mdx',
        prefix: `reply-${locale}`,
        description: locale === 'de' ? 'Antwortvorlage' : 'Reply',
        body: lines(replies[locale]),
      },
    ]),
  ];
  return Object.fromEntries(offered);
}

/** A stop for the cursor at each gap; signs that mean something in a snippet, each as itself. */
function lines(text: string): string[] {
  let stop = 0;
  return text
    .trimEnd()
    .replaceAll(/[\\$}]/g, '\\$&')
    .replaceAll('…', () => `\${${++stop}:…}`)
    .split('\n');
}

const known = replyPlaceholders.map((name) => `{{ ${name} }}`).join(' ');

const replies: Readonly<Record<(typeof languages)[number], string>> = {
  de: `---
title: …
article: …
tags: […]
---

{/* Zuhören, anerkennen, handeln, danken, erklären. Platzhalter: ${known} */}

Guten Tag {{ name }},

danke, dass Sie … Ich verstehe, dass …

Ich habe für Sie … Bis … hören Sie von mir.

Alles Weitere steht hier: […](/…)

Herzliche Grüße
{{ agent }}
`,
  en: `---
title: …
article: …
tags: […]
---

{/* Listen, acknowledge, act, thank, explain. Placeholders: ${known} */}

Hello {{ name }},

thank you for … I understand that …

I have … for you. You will hear from me by …

Everything else is here: […](/…)

Kind regards
{{ agent }}
`,
};
