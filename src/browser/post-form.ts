/** How long the shop's server may take. Milliseconds. */
const patience = 20_000;

/** Sends what was written to the shop. `undefined` when it has not arrived, as far as one can know. */
export async function postForm(
  { action }: Pick<HTMLFormElement, 'action'>,
  body: URLSearchParams,
): Promise<Response | undefined> {
  const received = await fetch(action, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);
  return received?.ok ? received : undefined;
}

/**
 * It has not arrived: that is said where the form has a place for it, and, where the shop has an address, a mail with the
 * same words is offered.
 *
 * @param mail beginning of a `mailto:` link with its subject
 */
export function offerMail(
  place: ParentNode,
  { sentence, mail, text }: { sentence: string; mail: string | undefined; text: string },
): void {
  const trouble = place.querySelector<HTMLElement>('[data-trouble]');
  if (trouble) trouble.textContent = sentence;
  if (trouble) trouble.hidden = false;
  const instead = place.querySelector<HTMLElement>('[data-instead]');
  const link = instead?.querySelector('a');
  if (mail === undefined || !instead || !link) return;
  link.href = `${mail}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n').toWellFormed())}`;
  instead.hidden = false;
}

/** Before another try. */
export function hideTrouble(place: ParentNode): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-trouble], [data-instead]'))
    part.hidden = true;
}
