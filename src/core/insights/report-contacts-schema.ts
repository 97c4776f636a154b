import { z } from 'zod';
import { channelKinds, lintRules, matrixActions } from '../contacts/contacts-report.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const milliseconds = z.number().min(0).describe('Milliseconds, calendar time');
const shareOf = z
  .object({ count, of: count, share, low: share, high: share })
  .describe('A count out of another, with its 95 % Wilson interval');
const perOrder = z
  .object({ rate: z.number(), low: z.number(), high: z.number() })
  .describe('Tickets for each order');
const contactRate = z.object({
  tickets: count,
  orders: count,
  gross: perOrder.nullable(),
  net: perOrder.nullable(),
});
const times = z
  .object({
    tickets: count,
    p50: milliseconds,
    p90: milliseconds,
    longest: milliseconds,
    withinTarget: shareOf.extend({ target: milliseconds }).nullable(),
  })
  .nullable();

export const nextIssue = z.object({
  of: z.enum(['article', 'topic']),
  from: z.string(),
  fromTitle: z.string(),
  next: z.string(),
  nextTitle: z.string(),
  journeys: count,
  followed: count,
  share,
  lift: z.number(),
});

/** What imported tickets and orders say. */
export const contactsSchema = z.object({
  sources: z.array(
    z.object({ source: z.string(), tickets: count, from: z.string(), to: z.string() }),
  ),
  from: z.string().nullable(),
  to: z.string().nullable(),
  tickets: count,
  byChannel: z.array(z.object({ channel: z.enum(channelKinds), tickets: count })),
  rate: contactRate.nullable(),
  months: z.array(contactRate.extend({ month: z.string() })),
  times: z.object({ firstResponse: times, resolution: times, wait: times }),
  firstContactResolution: shareOf.nullable(),
  repeat: shareOf.nullable(),
  satisfaction: shareOf.nullable(),
  topics: z.array(
    z.object({
      topic: z.string(),
      described: z.boolean(),
      owner: z.string().nullable(),
      kind: z.enum(['cause', 'symptom']).nullable(),
      rootCause: z.string().nullable(),
      tags: z.array(z.string()),
      tickets: count,
      share,
      perOrder: perOrder.nullable(),
      repeat: shareOf.nullable(),
      satisfaction: shareOf.nullable(),
      p90FirstResponse: milliseconds.nullable(),
      matrix: z
        .object({
          company: z.number().min(-1).max(1),
          customer: z.number().min(-1).max(1),
          action: z.enum(matrixActions),
          borderline: z.boolean(),
        })
        .nullable(),
    }),
  ),
  articles: z.array(
    z.object({
      article: z.string(),
      title: z.string(),
      tickets: count,
      repeat: shareOf.nullable(),
    }),
  ),
  unassigned: z.object({ noAnswer: count, notAsked: count }),
  lint: z.array(
    z.object({
      rule: z.enum(lintRules),
      tag: z.string(),
      other: z.string().optional(),
      missing: z.array(z.string()).optional(),
      tickets: count,
      value: z.number().nullable(),
    }),
  ),
  nextIssues: z.array(nextIssue),
  promises: z.array(z.object({ channel: z.enum(channelKinds), tickets: count, p90: milliseconds })),
});

const ease = z.object({
  answers: count,
  mean: share,
  low: z.number(),
  high: z.number(),
  hard: count,
});

/** What readers said when they were asked. */
export const surveysSchema = z.object({
  answers: count,
  ease: ease.nullable(),
  wouldContact: shareOf.nullable(),
  articles: z.array(z.object({ article: z.string(), title: z.string(), ease: ease.nullable() })),
});
