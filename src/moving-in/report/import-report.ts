import { stringify } from 'csv-stringify/sync';
import type { EditorLocale, Sentence } from '../../core/sentence.ts';
import type { FileFate, ImportPlan } from '../plan-import.ts';
import type { Remark } from '../remark.ts';
import { countFates, sum } from './count-fates.ts';
import {
  fileSentences,
  imageSentences,
  leftOutSentences,
  linkSentences,
  remarkSentences,
} from './sentences.ts';

const words = {
  title: { en: 'Moved in from', de: 'Umzug von' },
  dry: { en: 'A trial: nothing was written.', de: 'Ein Probelauf: Nichts wurde geschrieben.' },
  inOut: { en: 'In and out', de: 'Was hineinging und was daraus wurde' },
  articles: { en: 'Articles in the source', de: 'Artikel in der Quelle' },
  leftOut: { en: 'left out, each named below', de: 'ausgelassen, jeder unten genannt' },
  links: { en: 'Links', de: 'Links' },
  images: { en: 'Images', de: 'Bilder' },
  look: { en: 'To look at', de: 'Zum Durchsehen' },
  nothing: { en: 'Nothing.', de: 'Nichts.' },
  left: { en: 'Left out', de: 'Ausgelassen' },
  kept: { en: 'Not overwritten', de: 'Nicht überschrieben' },
  gone: { en: 'No longer in the source', de: 'Nicht mehr in der Quelle' },
  goneHint: {
    en: 'They stay. Delete them if nobody needs them; an address in `redirects.yml` may lead there.',
    de: 'Sie bleiben. Löschen Sie sie, wenn niemand sie braucht; eine Adresse in `redirects.yml` führt vielleicht dorthin.',
  },
  lines: {
    en: 'Every link and image, line by line, is in',
    de: 'Jeder Link und jedes Bild, Zeile für Zeile, steht in',
  },
} as const satisfies Record<string, Sentence>;

export interface ReportAbout {
  /** The day, `2026-11-22`. */
  day: string;
  /** As somebody named it. */
  source: string;
  dryRun: boolean;
  /** Name of the file with the lines. */
  linesFile: string;
}

/** The import as a text that somebody works through, in Markdown. */
export function importReport(
  plan: ImportPlan,
  { day, source, dryRun, linesFile }: ReportAbout,
  locale: EditorLocale,
): string {
  const say = (sentence: Sentence) => sentence[locale];
  const looked = plan.files.filter(
    ({ article, fate }) => article.remarks.length > 0 && isWritten(fate),
  );
  const kept = plan.files.filter(({ fate }) => fate === 'edited-here' || fate === 'deleted-here');
  const parts = [
    `# ${say(words.title)} ${plan.product}, ${day}`,
    `${source}${dryRun ? `  \n${say(words.dry)}` : ''}`,
    `## ${say(words.inOut)}`,
    countLines(plan, locale).join('\n'),
    `${say(words.lines)} \`${linesFile}\`.`,
    `## ${say(words.look)}`,
    looked.length === 0
      ? say(words.nothing)
      : looked
          .map(({ file, article }) =>
            [
              `### ${file}`,
              article.remarks.map((remark) => `- [ ] ${formatRemark(remark, locale)}`).join('\n'),
            ].join('\n\n'),
          )
          .join('\n\n'),
    ...section(
      say(words.kept),
      kept.map(({ file, fate }) => `\`${file}\`: ${say(fileSentences[fate])}`),
    ),
    ...section(
      say(words.left),
      plan.leftOut.map(
        ({ place, title, why, detail }) =>
          `${oneLine([title && `“${title}”`, `(${place})`].filter(Boolean).join(' '))}: ${fill(say(leftOutSentences[why]), detail)}`,
      ),
    ),
    ...section(
      say(words.gone),
      plan.gone.map((file) => `\`${file}\``),
      say(words.goneHint),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

export function isWritten(fate: FileFate): boolean {
  return fate === 'new' || fate === 'updated' || fate === 'overwritten';
}

/** The counts as a list, for the report and for the terminal. */
export function countLines(plan: ImportPlan, locale: EditorLocale): string[] {
  const say = (sentence: Sentence) => sentence[locale];
  const { articles, files, leftOut, links, images } = countFates(plan);
  const parts = (
    counts: Partial<Record<string, number>>,
    sentences: Readonly<Record<string, Sentence>>,
  ) =>
    Object.entries(sentences)
      .filter(([name]) => (counts[name] ?? 0) > 0)
      .map(([name, sentence]) => `  - ${counts[name]} ${say(sentence)}`);
  return [
    `- ${say(words.articles)}: ${articles}`,
    ...parts(files, fileSentences),
    ...(leftOut > 0 ? [`  - ${leftOut} ${say(words.leftOut)}`] : []),
    `- ${say(words.links)}: ${sum(links)}`,
    ...parts(links, linkSentences),
    `- ${say(words.images)}: ${sum(images)}`,
    ...parts(images, imageSentences),
  ];
}

export function formatRemark({ kind, detail = '' }: Remark, locale: EditorLocale): string {
  return fill(remarkSentences[kind][locale], detail);
}

/** The detail comes from a foreign text: no line break of it may begin a line of the report. */
function fill(sentence: string, detail: string): string {
  return sentence.replace('%', () => oneLine(detail));
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

function section(title: string, lines: readonly string[], before?: string): string[] {
  if (lines.length === 0) return [];
  return [`## ${title}`, ...(before ? [before] : []), lines.map((line) => `- ${line}`).join('\n')];
}

/** One line for each link and image, as a table that a spreadsheet opens. */
export function accountTable({ lines }: ImportPlan, locale: EditorLocale): string {
  const header = {
    en: ['article', 'what', 'was', 'what became of it', 'now'],
    de: ['Artikel', 'was', 'war', 'was daraus wurde', 'jetzt'],
  }[locale];
  const sentence = ({ what, how }: ImportPlan['lines'][number]) =>
    (what === 'link'
      ? linkSentences[how as keyof typeof linkSentences]
      : imageSentences[how as keyof typeof imageSentences])[locale];
  return stringify(
    [header, ...lines.map((line) => [line.article, line.what, line.was, sentence(line), line.now])],
    { bom: true, escape_formulas: true },
  );
}
