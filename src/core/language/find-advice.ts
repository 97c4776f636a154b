import type { Advice } from './advice.ts';
import { type FoundPhrase, findPhrases } from './find-phrases.ts';

/** Where a text uses expressions that the house rules advise against, except where the words around make them right. */
export function findAdvice(text: string, advices: readonly Advice[]): FoundPhrase<Advice>[] {
  return findPhrases(text, advices, ({ phrase }) => phrase).filter(
    ({ start, end, phrase: { unless } }) => !unless?.test(aroundPlace(text, start, end)),
  );
}

/** The part of the sentence before a place, and what follows to the sentence's end. */
function aroundPlace(text: string, start: number, end: number): string {
  const before = /[^.,;:!?–—]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^.:!?]*/.exec(text.slice(end))?.[0] ?? '';
  return `${before.trimStart()}…${after}`;
}
