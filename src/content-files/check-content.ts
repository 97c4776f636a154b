import { checkLanguage } from './check-language.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Finding } from './finding.ts';
import { isReadable } from './is-readable.ts';
import { formOfAddress } from './language/form-of-address.ts';
import { glossaryTerms } from './language/glossary-terms.ts';
import type { ArticleRule, FolderRule } from './rule.ts';
import { altTexts } from './rules/alt-texts.ts';
import { answeredQueries } from './rules/answered-queries.ts';
import { bodyThere } from './rules/body-there.ts';
import { brandImages } from './rules/brand-images.ts';
import { byteOrderMark } from './rules/byte-order-mark.ts';
import { countryFacts } from './rules/country-facts.ts';
import { datedVariants } from './rules/dated-variants.ts';
import { decidedTopics } from './rules/decided-topics.ts';
import { factsInFields } from './rules/facts-in-fields.ts';
import { frontmatterThere } from './rules/frontmatter-there.ts';
import { guidedFlows } from './rules/guided-flows.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { imagesAlone } from './rules/images-alone.ts';
import { imagesSmall } from './rules/images-small.ts';
import { imagesThere } from './rules/images-there.ts';
import { imagesUsed } from './rules/images-used.ts';
import { inEveryLanguage } from './rules/in-every-language.ts';
import { knownComponents } from './rules/known-components.ts';
import { knownFacts } from './rules/known-facts.ts';
import { knownFields } from './rules/known-fields.ts';
import { knownFiles } from './rules/known-files.ts';
import { knownSettings } from './rules/known-settings.ts';
import { lineEnds } from './rules/line-ends.ts';
import { links } from './rules/links.ts';
import { markedDays } from './rules/marked-days.ts';
import { hasMergeMarks, mergeMarks } from './rules/merge-marks.ts';
import { namesFromFacts } from './rules/names-from-facts.ts';
import { nextLoops } from './rules/next-loops.ts';
import { oldAddresses } from './rules/old-addresses.ts';
import { oneAddress } from './rules/one-address.ts';
import { oneAnswer } from './rules/one-answer.ts';
import { oneCollectionAddress } from './rules/one-collection-address.ts';
import { oneFirstHeading } from './rules/one-first-heading.ts';
import { placement } from './rules/placement.ts';
import { plainText } from './rules/plain-text.ts';
import { plausibleFacts } from './rules/plausible-facts.ts';
import { readableBrand } from './rules/readable-brand.ts';
import { readableMarkdown } from './rules/readable-markdown.ts';
import { readableText } from './rules/readable-text.ts';
import { realDays } from './rules/real-days.ts';
import { references } from './rules/references.ts';
import { replies } from './rules/replies.ts';
import { returnPolicies } from './rules/return-policies.ts';
import { settingsThere } from './rules/settings-there.ts';
import { tableHeads } from './rules/table-heads.ts';
import { termsOfTheSite } from './rules/terms-of-the-site.ts';
import { topicReferences } from './rules/topic-references.ts';
import { trailingSpaces } from './rules/trailing-spaces.ts';
import { translated } from './rules/translated.ts';
import { typedNumbers } from './rules/typed-numbers.ts';
import { upToDate } from './rules/up-to-date.ts';
import { usedSynonyms } from './rules/used-synonyms.ts';
import { wordQuotesInArticles, wordQuotesInSettings } from './rules/word-quotes.ts';
import { writtenTexts } from './rules/written-texts.ts';
import { silence } from './silence.ts';

const folderRules: readonly FolderRule[] = [
  placement,
  knownFiles,
  readableText,
  byteOrderMark,
  lineEnds,
  mergeMarks,
  wordQuotesInSettings,
  settingsThere,
  knownSettings,
  inEveryLanguage,
  oneCollectionAddress,
  plausibleFacts,
  countryFacts,
  datedVariants,
  returnPolicies,
  readableBrand,
  brandImages,
  oneAddress,
  oneAnswer,
  nextLoops,
  oldAddresses,
  translated,
  upToDate,
  imagesUsed,
  imagesSmall,
  answeredQueries,
  decidedTopics,
  usedSynonyms,
  markedDays,
  topicReferences,
  replies,
  termsOfTheSite,
];

const articleRules: readonly ArticleRule[] = [
  frontmatterThere,
  knownFields,
  wordQuotesInArticles,
  realDays,
  references,
  factsInFields,
  namesFromFacts,
  readableMarkdown,
  bodyThere,
  oneFirstHeading,
  headingLevels,
  tableHeads,
  imagesThere,
  altTexts,
  knownComponents,
  guidedFlows,
  knownFacts,
  links,
  imagesAlone,
  plainText,
  typedNumbers,
  trailingSpaces,
  writtenTexts,
  formOfAddress,
  glossaryTerms,
];

/** Everything that is wrong and not allowed by its article, in the order of files, lines and columns. */
export function checkContent(folder: ContentFolder): Finding[] {
  const whole = folder.articles.filter(
    ({ source }) => isReadable(source) && !hasMergeMarks(source),
  );
  const findings = [
    ...folderRules.flatMap((rule) => rule(folder)),
    ...whole.flatMap((article) => articleRules.flatMap((rule) => rule(article, folder))),
    ...(folder.hints ? whole.flatMap((article) => checkLanguage(article, folder)) : []),
  ];
  return silence(findings, folder).sort(inOrder);
}

function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
