import type { Sentence } from '../../core/sentence.ts';

/** What helps where a reference leads to an article that readers do not see now. */
export const lookAtItsDays: Sentence = {
  en: 'Look at its `draft`, `validFrom` and `validUntil`, or take the line out.',
  de: 'Sehen Sie dort nach `draft`, `validFrom` und `validUntil`, oder nehmen Sie die Zeile heraus.',
};
