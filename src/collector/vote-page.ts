import { html } from 'hono/html';
import { messagesFor } from '../core/messages/messages.ts';

/**
 * `failed`: the store did not take it. `refused`: the form was not one of ours. `notRecorded`: the reader objects.
 * `tooMany`: others behind the same address have voted a lot within the hour.
 */
export type VoteOutcome = 'failed' | 'refused' | 'notRecorded' | 'tooMany';

/** A page without style or script: it may be shown when nothing else works. */
export function votePage(outcome: VoteOutcome, locale: string) {
  const { dir, home, contact, paths, feedback } = messagesFor(locale);
  const text = outcome === 'failed' ? feedback.notStored : feedback[outcome];
  return html`<!doctype html>
<html lang="${locale}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>${feedback.question}</title>
  </head>
  <body>
    <main>
      <h1>${feedback.question}</h1>
      <p>${text}</p>
      <p><a href="/${locale}/${paths.contact}/">${contact.short}</a></p>
      <p><a href="/${locale}/">${home}</a></p>
    </main>
  </body>
</html>`;
}
