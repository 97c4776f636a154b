import type { Context } from 'hono';
import { parseArticleId } from '../core/content/article-id.ts';
import { eventVersion, voteReasons } from '../core/events/event-format.ts';
import type { Edge } from './edge.ts';
import { preferredLocale } from './preferred-locale.ts';
import { type Recorder, StoreUnavailable } from './recorder.ts';
import { deviceOf, objects } from './sender.ts';
import type { CollectorSettings } from './settings.ts';
import { type VoteOutcome, votePage } from './vote-page.ts';

/**
 * `POST /api/vote`: the form under every article, for readers whose browser runs no script. Fields: `art`, `loc`,
 * `value` (`yes`, `no`, `1`, `-1`), and optionally `rev`, `reason`, `comment`. The reader is thanked once the vote is on
 * disk, and is told the truth when it is not.
 */
export async function receiveVote(
  c: Context<Edge>,
  recorder: Recorder,
  settings: CollectorSettings,
): Promise<Response> {
  const form = await readForm(c);
  const wished = form['loc'] ?? '';
  const locale = settings.locales.includes(wished)
    ? wished
    : preferredLocale(c.req.header('accept-language'), settings.locales);
  const answer = (outcome: VoteOutcome, status: 200 | 400 | 429 | 503) =>
    c.html(votePage(outcome, locale), status);

  const tooMany = () => {
    c.header('Retry-After', String(c.var.gate.retryAfter));
    return answer('tooMany', 429);
  };

  if (objects(c.req.raw)) return answer('notRecorded', 200);
  const { gate } = c.var;
  const refusal = gate.count(1);
  if (refusal) {
    await recorder.refuse(refusal);
    return tooMany();
  }
  try {
    const rejected = await recorder.record([voteFrom(form, c.req.raw)], c.req.raw, gate.admit);
    if (rejected.length === 0) return c.redirect(settings.thanksPath(locale), 303);
    if (gate.retryAfter === undefined) return answer('refused', 400);
    return tooMany();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    c.header('Retry-After', '30');
    return answer('failed', 503);
  }
}

type Form = Readonly<Record<string, string>>;

async function readForm(c: Context<Edge>): Promise<Form> {
  try {
    const fields = Object.entries(await c.req.parseBody());
    return Object.fromEntries(
      fields.filter((field): field is [string, string] => typeof field[1] === 'string'),
    );
  } catch {
    return {};
  }
}

const values: Record<string, 1 | -1> = { yes: 1, '1': 1, no: -1, '-1': -1 };

/** An event as the page would have sent it. Each vote is a journey of its own: nothing connects it with a reader. */
function voteFrom(form: Form, request: Request): Record<string, unknown> {
  const { art = '', loc, rev, reason, comment } = form;
  const value = values[form['value'] ?? ''];
  const fitting: readonly string[] = value === 1 ? voteReasons.yes : voteReasons.no;
  const collection = parseArticleId(art)?.collection;
  return {
    v: eventVersion,
    id: crypto.randomUUID(),
    type: 'vote',
    pv: crypto.randomUUID().replaceAll('-', '').slice(-16),
    loc,
    art,
    dev: deviceOf(request),
    value,
    ...(collection && { col: collection }),
    ...(rev && { rev }),
    // The form shows the reasons of both answers; one that belongs to the other answer was left over.
    ...(reason && fitting.includes(reason) && { reason }),
    ...(comment && { comment }),
  };
}
