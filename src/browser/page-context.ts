import type { PageContext } from '../core/events/page-context.ts';

/** What the build wrote onto this page. */
export const context: PageContext = JSON.parse(document.body.dataset['context'] ?? '{}');
