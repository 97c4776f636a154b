import { houseStyle } from '../../core/language/house-style.ts';
import { placeSentences } from '../../core/language/place-sentences.ts';
import { readingEase } from '../../core/language/readability.ts';
import { measureText } from '../../core/language/text-measures.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { ArticleFile } from '../read-article.ts';
import { type ArticleRule, finding, wholeFile } from '../rule.ts';
import type { Place } from '../yaml-text.ts';
import { measuredProse, sentencesProse } from './measured-prose.ts';

/** In fewer words, one long word moves the figure by more than it means. */
const fewestWords = 50;

/** An article lies within the range of readability that `style.yml` asks for. */
export const easyToRead: ArticleRule = (article, folder) => {
  const measures = measuredProse(article, folder);
  const ease = readingEase(measures, article.locale);
  if (ease === undefined || measures.words < fewestWords) return [];
  const { from, to } = houseStyle(folder.styles, article.locale).readability;
  const reads = Math.round(ease);
  if (reads < from) {
    const { place, text } = hardestSentence(article, folder);
    return [
      finding(
        'easy-to-read',
        article.file,
        place,
        {
          found: {
            en: `The article reads at ${reads} (100 is easy, 0 is for experts); the house rules ask for ${from} or more.`,
            de: `Der Artikel liest sich mit ${reads} (100 ist leicht, 0 ist für Fachleute); die Hausregeln wollen ${from} oder mehr.`,
          },
          repair: {
            en: `Begin with the hardest sentence, and make it shorter and its words plainer: “${shortened(text)}”`,
            de: `Beginnen Sie mit dem schwersten Satz, und machen Sie ihn kürzer und seine Wörter einfacher: „${shortened(text)}“`,
          },
        },
        'hint',
      ),
    ];
  }
  if (reads <= to) return [];
  return [
    finding(
      'easy-to-read',
      article.file,
      wholeFile,
      {
        found: {
          en: `The article reads at ${reads}, easier than the ${to} of the house rules.`,
          de: `Der Artikel liest sich mit ${reads}, leichter als die ${to} der Hausregeln.`,
        },
        repair: {
          en: 'Join sentences that belong together, or raise `readability.to` in style.yml.',
          de: 'Verbinden Sie Sätze, die zusammengehören, oder erhöhen Sie `readability.to` in style.yml.',
        },
      },
      'hint',
    ),
  ];
};

function hardestSentence(
  article: ArticleFile,
  folder: ContentFolder,
): { place: Place; text: string } {
  let hardest = { place: wholeFile, text: '', ease: Number.POSITIVE_INFINITY };
  for (const { text, placeAt } of sentencesProse(article, folder))
    for (const sentence of placeSentences(text, article.locale)) {
      const ease = readingEase(measureText([sentence.text], article.locale), article.locale);
      const short = sentence.text.length < 40; // one long word is not yet a hard sentence
      if (ease !== undefined && !short && ease < hardest.ease)
        hardest = { place: placeAt(sentence.start), text: sentence.text, ease };
    }
  return hardest;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
