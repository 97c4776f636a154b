import type { z } from 'zod';
import type { Topics } from '../core/contacts/topic.ts';
import type { Calendar } from '../core/content/calendar.ts';
import type { Facts } from '../core/content/facts.ts';
import type { GapDecisions } from '../core/content/gaps.ts';
import type { Glossary } from '../core/content/glossary.ts';
import type { QueryFileKind } from '../core/content/learned.ts';
import type { OldAddresses } from '../core/content/old-addresses.ts';
import type { Site } from '../core/content/site.ts';
import type { Styles } from '../core/content/style.ts';
import type { Synonyms } from '../core/content/synonyms.ts';
import type { Words } from '../core/messages/words-schema.ts';
import type { ListedFile } from './list-files.ts';
import type { ArticleFile } from './read-article.ts';
import type { ImageFile } from './read-images.ts';
import type { ReplyFile } from './read-replies.ts';
import type { Place, YamlText } from './yaml-text.ts';

/** `site.yml`, `facts.yml` or `topics.yml`, read as far as it can be read. */
export interface SettingsFile {
  file: string;
  /** Empty when the file is missing. */
  source: string;
  /** Undefined when the file is missing. */
  yaml: YamlText | undefined;
  schema: z.ZodType;
  issues: readonly z.core.$ZodIssue[];
}

/** `learned.<locale>.yml` or `protected.<locale>.yml`, read as far as it can be read. */
export interface QueryFile extends SettingsFile {
  kind: QueryFileKind;
  locale: string;
  /** One for each query; none while the file is wrong. */
  lines: readonly QueryLine[];
}

export interface QueryLine {
  query: string;
  /** `<collection>/<file name>` */
  reference: string;
  place: Place;
}

/** `words.<locale>.yml`, read as far as it can be read. */
export interface WordsFile extends SettingsFile {
  locale: string;
  /** Empty while the file is wrong. */
  words: Words;
}

/** `synonyms.<locale>.yml`, read as far as it can be read. */
export interface SynonymsFile extends SettingsFile {
  locale: string;
  /** Empty while the file is wrong. */
  synonyms: Synonyms;
}

/** Everything in a content folder, right or wrong: what the rules look at. */
export interface ContentFolder {
  files: readonly ListedFile[];
  articles: readonly ArticleFile[];
  replies: readonly ReplyFile[];
  images: readonly ImageFile[];
  siteFile: SettingsFile;
  factsFile: SettingsFile;
  topicsFile: SettingsFile;
  queryFiles: readonly QueryFile[];
  wordsFiles: readonly WordsFile[];
  synonymsFiles: readonly SynonymsFile[];
  /** `gaps.yml` and `calendar.yml`, which a site may do without. */
  gapsFile: SettingsFile;
  calendarFile: SettingsFile;
  /** `redirects.yml`, which a site may do without. */
  redirectsFile: SettingsFile;
  /** `style.yml` and `glossary.yml`, which a site may do without. */
  styleFile: SettingsFile;
  glossaryFile: SettingsFile;
  /** Undefined when the file is missing or wrong: rules that need it then stay silent. */
  site: Site | undefined;
  facts: Facts | undefined;
  /** Undefined when the file is missing or wrong. */
  gaps: GapDecisions | undefined;
  calendar: Calendar | undefined;
  topics: Topics | undefined;
  redirects: OldAddresses | undefined;
  styles: Styles | undefined;
  glossary: Glossary | undefined;
  /** The languages of the site; without a site, those that articles lie in. */
  locales: readonly string[];
  /** The day on which articles are shown, `2026-11-21`; undefined: every day. */
  today: string | undefined;
  /** Whether the language of the articles is looked at, too. */
  hints: boolean;
  /** Only articles are expected: no `site.yml`, no `facts.yml`. */
  lenient: boolean;
}
