import { addDays } from '../../core/calendar/working-days.ts';
import { holesBetween, shareDay } from '../../core/content/valid-days.ts';
import type { Sentence } from '../../core/sentence.ts';
import { variantsOf } from '../article-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { isVariant } from '../dated-variants.ts';
import { findTarget } from '../find-target.ts';
import type { Finding, Severity } from '../finding.ts';
import type { ArticleFile } from '../read-article.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';

/** A dated variant stands in for an article of its language, has days of its own, and leaves no day on which nothing stands. */
export const datedVariants: FolderRule = (folder) => [
  ...folder.articles.filter(isVariant).flatMap((variant) => wrongVariant(variant, folder)),
  ...folder.articles
    .filter((article) => !isVariant(article))
    .flatMap((base) => wrongDays(base, folder)),
];

/** The fields that belong to the article whose address the variant stands at. */
const ofTheAddress = ['slug', 'redirectFrom', 'order'];

function wrongVariant(variant: ArticleFile, folder: ContentFolder): Finding[] {
  const { variantOf } = variant.data ?? {};
  if (variantOf === undefined) return []; // not written as a reference: told already
  const { collection, locale, slug } = variant;
  const say = (field: string, found: Sentence, repair: Sentence, severity?: Severity) =>
    finding('dated-variants', variant.file, placeIn(variant, field), { found, repair }, severity);
  if (variantOf === `${collection}/${slug}`)
    return [
      say(
        'variantOf',
        {
          en: '`variantOf` names this article itself.',
          de: '`variantOf` nennt diesen Artikel selbst.',
        },
        {
          en: 'Name the article whose address it stands at on some days, or take the line out.',
          de: 'Nennen Sie den Artikel, an dessen Adresse er an manchen Tagen steht, oder nehmen Sie die Zeile heraus.',
        },
      ),
    ];
  const other = folder.articles.find(
    (one) => one.locale === locale && `${one.collection}/${one.slug}` === variantOf,
  );
  if (other && isVariant(other))
    return [
      say(
        'variantOf',
        {
          en: `\`${variantOf}\` is itself a variant.`,
          de: `\`${variantOf}\` ist selbst eine Variante.`,
        },
        {
          en: `Name the article itself: ${String(other.fields.variantOf)}.`,
          de: `Nennen Sie den Artikel selbst: ${String(other.fields.variantOf)}.`,
        },
      ),
    ];
  if (!other) return [say('variantOf', ...nothingToStandInFor(variant, variantOf, folder))];
  if (other.collection !== collection)
    return [
      say(
        'variantOf',
        {
          en: `\`${variantOf}\` is an article of another collection.`,
          de: `\`${variantOf}\` ist ein Artikel einer anderen Rubrik.`,
        },
        {
          en: `Put this file into content/${other.collection}/${locale}: it has that collection’s fields.`,
          de: `Legen Sie diese Datei nach content/${other.collection}/${locale}: Sie hat die Felder jener Rubrik.`,
        },
      ),
    ];
  const { validFrom, validUntil } = variant.data ?? {};
  return [
    ...(validFrom === undefined && validUntil === undefined
      ? [
          say(
            'variantOf',
            {
              en: 'This variant says neither from when nor until when it holds, so the article itself would never be shown.',
              de: 'Diese Variante sagt weder, ab wann, noch, bis wann sie gilt; der Artikel selbst wäre nie zu sehen.',
            },
            {
              en: 'Add `validFrom`, `validUntil` or both, for example validFrom: 2026-11-15.',
              de: 'Ergänzen Sie `validFrom`, `validUntil` oder beides, zum Beispiel validFrom: 2026-11-15.',
            },
          ),
        ]
      : []),
    ...ofTheAddress
      .filter((field) => Object.hasOwn(variant.fields, field))
      .map((field) =>
        say(
          field,
          {
            en: `\`${field}\` of a variant means nothing: it stands at the address and place of \`${variantOf}\`.`,
            de: `\`${field}\` bedeutet bei einer Variante nichts: Sie steht an Adresse und Platz von \`${variantOf}\`.`,
          },
          { en: 'Take the line out.', de: 'Nehmen Sie die Zeile heraus.' },
          'warning',
        ),
      ),
  ];
}

