import { z } from 'zod';
import { ranksFileSchema } from './ranks.ts';
import {
  gapCauses,
  gapClasses,
  nextSteps,
  queueKinds,
  readOutcomes,
  skipReasons,
} from './report.ts';
import { contactsSchema, nextIssue, surveysSchema } from './report-contacts-schema.ts';
import { dataLimits } from './report-data.ts';
import { decisionOutcomes, workStates } from './report-decisions.ts';
import { alarmKinds, alarmSubjects, editVerdicts, weekMeasures } from './report-time.ts';

/** Where the published schema of `report.json` says that it is from; the number is the report's `version`. */
export const reportSchemaId = 'urn:lotse:report:1';

const count = z.int().min(0);
const amount = z.number().min(0);
const share = z.number().min(0).max(1);
const day = z.iso.date().describe('A date in the time zone of the site');
const article = z.string().describe('<collection>/<locale>/<slug>');
const translation = z.object({
  kind: z.enum(['missing', 'outdated']),
  article,
  locale: z.string(),
  file: z.string(),
  source: article,
  sourceLocale: z.string(),
  sourceFile: z.string(),
  title: z.string(),
  searches: count,
  reads: count,
  since: day.nullable(),
  changed: day.nullable(),
  changes: z.array(z.object({ kind: z.enum(['removed', 'added']), text: z.string() })).nullable(),
});
const interval = z.object({ low: z.number(), high: z.number() }).describe('90 % interval');
const estimate = z
  .object({ mean: share, low: share, high: share })
  .describe('Posterior mean with its 90 % interval');
const range = z
  .object({ low: amount, mid: amount, high: amount })
  .describe('Careful, expected and generous case');
const counts = <const Name extends string>(names: readonly Name[]) =>
  z.record(z.enum(names), count);

const queryCount = z.object({ query: z.string(), count });
const state = z.enum(workStates);
const owner = z.string().nullable();

const flowRow = z.object({
  flow: z.string().describe('Changes with the wording of its questions and answers'),
  question: z.string(),
  began: count.describe('Visits in which an answer was chosen'),
  steps: z.array(
    z.object({
      step: z.array(count).describe('Places of the answers chosen so far, from 0'),
      question: z.string(),
      answer: z.string(),
      asksOn: z.boolean().describe('Another question follows'),
      reached: count,
      ended: count.describe('Visits whose last step it was'),
      failed: count.describe('Of those, went to a person or said no'),
    }),
  ),
});

const articleRow = z
  .object({
    article,
    collection: z.string(),
    locale: z.string(),
    title: z.string(),
    url: z.string(),
    views: count,
    reads: count.describe('Readings that can be judged: the n of every rate'),
    outcomes: counts(readOutcomes),
    failure: estimate,
    leak: estimate,
    rank: z.int().min(1).nullable().describe('1 fails least; null: too little data'),
    tooLittleData: z.boolean(),
    fixFirst: interval.extend({
      score: amount.describe('Contacts a month that a rewrite could spare'),
      certainty: share,
    }),
    avoided: range.nullable(),
    votes: z.object({ up: count, down: count, helpful: estimate }),
    reasons: z.record(z.string(), count),
    queries: z.array(queryCount).optional().describe('Queries after which readers opened it'),
    flows: z.array(flowRow).optional().describe('Guided flows that enough readers began'),
  })
  .describe('One article in one language');

const gapRow = z
  .object({
    id: z.string(),
    label: z.string().nullable().describe('null: too few typed any one wording'),
    class: z.enum(gapClasses),
    cause: z.enum(gapCauses).optional(),
    queries: z
      .array(queryCount)
      .describe('Only those that at least k people typed, on two days or more'),
    hiddenQueries: count,
    chains: count.describe('Searches for it, a reworded one counted once'),
    unanswered: amount,
    rate: share,
    lower: z.number().max(1),
    contactsPerMonth: range,
    nearest: z.object({ article, title: z.string(), cosine: z.number() }).nullable(),
    maybeFindability: z.boolean(),
    missingWords: z.array(z.string()),
    missing: share.optional(),
    patch: z
      .array(z.object({ file: z.string(), line: z.string(), count }))
      .optional()
      .describe('Lines of YAML to copy into files of content/'),
    reasons: z.array(z.object({ reason: z.string(), count })).optional(),
    state: state.optional(),
    owner: owner.optional(),
    locales: z.array(z.string()),
    firstDay: day,
    lastDay: day,
  })
  .describe('A topic that was asked and not answered');

const queueItem = z
  .object({
    id: z.string().optional(),
    kind: z.enum(queueKinds),
    title: z.string().nullable(),
    article: article.nullable(),
    gap: z.string().nullable().describe('id of the row in gaps'),
    locale: z.string().nullable(),
    contactsPerMonth: range,
    evidence: z
      .partialRecord(
        z.enum(['reads', 'contacts', 'votesNo', 'bounced', 'comments', 'chains', 'unanswered']),
        amount,
      )
      .describe('The counts behind it'),
    nextStep: z.enum(nextSteps),
    state: state.optional(),
    owner: owner.optional(),
  })
  .describe('One thing to do, worth most first');

