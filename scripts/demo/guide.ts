import type { Report } from '../../src/core/insights/report.ts';
import type { Traffic } from './generate-traffic.ts';
import { missingTopics } from './missing-topics.ts';

/** What was hidden in the traffic, so that everybody can check the report against it. */
export function hiddenTruth({ truth }: Pick<Traffic, 'truth'>, report: Report): string {
  const titles = new Map(report.articles.map(({ article, title }) => [article, title]));
  const failing = truth.failing
    .slice(0, 5)
    .map(
      ({ article, failure }) =>
        `  ${percent(failure)} of readers unanswered   ${titles.get(article)} (${article})`,
    );
  const missing = truth.missing.map(
    ({ id, journeys }) => `  ${String(journeys).padStart(3)} people   ${firstPhrases(id)}`,
  );
  return [
    'Hidden in the made-up traffic; does the report find it?',
    'Texts that cost most contacts:',
    ...failing,
    'Asked, and answered nowhere:',
    ...missing,
  ].join('\n');
}

/** Addresses, and what is worth a look there. */
export function whatToTry(url: string, report: Report): string {
  const address = (path: string) => new URL(path, url).href;
  const [first] = report.gaps;
  const locale = first?.locales[0] ?? report.locales[0] ?? 'en';
  const best = report.articles.find((row) => row.rank !== null && row.locale === locale);
  const lines: [string, string][] = [
    [address(`/${locale}/`), 'the help center; its lists follow the measured order'],
  ];
  if (best) lines.push([address(best.url), 'the best text: read it, vote, choose a contact']);
  if (first?.label)
    lines.push([`search for “${first.label}”`, 'asked often, and no text answers it']);
  return lines.map(([what, why]) => `  ${what}\n      ${why}`).join('\n');
}

function firstPhrases(id: string): string {
  const phrases = missingTopics.find((topic) => topic.id === id)?.phrases ?? {};
  return Object.values(phrases)
    .map(([first]) => `“${first}”`)
    .join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5);
}
