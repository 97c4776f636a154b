import { fill, type Messages } from '../../core/messages/fill.ts';
import { element } from '../render-hit.ts';
import type { Delivery } from '../sender.ts';

/** "Did this answer your question?" with two buttons, and what became of the answer. */
export function articleVote(
  { title }: { title: string },
  words: Messages['feedback'],
  send: (value: 1 | -1) => Promise<Delivery>,
): HTMLElement {
  const status = element('p');
  status.setAttribute('role', 'status');
  const answers = [
    { value: 1, text: words.yes, name: words.yesFull, sent: words.sentYes },
    { value: -1, text: words.no, name: words.noFull, sent: words.sentNo },
  ] as const;
  const buttons = answers.map(({ value, text, name, sent }) => {
    const button = element('button', text, 'button');
    button.type = 'button';
    button.setAttribute('aria-label', fill(name, { title }));
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', async () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      status.textContent = words.sending;
      const sentences: Record<Delivery, string> = {
        stored: sent,
        refused: words.refused,
        unreachable: words.failed,
        'too-many': words.waiting,
        superseded: '',
        'not-recorded': words.notRecorded,
      };
      const sentence = sentences[await send(value)];
      if (sentence !== '') status.textContent = sentence;
    });
    return button;
  });
  const row = element('div', '', 'answers');
  row.append(...buttons);
  const section = element('section', '', 'vote');
  section.append(element('h2', words.question), row, status);
  return section;
}
