import { articles } from './articles.ts';
import { events } from './events.ts';
import type { ExportKind } from './export-kind.ts';
import { replies } from './replies.ts';

/** What `npm run export -- KIND` can be. */
export const exportKinds: Readonly<Record<string, ExportKind>> = { events, articles, replies };
