/** What is known about people who did not find their answer. */
export interface ContactEvidence {
  /** Answers to "would you have contacted us?" from people whose problem was solved, and the yes among them. */
  survey: { solved: number; wouldContact: number };
  /** Visits that ended with a "no", and those that went on to a person. */
  noVotes: { total: number; contacted: number };
}

const least = { survey: 50, noVotes: 30 };

/** Assumed while nothing is known: one in four. */
const assumed = 0.25;

/**
 * Share of people who contact a person if they do not find their answer, 0–1: as they say when asked (50 answers), else
 * as those do who said that an article did not help (30 of them, drawn a little towards one in four), else one in four.
 */
export function wouldContact({ survey, noVotes }: ContactEvidence): number {
  if (survey.solved >= least.survey) return survey.wouldContact / survey.solved;
  if (noVotes.total >= least.noVotes) return (noVotes.contacted + 3) / (noVotes.total + 12);
  return assumed;
}
