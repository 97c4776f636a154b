import { compareText } from './effectiveness-order.ts';
import type { ArticleRow, InboxItem, NextStep } from './report.ts';

const stepByReason: Record<string, NextStep> = {
  unclear: 'fix-unclear',
  'did-not-work': 'fix-steps',
  outdated: 'fix-outdated',
  'not-my-question': 'say-what-it-answers',
  disagree: 'explain-policy',
};

/** So many readers who understood a rule and do not accept it, and this share of all reasons: the rule is the cause. */
const ruleIsTheCause = { readers: 5, share: 0.5 };

/** What readers said most often is what to do; else what they wrote; else the answer is not where they looked. */
export function nextStepFor(
  { article, reasons }: Pick<ArticleRow, 'article' | 'reasons'>,
  inbox: readonly Pick<InboxItem, 'article'>[],
): NextStep {
  const given = Object.entries(reasons).filter(([reason]) => reason in stepByReason);
  const [said] = given.sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  if (said === undefined)
    return inbox.some((item) => item.article === article) ? 'read-comments' : 'answer-first';
  const [reason, count] = said;
  const all = given.reduce((sum, [, own]) => sum + own, 0);
  if (
    reason === 'disagree' &&
    count >= ruleIsTheCause.readers &&
    count >= ruleIsTheCause.share * all
  )
    return 'take-to-owner';
  return stepByReason[reason] ?? 'answer-first';
}
