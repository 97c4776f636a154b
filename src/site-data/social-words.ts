import { inLocale } from '../core/content/localized.ts';
import { socialText } from '../core/content/social-text.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { site } from './site.ts';

/** The words of a language's picture for networks; undefined when they are in a script that its font cannot draw. */
export function socialWords(locale: string): ReturnType<typeof socialText> {
  return socialText({
    name: site.name,
    help: messagesFor(locale).help,
    greeting: inLocale(site.greeting, locale),
  });
}
