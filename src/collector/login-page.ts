import { html } from 'hono/html';
import { fill, messagesFor } from '../core/messages/messages.ts';

/** Why the door is shown: nobody has knocked yet, the password was wrong, or it was tried too often. */
export type LoginState = 'closed' | 'wrong' | 'out' | { waitMinutes: number };

/** A page without style or script; nothing of it tells whether a report exists. */
export function loginPage(state: LoginState, locale: string) {
  const { dir, insights } = messagesFor(locale);
  const said =
    typeof state === 'object'
      ? fill(insights.wait, { minutes: String(state.waitMinutes) })
      : state === 'closed'
        ? ''
        : insights[state];
  return html`<!doctype html>
<html lang="${locale}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>${insights.title}</title>
  </head>
  <body>
    <main>
      <h1>${insights.title}</h1>
      <p role="status">${said}</p>
      <form method="post" action="/insights/login">
        <p>
          <label for="password">${insights.password}</label><br />
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </p>
        <p><button>${insights.open}</button></p>
      </form>
    </main>
  </body>
</html>`;
}