const mark = z.object({ from: day, to: day, title: z.string(), kind: z.string() });
const version = z.object({ reads: count, failed: count, failure: estimate });
const timeline = z
  .object({
    edits: z.array(
      z.object({
        article,
        title: z.string(),
        url: z.string(),
        day,
        rev: z.string(),
        previousRev: z.string(),
        before: version,
        after: version,
        evidence: amount.describe('Bayes factor of a change against none'),
        verdict: z.enum(editVerdicts),
        collection: z.object({ before: share.nullable(), after: share.nullable() }),
        marks: z.array(mark),
      }),
    ),
    alarms: z.array(
      z.object({
        kind: z.enum(alarmKinds),
        of: z.enum(alarmSubjects),
        id: z.string().nullable(),
        title: z.string().nullable(),
        since: day,
        day,
        count: amount,
        expected: amount,
        days: count,
        queries: z.array(queryCount),
        articles: z.array(z.object({ article, title: z.string(), count })),
        owner,
        nextStep: z.enum(nextSteps),
        marks: z.array(mark),
      }),
    ),
    weeks: z.array(
      z.object({
        from: day,
        to: day,
        days: count,
        views: count,
        reads: count,
        failed: amount,
        searches: count,
        unanswered: amount,
        contacts: count,
        marks: z.array(mark),
      }),
    ),
    sameWeek: z.array(
      z.object({
        measure: z.enum(weekMeasures),
        now: amount,
        weekBefore: amount.nullable(),
        yearBefore: amount.nullable(),
        ratio: range.nullable(),
      }),
    ),
    marks: z.array(mark),
  })
  .describe('Edits, alarms, weeks and marked days');

const asked = z.object({ chains: count, unanswered: amount });
const decision = z.object({
  id: z.string(),
  state,
  outcome: z.enum(decisionOutcomes),
  reason: z.string().nullable(),
  since: z.string().nullable(),
  owner,
  before: asked.nullable(),
  after: asked,
});

const dataNotes = z.object({
  silent: z.array(z.object({ from: day, to: day, days: count })),
  renamed: z.array(z.object({ from: z.string(), to: z.string(), events: count })),
  gone: z.array(z.object({ article: z.string(), events: count })),
  clockChanges: z.array(day),
  limits: z.array(z.enum(dataLimits)),
});

/**
 * `report.json` as a schema: what a program that reads reports can rely on. Fields are added freely, so unknown ones are
 * no mistake; one that changes its meaning or goes away is a new `version`. A test keeps it equal to `Report`.
 */
export const reportSchema = z
  .object({
    version: z.literal(1),
    generatedAt: z.iso.datetime(),
    siteName: z.string(),
    locales: z.array(z.string()),
    timeZone: z.string().describe('IANA name'),
    k: z.int().min(3).describe('People who must have typed a query for it to be shown'),
    costPerContact: amount.nullable().describe('Euro'),
    period: z.object({ from: day.nullable(), to: day, days: count }),
    totals: z.object({
      events: count,
      counted: count,
      bots: z.object({ journeys: count, events: count }),
      skipped: counts(skipReasons),
      pageViews: count,
      reads: count,
      mature: count,
      searches: count,
      chains: count,
      unanswered: amount,
      contacts: count,
      votes: z.object({ up: count, down: count }),
      avoided: range.nullable(),
      leaked: amount,
      deflectionRate: range.nullable(),
    }),
    bounceCheck: z.object({
      informative: z.boolean(),
      correlation: z.number().min(-1).max(1).nullable(),
      articles: count,
    }),
    articles: z.array(articleRow),
    gaps: z.array(gapRow),
    otherGaps: z.object({
      topics: count,
      chains: count,
      unanswered: amount,
      contactsPerMonth: range,
    }),
    inbox: z.array(
      z.object({
        article,
        title: z.string(),
        locale: z.string(),
        day,
        reason: z.string().nullable(),
        comment: z.string().describe('What a reader wrote. Never print it as HTML or as a formula'),
        id: z.string().optional(),
        from: z.enum(['vote', 'survey']).optional(),
        value: z.union([z.literal(1), z.literal(-1), z.null()]).optional(),
        ease: share.nullable().optional(),
        answered: z.boolean().optional(),
      }),
    ),
    visibility: z.object({
      contactClicks: count,
      shareOfViews: share.nullable(),
      byChannel: z.record(z.string(), count),
    }),
    queue: z.array(queueItem),
    time: timeline.optional(),
    decisions: z.array(decision).optional(),
    translations: z.array(translation).optional(),
    data: dataNotes.optional(),
    nextIssues: z.array(nextIssue).optional(),
    contacts: contactsSchema.optional(),
    surveys: surveysSchema.optional(),
    spooled: count.optional(),
    ranks: ranksFileSchema,
  })
  .describe('A report of the help center Lotse. Shares are 0–1; "a month" is 30 days');

/** The same as JSON Schema (draft 2020-12), for programs in any language. */
export function reportJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { io: 'input' });
  return { $schema, $id: reportSchemaId, title: 'Lotse report', ...rest };
}
