import type { ContactChannel } from './site.ts';

/** What a click on the channel opens: a mail with a subject, a call, a page, or the form on the contact page. */
export function contactHref(
  { kind, value }: Pick<ContactChannel, 'kind' | 'value'>,
  subject: string,
  contactPage = '',
): string {
  switch (kind) {
    case 'email':
      return `mailto:${value}?subject=${encodeURIComponent(subject)}`;
    case 'phone':
      return `tel:${value.replace(/[^+\d]/g, '')}`;
    case 'form':
      return `${contactPage}#write`;
    default:
      return value;
  }
}
