import { placeOf } from './article-text.ts';
import type { JourneySummary } from './summarize-journeys.ts';
import { type ContactEvidence, wouldContact } from './would-contact.ts';

/**
 * Share of people who contact a person if they do not find their answer: for an article from its collection, for
 * searches from all that is known.
 */
export function contactShares({ tallies, surveys }: Pick<JourneySummary, 'tallies' | 'surveys'>): {
  ofCollection: (collection: string) => number;
  overall: number;
} {
  const evidence = (members: JourneySummary['tallies'], collections: string[]) =>
    wouldContact({
      survey: sumSurveys(collections.flatMap((name) => surveys.get(name) ?? [])),
      noVotes: {
        total: members.reduce((sum, { down }) => sum + down, 0),
        contacted: members.reduce((sum, { contactAfterNo }) => sum + contactAfterNo, 0),
      },
    });
  const byCollection = new Map(
    [...Map.groupBy(tallies, ({ article }) => placeOf(article).collection)].map(
      ([collection, members]) => [collection, evidence(members, [collection])] as const,
    ),
  );
  const overall = evidence(tallies, [...surveys.keys()]);
  return { ofCollection: (collection) => byCollection.get(collection) ?? overall, overall };
}

function sumSurveys(surveys: readonly ContactEvidence['survey'][]): ContactEvidence['survey'] {
  return {
    solved: surveys.reduce((sum, { solved }) => sum + solved, 0),
    wouldContact: surveys.reduce((sum, { wouldContact: yes }) => sum + yes, 0),
  };
}
