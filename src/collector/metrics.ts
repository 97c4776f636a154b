import type { RefusalReason } from '../core/events/refusal.ts';
import type { StoreCondition } from '../store/event-store.ts';
import { type Route, routes } from './route-of.ts';

/** What happens in the program, as numbers. No label of them comes from a reader. */
export interface Metrics {
  /** Events that were acknowledged. */
  recorded(n: number): void;
  refused(reason: RefusalReason): void;
  answered(route: Route, status: number, seconds: number): void;
  /** In Prometheus' text format, version 0.0.4. */
  print(now: {
    storeAnswers: boolean;
    condition?: StoreCondition | undefined;
    memory: number;
  }): string;
}

/** Upper ends of the groups in which durations are counted. Seconds. */
const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** @param started seconds UTC */
export function createMetrics(started: number): Metrics {
  let events = 0;
  const refusals = new Map<string, number>();
  const requests = new Map<string, number>();
  const times = new Map(
    routes.map((route) => [route, { sum: 0, groups: durations.map(() => 0), count: 0 }]),
  );
  const add = (counts: Map<string, number>, labels: string) =>
    counts.set(labels, (counts.get(labels) ?? 0) + 1);

  return {
    recorded(n) {
      events += n;
    },
    refused: (reason) => void add(refusals, `reason="${reason}"`),
    answered(route, status, seconds) {
      add(requests, `route="${route}",status="${status}"`);
      const time = times.get(route);
      if (!time) return;
      time.sum += seconds;
      time.count += 1;
      const group = durations.findIndex((end) => seconds <= end);
      if (group !== -1) time.groups[group] = (time.groups[group] ?? 0) + 1;
    },
    print: ({ storeAnswers, condition, memory }) =>
      [
        ...header('lotse_events_total', 'counter', 'Events acknowledged, repeats included.'),
        `lotse_events_total ${events}`,
        ...header('lotse_refused_total', 'counter', 'What was refused, by name.'),
        ...labelled('lotse_refused_total', refusals),
        ...header('lotse_requests_total', 'counter', 'Requests answered.'),
        ...labelled('lotse_requests_total', requests),
        ...header('lotse_request_duration_seconds', 'histogram', 'Time until the answer.'),
        ...[...times].flatMap(([route, time]) => histogram(route, time)),
        ...header('lotse_store_up', 'gauge', 'Whether the event store answers.'),
        `lotse_store_up ${storeAnswers ? 1 : 0}`,
        ...(condition ? spoolLines(condition) : []),
        ...header('process_resident_memory_bytes', 'gauge', 'Memory of the process.'),
        `process_resident_memory_bytes ${memory}`,
        ...header('process_start_time_seconds', 'gauge', 'When the program was started.'),
        `process_start_time_seconds ${started}`,
        '',
      ].join('\n'),
  };
}

function header(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function spoolLines({ spool, spooledBytes }: StoreCondition): string[] {
  return [
    ...header('lotse_spool_up', 'gauge', 'Whether events can wait beside the store.'),
    `lotse_spool_up ${spool === 'ok' ? 1 : 0}`,
    ...header('lotse_spool_bytes', 'gauge', 'What waits beside the store.'),
    `lotse_spool_bytes ${spooledBytes}`,
  ];
}

function labelled(name: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort().map(([labels, n]) => `${name}{${labels}} ${n}`);
}

function histogram(
  route: Route,
  { sum, groups, count }: { sum: number; groups: readonly number[]; count: number },
): string[] {
  if (count === 0) return [];
  const name = 'lotse_request_duration_seconds';
  let below = 0;
  const lines = durations.map((end, index) => {
    below += groups[index] ?? 0;
    return `${name}_bucket{route="${route}",le="${end}"} ${below}`;
  });
  return [
    ...lines,
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`,
  ];
}
