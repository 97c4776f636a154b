import type { Finding } from '../../src/content-files/finding.ts';
import { finding } from '../../src/content-files/rule.ts';
import type { PlacedQuery } from '../../src/content-files/source-content.ts';
import type { Rival, Shortfall } from '../../src/core/search/acceptance.ts';
import type { EditorLocale, Sentence } from '../../src/core/sentence.ts';

/** Where the query stands: a title and a protected query are asked as they are, a line of `alsoAsked` in its absence. */
export type AskedAs = 'title' | 'question' | 'protected';

const rules = {
  title: 'found-by-title',
  question: 'found-by-question',
  protected: 'protected-queries',
} as const;

/** A query that misses its article, as an editor is told: where it stands, what beats the article and by which words. */
export function describeShortfall(
  placed: PlacedQuery,
  { query, place, rivals }: Shortfall,
  as: AskedAs,
): Finding {
  const name = shortName(placed.article);
  const what = missed(as, query, name);
  const where: Sentence =
    place === null
      ? { en: 'it is not found at all', de: 'gar nicht gefunden' }
      : { en: `it comes in place ${place}`, de: `erst an Stelle ${place}` };
  const instead =
    rivals.length === 0
      ? { en: '', de: '' }
      : {
          en: ` Found instead: ${rivals.map((rival) => nameRival(rival, 'en')).join('; ')}.`,
          de: ` Stattdessen gefunden: ${rivals.map((rival) => nameRival(rival, 'de')).join('; ')}.`,
        };
  return finding(
    rules[as],
    placed.file,
    placed,
    {
      found: {
        en: `${what.en} ${where.en}.${instead.en}`,
        de: `${what.de} ${where.de}.${instead.de}`,
      },
      repair: as === 'protected' ? repairProtected(name, rivals[0]) : repairHere(rivals[0]),
    },
    as === 'protected' ? 'error' : 'warning',
  );
}

function missed(as: AskedAs, query: string, name: string): Sentence {
  switch (as) {
    case 'title':
      return {
        en: `The title “${query}” does not find its article:`,
        de: `Der Titel „${query}“ findet seinen Artikel nicht:`,
      };
    case 'question':
      return {
        en: `“${query}” finds this article only word for word; asked a little differently,`,
        de: `„${query}“ findet diesen Artikel nur Wort für Wort; etwas anders gefragt`,
      };
    case 'protected':
      return {
        en: `The protected query “${query}” no longer finds \`${name}\`:`,
        de: `Die geschützte Suchanfrage „${query}“ findet \`${name}\` nicht mehr:`,
      };
  }
}

function nameRival({ article, words, byTitle }: Rival, locale: EditorLocale): string {
  const { by, and, itsTitle } = joining[locale];
  const reasons = [
    ...(words.length > 0 ? [words.map((word) => quote(word, locale)).join(', ')] : []),
    ...(byTitle ? [itsTitle] : []),
  ];
  const because = reasons.length === 0 ? '' : ` ${by} ${reasons.join(` ${and} `)}`;
  return `\`${shortName(article)}\`${because}`;
}

const joining = {
  en: { by: 'by', and: 'and', itsTitle: 'its title or questions' },
  de: { by: 'durch', and: 'und', itsTitle: 'Titel oder Fragen' },
} as const;

function repairHere(first: Rival | undefined): Sentence {
  const en = quoted(first, 'en') || 'the words of the question';
  const de = quoted(first, 'de') || 'die Wörter der Frage';
  const say = {
    en: `Say ${en} in the summary or a heading here, or add another question like it.`,
    de: `Sagen Sie ${de} hier in der summary oder einer Überschrift, oder ergänzen Sie noch eine solche Frage.`,
  };
  if (first === undefined) return say;
  const other = shortName(first.article);
  return {
    en: `${say.en} If \`${other}\` is the better answer, move the line there.`,
    de: `${say.de} Ist \`${other}\` die bessere Antwort, gehört die Zeile dorthin.`,
  };
}

function repairProtected(name: string, first: Rival | undefined): Sentence {
  const en = quoted(first, 'en') || 'its words';
  const de = quoted(first, 'de') || 'ihre Wörter';
  return {
    en: `Say ${en} in \`${name}\`, add the query to its \`alsoAsked\`, or take the line out if another article is right now.`,
    de: `Sagen Sie ${de} in \`${name}\`, nehmen Sie die Anfrage dort in \`alsoAsked\` auf, oder nehmen Sie die Zeile heraus, wenn jetzt ein anderer Artikel richtig ist.`,
  };
}

function quoted(rival: Rival | undefined, locale: EditorLocale): string {
  return (rival?.words ?? []).map((word) => quote(word, locale)).join(` ${joining[locale].and} `);
}

function quote(word: string, locale: EditorLocale): string {
  return locale === 'de' ? `„${word}“` : `“${word}”`;
}

/** `returns/en/return-an-item` → `returns/return-an-item`, as editors write it. */
function shortName(article: string): string {
  const [collection = '', , slug = ''] = article.split('/');
  return `${collection}/${slug}`;
}
