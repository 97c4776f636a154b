import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  connections: number;
  /** Events of one request. */
  batch: number;
  /** Ends after so many ms, or once so many events are acknowledged. */
  until: { ms: number } | { events: number };
}

export interface Measured {
  /** Acknowledged. */
  events: number;
  perSecond: number;
  /** Milliseconds from sending a request to its answer. */
  p50: number;
  p99: number;
  /** Answers other than 204, and connections that broke. */
  failures: number;
}

const event = {
  v: 1,
  id: '',
  type: 'search',
  pv: '00000000000000a1',
  loc: 'de',
  page: 'home',
  dev: 'phone',
  q: 'wo bleibt mein paket',
  n: 3,
  confidence: 0.82,
  qid: '00000000000000b2',
  via: 'enter',
};

/** A prepared request into which only the ids are written: making requests must cost less than answering them. */
function createRequest(batch: number): { bytes: Buffer; idsAt: number[] } {
  const mark = randomUUID();
  const events = Array.from({ length: batch }, () => ({ ...event, id: mark }));
  const body = JSON.stringify(batch === 1 ? events[0] : events);
  const head = [
    'POST /api/events HTTP/1.1',
    'Host: 127.0.0.1',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'Accept: */*',
    'Content-Type: text/plain;charset=UTF-8',
    'Sec-Fetch-Site: same-origin',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ].join('\r\n');
  const text = `${head}\r\n\r\n${body}`;
  const idsAt = [...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index);
  return { bytes: Buffer.from(text), idsAt };
}

/** Each connection sends its next request as soon as the last one is answered. */
export async function runLoad({ port, connections, batch, until }: Load): Promise<Measured> {
  const run = randomUUID().slice(0, 24);
  const latencies: number[] = [];
  let made = 0;
  let failures = 0;
  const began = performance.now();
  const isOver = () =>
    'ms' in until
      ? performance.now() - began >= until.ms
      : latencies.length * batch >= until.events;

  async function client(): Promise<void> {
    const socket = await open(port);
    const { bytes, idsAt } = createRequest(batch);
    await new Promise<void>((resolve) => {
      let sent = 0;
      const send = () => {
        for (const at of idsAt)
          bytes.write(`${run}${(made++).toString(16).padStart(12, '0')}`, at, 'latin1');
        sent = performance.now();
        socket.write(bytes);
      };
      socket.on('data', (answer) => {
        if (answer.toString('latin1', 9, 12) === '204') latencies.push(performance.now() - sent);
        else failures += 1;
        if (isOver()) socket.end();
        else send();
      });
      socket.on('error', () => {
        failures += 1;
      });
      socket.on('close', () => resolve());
      send();
    });
  }

  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - began) / 1000;
  latencies.sort((a, b) => a - b);
  const events = latencies.length * batch;
  return {
    events,
    perSecond: events / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    failures,
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
