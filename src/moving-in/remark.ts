/** Something in an article that a person should look at, or a line of the account. Sentences: `report/sentences.ts`. */
export interface Remark {
  kind: RemarkKind;
  /** What it is about: an address, a title, a number. */
  detail?: string;
}

export type RemarkKind =
  | 'title-shortened'
  | 'title-made'
  | 'summary-cut'
  | 'summary-made'
  | 'unpaired'
  | 'internal'
  | 'name-taken'
  | 'video'
  | 'form'
  | 'drawing'
  | 'table-head'
  | 'table-in-table'
  | 'table-large'
  | 'broken-letters'
  | 'too-deep'
  | 'link-not-imported'
  | 'link-broken'
  | 'link-to-draft'
  | 'anchor-lost'
  | 'file-left-behind'
  | 'image-missing'
  | 'image-not-fetched'
  | 'image-unreadable'
  | 'image-large'
  | 'image-without-alt'
  | 'alt-is-file-name'
  | 'guessed-collection';
