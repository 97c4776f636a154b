import type { PageContext } from '../core/events/page-context.ts';
import { messagesFor } from '../core/messages/messages.ts';
import { site } from './site.ts';

/** What every page of a language tells the browser about itself. */
export function baseContext(locale: string): PageContext {
  return {
    loc: locale,
    collector: site.collector,
    ...(site.recording === 'tab' && { recording: site.recording }),
    ...(site.survey && site.collector !== false && { survey: site.survey.share }),
    ...(site.offline && { offline: true }),
    contact: `/${locale}/${messagesFor(locale).paths.contact}/`,
  };
}
