import type { Journey, Step, StepOf } from './journey.ts';
import type { ReadOutcome } from './report.ts';

/** All that one journey did with one article. It is a read when `outcome` is there. */
export interface Visit {
  article: string;
  /** State of its text when it was opened first; '' where the sender did not say. */
  rev: string;
  views: number;
  /** What became of the read, or `undefined` when the article was not read. */
  outcome: ReadOutcome | undefined;
  /** Went back, or on to a search, as people do who did not find their answer; also without a read. */
  bounced: boolean;
  /** The last vote, `undefined` without one or when it was withdrawn. */
  vote: StepOf<'vote'> | undefined;
  /** A "no" was in effect when the reader clicked on a way to a person. */
  contactAfterNo: boolean;
  /** Steps taken in guided flows, in the order of time; absent without any. */
  steps?: FlowStep[];
  /** Moment of the last event, ms UTC. */
  lastAt: number;
}

export interface FlowStep {
  flow: string;
  step: readonly number[];
  /** After it, and before another, the reader went to a person. */
  contacted: boolean;
}

/** Visible for less than this before going back: not read to the answer. */
const bounceMs = 15_000;

/** How long after its last event a read may be judged. Until then the reader may still vote or ask a person. */
const matureMs = 30 * 60_000;

/**
 * What a journey did with each of its articles: one read each, however often the article was opened, so that a person
 * who says "no" twice is one person.
 *
 * The outcome is the first that holds: a way to a person clicked after reading · "no" · "yes" · back within 15 seconds,
 * or on to a search however long the reading took · silence. A link inside the text is no bounce.
 */
export function visitsOf(journey: Journey): Visit[] {
  const visits = new Map<string, OpenVisit>();
  for (const step of journey.steps) {
    if (step.art === undefined) continue;
    let visit = visits.get(step.art);
    if (visit === undefined) {
      visit = openVisit(step.art);
      visits.set(step.art, visit);
    }
    // A click on a result names an article without showing it.
    if (visit.rev === '' && step.rev !== undefined) visit.rev = step.rev;
    follow(visit, step);
  }
  return [...visits.values()].map(closeVisit);
}

/** Whether enough time has passed to judge a visit. */
export function isMature(visit: Pick<Visit, 'lastAt'>, now: number): boolean {
  return now - visit.lastAt >= matureMs;
}

interface OpenVisit extends Omit<Visit, 'outcome'> {
  read: boolean;
  contacted: boolean;
}

function openVisit(article: string): OpenVisit {
  return {
    article,
    rev: '',
    views: 0,
    read: false,
    contacted: false,
    bounced: false,
    vote: undefined,
    contactAfterNo: false,
    lastAt: 0,
  };
}

function follow(visit: OpenVisit, step: Step): void {
  visit.lastAt = step.t;
  switch (step.type) {
    case 'page_view':
      visit.views++;
      break;
    case 'read':
      visit.read = true;
      break;
    case 'leave':
      visit.bounced ||=
        step.next === 'search' ||
        ((step.next === 'back' || step.next === 'result') && step.dwell < bounceMs);
      break;
    case 'flow':
      visit.steps ??= [];
      visit.steps.push({ flow: step.flow, step: step.step, contacted: false });
      break;
    case 'vote':
      visit.vote = step.value === 0 ? undefined : step;
      break;
    case 'contact_intent':
      // Someone who asks a person before reading did not do so because of the article.
      visit.contacted ||= visit.read;
      visit.contactAfterNo ||= visit.vote?.value === -1;
      if (visit.steps) for (const one of visit.steps.slice(-1)) one.contacted = true;
      break;
    default:
      break;
  }
}

function closeVisit({ read, contacted, ...visit }: OpenVisit): Visit {
  return { ...visit, outcome: read ? outcomeOf(visit, contacted) : undefined };
}

function outcomeOf({ vote, bounced }: Omit<Visit, 'outcome'>, contacted: boolean): ReadOutcome {
  if (contacted) return 'contact';
  if (vote?.value === -1) return 'vote_no';
  if (vote?.value === 1) return 'confirmed';
  return bounced ? 'bounced' : 'silent';
}
