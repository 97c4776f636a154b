import { readFile, writeFile } from 'node:fs/promises';
import type { ContentFolder } from '../../src/content-files/content-folder.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { readArticle } from '../../src/content-files/read-article.ts';
import { saidText } from '../../src/content-files/said-text.ts';
import { stampFields } from '../../src/content-files/stamp-fields.ts';
import { type ChangeSize, changeSize } from '../../src/core/content/change-size.ts';
import { factsOn } from '../../src/core/content/facts-on.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';
import { UserError } from '../../src/core/user-error.ts';
import { git, textIn } from '../lib/git-text.ts';
import { pathOf } from './stamp-done.ts';

/** An article whose text is another than in a revision. */
export interface ChangedArticle {
  file: string;
  path: string;
  size: ChangeSize;
  updated: string | undefined;
  /** `updated` was set to another day since. */
  stamped: boolean;
}

/**
 * The articles that were changed since a revision, and how much. New ones are not among them: nobody has read them yet.
 *
 * @throws UserError where there is no history, or no such revision
 */
export function changedArticles(
  folder: ContentFolder,
  since: string,
  { content, today }: { content: string; today: string },
): ChangedArticle[] {
  if (git('rev-parse', '--verify', '--quiet', `${since}^{commit}`) === undefined)
    throw new UserError(
      git('rev-parse', '--git-dir') === undefined
        ? 'There is no git history here, so nothing says what has changed.'
        : `git knows no revision ${JSON.stringify(since)}.`,
      { hint: 'Name a commit or a branch: npm run review -- --changed --since main' },
    );
  const facts = factsOn(folder.facts ?? noFacts, today);
  return folder.articles.flatMap((article): ChangedArticle[] => {
    const path = pathOf(content, article.file);
    const source = textIn(since, path);
    if (source === undefined || source === article.source) return [];
    const before = readArticle(article, article.file, source);
    const [was, is] = [saidText(before, facts), saidText(article, facts)];
    if (!was || !is) return [];
    const updated = article.data?.updated;
    return [
      {
        file: article.file,
        path,
        size: changeSize(was, is),
        updated,
        stamped: updated !== undefined && updated !== before.data?.updated,
      },
    ];
  });
}

/** Sets `updated` where the meaning has changed and nobody has said so yet. */
export async function stampMeaning(
  changed: readonly ChangedArticle[],
  today: string,
): Promise<void> {
  for (const one of changed) {
    if (one.size !== 'meaning' || one.stamped) continue;
    const stamped = stampFields(await readFile(one.path, 'utf8'), { updated: today });
    if (stamped !== undefined) await writeFile(one.path, stamped);
  }
}

/** Each changed article with the size of its change and what follows from it. */
export function describeChanges(
  changed: readonly ChangedArticle[],
  { stamped, locale }: { stamped: boolean; locale: EditorLocale },
): string {
  const words = sayings[locale];
  const rows = changed.map((one) => {
    const follows =
      one.size !== 'meaning'
        ? one.size !== 'none' && one.updated === undefined
          ? words.unstamped
          : words.small
        : one.stamped
          ? words.already(one.updated ?? '')
          : stamped
            ? words.stamped
            : words.toStamp;
    return `${one.file}  ${words.sizes[one.size]}: ${follows}`;
  });
  const open = changed.filter((one) => one.size === 'meaning' && !one.stamped).length;
  const last = changed.length === 0 ? words.none : open > 0 && !stamped ? words.hint : undefined;
  return [...rows, ...(last === undefined ? [] : [last])].join('\n');
}

const sayings = {
  en: {
    sizes: { none: 'markup only', typo: 'typo', wording: 'wording', meaning: 'meaning' },
    small: 'translations and votes go on as they are.',
    unstamped:
      'translations go on as they are; the report begins anew, as it does with each change while an article has no `updated`.',
    toStamp: 'says something new.',
    stamped: '`updated` is set: translations carry a notice, and the report judges it anew.',
    already: (day: string) => `\`updated\` is ${day} already.`,
    none: 'No article has changed.',
    hint: 'Set `updated` with npm run review -- --changed --stamp; then translations carry a notice, and the report judges the text anew.',
  },
  de: {
    sizes: {
      none: 'nur Auszeichnung',
      typo: 'Tippfehler',
      wording: 'Formulierung',
      meaning: 'Bedeutung',
    },
    small: 'Übersetzungen und Stimmen laufen weiter.',
    unstamped:
      'Übersetzungen laufen weiter; der Bericht beginnt neu, wie bei jeder Änderung, solange ein Artikel kein `updated` hat.',
    toStamp: 'sagt etwas Neues.',
    stamped:
      '`updated` ist gesetzt: Übersetzungen tragen einen Hinweis, und der Bericht beurteilt ihn neu.',
    already: (day: string) => `\`updated\` ist schon ${day}.`,
    none: 'Kein Artikel hat sich geändert.',
    hint: 'Setzen Sie `updated` mit npm run review -- --changed --stamp; dann tragen Übersetzungen einen Hinweis, und der Bericht beurteilt den Text neu.',
  },
} as const;
