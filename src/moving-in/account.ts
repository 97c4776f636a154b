/** What became of one link or image of the source. The account has one line for each. */
export interface AccountLine {
  /** The new article: `shipping/de/wo-ist-mein-paket`. */
  article: string;
  what: 'link' | 'image';
  /** As the source wrote it. */
  was: string;
  how: LinkFate | ImageFate;
  /** What the article says now; empty where it is not there any more. */
  now: string;
}

export type LinkFate =
  | 'article'
  | 'anchor'
  | 'contact'
  | 'outside'
  | 'typed'
  | 'file-left-behind'
  | 'not-imported'
  | 'to-draft'
  | 'itself'
  | 'own-image'
  | 'broken'
  | 'without-text';

export type ImageFate =
  | 'copied'
  | 'same-image'
  | 'to-fetch'
  | 'missing'
  | 'unreadable'
  | 'not-shown';
