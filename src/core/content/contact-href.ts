import type { ContactChannel } from './site.ts';

/** What a click on the channel opens: a mail with a subject, a call, a page. */
export function contactHref({ kind, value }: ContactChannel, subject: string): string {
  switch (kind) {
    case 'email':
      return `mailto:${value}?subject=${encodeURIComponent(subject)}`;
    case 'phone':
      return `tel:${value.replace(/[^+\d]/g, '')}`;
    default:
      return value;
  }
}
