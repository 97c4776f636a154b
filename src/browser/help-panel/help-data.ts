import type { CollectionName } from '../../core/content/collections.ts';
import type { Messages } from '../../core/messages/fill.ts';

/** `/lotse-help/<locale>.json`: what the panel knows of the help center when it is opened. */
export interface HelpData {
  locale: string;
  /** What the dialog is called: "Halm & Faden help". */
  name: string;
  collector: string | false;
  recording?: 'tab';
  /** Path of the contact page. */
  contact: string;
  topics: readonly HelpTopic[];
  words: Pick<Messages, 'home' | 'search' | 'panel' | 'feedback' | 'contact' | 'collection'>;
}

export interface HelpTopic {
  key: CollectionName;
  title: string;
  /** Path of its page. */
  url: string;
  /** `article` is its name without the language: `returns/return-an-item`. */
  articles: readonly { article: string; title: string; url: string }[];
}
