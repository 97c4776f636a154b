/** What to do, as a key; the report's language files hold the sentence. */
export const nextSteps = [
  /** No article answers it: write one. */
  'write-article',
  /** Close to an article: first check whether other words would do. */
  'check-nearest-then-write',
  /** Add the customers' words to the article. */
  'add-words',
  /** Readers say why not: the most frequent reason. */
  'fix-unclear',
  'fix-steps',
  'fix-outdated',
  'say-what-it-answers',
  'explain-policy',
  /** Readers left comments but no reason. */
  'read-comments',
  /** Readers leave without saying why: put the answer into the first two sentences, then ask. */
  'answer-first',
  /** The article is there in another language only. */
  'translate',
  /** There is a translation, and its original has changed since. */
  'update-translation',
  /** Found under these words, too far down: say them in title or summary. */
  'lift-in-search',
  /** Readers open another article than the one that answers: tell the two apart. */
  'tell-apart',
  /** The day of its review is past. */
  'review',
  /** Its text with dates ends within fourteen days: prepare what stands there afterwards. */
  'prepare-next',
  /** It fails more often since it was changed. */
  'look-at-edit',
  /** Readers understand the rule and do not accept it: take it to whoever decides on it. */
  'take-to-owner',
  /** More, or less, than usual: look what happened on these days. */
  'look-at-days',
] as const;
export type NextStep = (typeof nextSteps)[number];
