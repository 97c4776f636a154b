/**
 * What sort of answer an article is. Readers never see the word; it decides which skeleton `npm run new` starts from.
 *
 * - `how-to`: a task in steps.
 * - `policy`: what holds: deadlines, costs, exceptions.
 * - `problem`: something went wrong, and how it is put right.
 * - `where-is`: where something is: a parcel, a refund, a button.
 */
export const articleKinds = ['how-to', 'policy', 'problem', 'where-is'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export function isArticleKind(value: string): value is ArticleKind {
  return (articleKinds as readonly string[]).includes(value);
}

/** How such questions begin, in German and English; the first that fits. */
const signs: readonly (readonly [ArticleKind, RegExp])[] = [
  ['where-is', /^(?:wo |wohin |wann komm|where |when (?:will|do i get|does))/i],
  [
    'problem',
    /\b(?:nicht|kein\w*|kaputt|defekt\w*|falsch\w*|beschädigt\w*|fehlt|fehler\w*|doppelt|not|no|isn[’']?t|doesn[’']?t|won[’']?t|can[’']?t|cannot|never|wrong|broken|damaged|missing|twice|failed|declined)\b/i,
  ],
  [
    'policy',
    /^(?:(?!wie )\p{L}+ (?:ich|ihr|sie|man|es)\b|kann|darf|muss|was kostet|wie (?:lange|viel|teuer)|welche|bis wann|ab wann|can |may |do i have|do you|how (?:long|much|many)|what does|which|is it)/iu,
  ],
];

/** The kind that a question most likely asks for; `how-to` where nothing says otherwise. */
export function kindOfQuestion(question: string): ArticleKind {
  return signs.find(([, sign]) => sign.test(question.trim()))?.[0] ?? 'how-to';
}