function nothingToStandInFor(
  { locale }: ArticleFile,
  variantOf: string,
  folder: ContentFolder,
): [found: Sentence, repair: Sentence] {
  const target = findTarget(folder, variantOf, locale);
  if (!target.article) return [target.found, target.repair];
  const [collection, slug] = variantOf.split('/');
  const file = `content/${collection}/${locale}/${slug}.mdx`;
  return [
    {
      en: `\`${variantOf}\` is not there in this language, so there is nothing to stand in for.`,
      de: `\`${variantOf}\` gibt es in dieser Sprache nicht, also nichts zu vertreten.`,
    },
    {
      en: `Add ${file}, or make this an article of its own.`,
      de: `Legen Sie ${file} an, oder machen Sie daraus einen eigenen Artikel.`,
    },
  ];
}

/** Days on which two texts, or none, would stand at an article's address. */
function wrongDays(base: ArticleFile, folder: ContentFolder): Finding[] {
  const dated = variantsOf(base, folder.articles)
    .filter(({ data }) => data && !data.draft && orderly(data))
    .sort((a, b) => ((a.data?.validFrom ?? '') < (b.data?.validFrom ?? '') ? -1 : 1));
  const overlaps = dated.flatMap((variant, index) => {
    const other = dated.slice(0, index).find((one) => shareDay(one.data ?? {}, variant.data ?? {}));
    return other ? [overlap(variant, other)] : [];
  });
  if (!base.data || base.data.draft || !orderly(base.data)) return overlaps;
  const texts = [base, ...dated];
  const holes = holesBetween(texts.map(({ data }) => data ?? {})).map((hole) =>
    nothing(base, hole),
  );
  const last = texts.map(({ data }) => data?.validUntil).sort();
  const end = last.includes(undefined) ? undefined : last.at(-1);
  return [
    ...overlaps,
    ...holes,
    ...(end === undefined ? [] : [nothing(base, { from: addDays(end, 1), until: undefined })]),
  ];
}

function orderly({ validFrom = '', validUntil = '9' }: NonNullable<ArticleFile['data']>): boolean {
  return validFrom <= validUntil;
}

function overlap(variant: ArticleFile, other: ArticleFile): Finding {
  const name = `${other.collection}/${other.slug}`;
  const field = variant.data?.validFrom === undefined ? 'validUntil' : 'validFrom';
  return finding('dated-variants', variant.file, placeIn(variant, field), {
    found: {
      en: `On some days both this variant and \`${name}\` would stand at the same address.`,
      de: `An manchen Tagen stünden diese Variante und \`${name}\` an derselben Adresse.`,
    },
    repair: {
      en: `Let one begin after the other has ended: \`${name}\` holds ${days(other, 'en')}.`,
      de: `Lassen Sie die eine beginnen, nachdem die andere geendet hat: \`${name}\` gilt ${days(other, 'de')}.`,
    },
  });
}

function days({ data }: ArticleFile, locale: 'en' | 'de'): string {
  const { validFrom, validUntil } = data ?? {};
  const [from, until] = locale === 'de' ? ['ab', 'bis'] : ['from', 'until'];
  return [
    ...(validFrom === undefined ? [] : [`${from} ${validFrom}`]),
    ...(validUntil === undefined ? [] : [`${until} ${validUntil}`]),
  ].join(' ');
}

function nothing(base: ArticleFile, hole: { from: string; until: string | undefined }): Finding {
  const { from, until } = hole;
  const field = base.data?.validUntil === undefined ? 'validFrom' : 'validUntil';
  return finding(
    'dated-variants',
    base.file,
    placeIn(base, field),
    {
      found:
        until === undefined
          ? {
              en: `From ${from} on nothing stands at the address of this article, and links to it fail.`,
              de: `Ab ${from} steht an der Adresse dieses Artikels nichts, und Links zu ihm scheitern.`,
            }
          : {
              en: `From ${from} to ${until} nothing stands at the address of this article, and links to it fail.`,
              de: `Von ${from} bis ${until} steht an der Adresse dieses Artikels nichts, und Links zu ihm scheitern.`,
            },
      repair: {
        en: 'Take `validUntil` or `validFrom` out, let the days meet, or add a variant for those days (`variantOf`).',
        de: 'Nehmen Sie `validUntil` oder `validFrom` heraus, lassen Sie die Tage aneinanderstoßen, oder legen Sie für diese Tage eine Variante an (`variantOf`).',
      },
    },
    'warning',
  );
}

function placeIn({ frontmatter }: ArticleFile, field: string) {
  return frontmatter?.placeOf([field]) ?? wholeFile;
}
