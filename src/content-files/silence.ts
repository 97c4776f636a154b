import { isLanguageRule } from './check-language.ts';
import type { ContentFolder } from './content-folder.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Finding } from './finding.ts';
import { isSilenced } from './is-silenced.ts';
import type { ArticleFile } from './read-article.ts';
import { finding } from './rule.ts';
import { isRuleId, rules } from './rule-ids.ts';

/** Rules that need a built search or a dictionary: whether an article needs them silenced is not known while its text is checked. */
const laterRules: readonly string[] = ['found-by-title', 'found-by-question', 'spelling'];

/** Leaves out what articles allow, and names what is allowed in vain. */
export function silence(
  findings: readonly Finding[],
  { articles, hints }: Pick<ContentFolder, 'articles' | 'hints'>,
): Finding[] {
  const allowing = new Map(
    articles
      .filter(({ data }) => Object.keys(data?.allow ?? {}).length > 0)
      .map((article) => [article.file, article]),
  );
  if (allowing.size === 0) return [...findings];
  const notAsked = (rule: string) => laterRules.includes(rule) || (!hints && isLanguageRule(rule));
  const silenced = new Set<string>();
  const told = findings.filter((found) => {
    if (!isSilenced(found, allowing.get(found.file)?.data?.allow)) return true;
    silenced.add(`${found.file} ${found.rule}`);
    return false;
  });
  return [
    ...told,
    ...[...allowing.values()].flatMap((article) =>
      Object.keys(article.data?.allow ?? {})
        .filter((rule) => !notAsked(rule) && !silenced.has(`${article.file} ${rule}`))
        .map((rule) => inVain(article, rule)),
    ),
  ];
}

function inVain({ file, frontmatter }: ArticleFile, rule: string): Finding {
  const place = frontmatter?.placeOf(['allow', rule]) ?? { line: 1, column: 1 };
  const meant = didYouMean(rule, Object.keys(rules));
  return finding(
    'allow',
    file,
    place,
    isRuleId(rule)
      ? {
          found: {
            en: `\`allow\` names \`${rule}\`, which finds nothing here that can be silenced.`,
            de: `\`allow\` nennt \`${rule}\`, das hier nichts findet, was stumm werden kann.`,
          },
          repair: { en: 'Take the line out.', de: 'Nehmen Sie die Zeile heraus.' },
        }
      : {
          found: {
            en: `\`allow\` names \`${rule}\`, which is no rule.`,
            de: `\`allow\` nennt \`${rule}\`, das ist keine Regel.`,
          },
          repair: {
            en: `${meant.en}\`npm run check -- --rules\` lists them.`,
            de: `${meant.de}\`npm run check -- --rules\` zeigt alle.`,
          },
        },
    'warning',
  );
}
