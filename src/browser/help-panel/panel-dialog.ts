import { element } from '../render-hit.ts';

interface Words {
  /** What the dialog is called. */
  name: string;
  back: string;
  close: string;
  contact: string;
}

interface Reactions {
  back(): void;
  closed(): void;
  contact(): void;
}

/** The frame of the panel: Back, name and Close above, what is shown between, and the way to a person below. */
export class PanelDialog {
  readonly dialog = element('dialog');
  readonly name: HTMLHeadingElement;
  readonly back: HTMLButtonElement;
  readonly body = element('div', '', 'body');
  readonly contact: HTMLAnchorElement;
  /** Read aloud by screen readers, seen by nobody. */
  readonly status = element('p', '', 'unseen');

  constructor(words: Words, reactions: Reactions) {
    this.name = element('h2', words.name, 'name');
    this.name.id = 'lotse-name';
    this.name.tabIndex = -1;
    this.back = button(words.back, 'plain', reactions.back);
    const close = button(words.close, 'plain close', () => this.dialog.close());
    const head = element('header');
    head.append(this.back, this.name, close);

    this.contact = element('a', words.contact, 'contact');
    openOutside(this.contact);
    this.contact.addEventListener('click', reactions.contact);
    const foot = element('footer');
    foot.append(this.contact);

    this.status.setAttribute('role', 'status');
    this.dialog.setAttribute('aria-labelledby', this.name.id);
    this.dialog.append(head, this.body, foot, this.status);
    // What is clicked beside the panel is the dialog itself: its parts fill it.
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog) this.dialog.close();
    });
    this.dialog.addEventListener('close', reactions.closed);
  }

  /** The share of what is shown that has been seen, 0–1. */
  get seen(): number {
    const { scrollTop, clientHeight, scrollHeight } = this.body;
    return Math.min(1, (scrollTop + clientHeight) / Math.max(1, scrollHeight));
  }
}

export function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', text, className);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** The shop's page stays where it is: a basket may be half full. */
export function openOutside(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener';
}
