import { createHash } from 'node:crypto';
import { hasWholeQueue, isEmpty } from '../headline.ts';
import type { ReportView } from '../report-view.ts';
import { articlesSection } from './articles.ts';
import { certaintySection } from './certainty.ts';
import { changesSection } from './changes.ts';
import { contactsSection } from './contacts.ts';
import { emptyPage } from './empty.ts';
import { gapsSection } from './gaps.ts';
import { guardsSection } from './guards.ts';
import { Html, html } from './html.ts';
import { inboxSection } from './inbox.ts';
import { languagesSection } from './languages.ts';
import { littleDataSection } from './little-data.ts';
import { masthead } from './masthead.ts';
import { methodSection } from './method.ts';
import { queueSection, weekSection } from './queue.ts';
import { searchesSection } from './searches.ts';
import { styles } from './styles.ts';
import { tableScript } from './table-script.ts';
import { trendsSection } from './trends.ts';

/**
 * The report as one file that needs nothing else: no request leaves it, and its policy lets nothing run but the one
 * script that is written in it.
 */
export function reportPage(view: ReportView): string {
  const { report, words } = view;
  const body = isEmpty(report)
    ? emptyPage(view)
    : html`${masthead(view)}
<main>
${weekSection(view)}
<div class="beside">
${changesSection(view)}
${certaintySection(view)}
</div>
${contents(view)}
${queueSection(view)}
${articlesSection(view)}
${littleDataSection(view)}
${searchesSection(view)}
${gapsSection(view)}
${trendsSection(view)}
${contactsSection(view)}
${inboxSection(view)}
${languagesSection(view)}
${guardsSection(view)}
${methodSection(view)}
</main>`;
  return html`${new Html('<!doctype html>')}
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${words.title(report.siteName)}</title>
<style>${new Html(styles)}</style>
</head>
<body data-filter="${words.filter.label}" data-placeholder="${words.filter.placeholder}" data-shown="${words.filter.shown}" data-order="${words.filter.sort}">
${body}
<footer><p>${words.footer(madeOn(view), report.version)}</p></footer>
<script>${new Html(tableScript)}</script>
</body>
</html>
`.source;
}

/** A line of links to the parts that are there. */
function contents({ words, report }: ReportView): Html {
  const parts: readonly (readonly [string, string] | false)[] = [
    hasWholeQueue(report) && ['queue', words.week.whole],
    ['articles', words.articles.heading],
    ['searches', words.searches.heading],
    ['gaps', words.gaps.heading],
    report.time !== undefined && ['trends', words.trends.heading],
    ['contacts', words.contacts.heading],
    ['inbox', words.inbox.heading],
    report.locales.length > 1 && ['languages', words.languages.heading],
    ['guards', words.guards.heading],
    ['method', words.method.heading],
  ];
  return html`<nav aria-label="${words.contents}"><ul>${parts.map(
    (part) => part && html`<li><a href="#${part[0]}">${part[1]}</a></li>`,
  )}</ul></nav>`;
}

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(styles)}`,
  `script-src ${hashOf(tableScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function madeOn({ report, numbers }: ReportView): string {
  return new Intl.DateTimeFormat(numbers.locale, {
    timeZone: report.timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(report.generatedAt));
}
