import { forget } from './forget.ts';
import { articleImport } from './import-articles.ts';
import type { ImportKind } from './import-kind.ts';
import { orders } from './orders.ts';
import { tickets } from './tickets.ts';
import { zendesk } from './zendesk.ts';

/** What `npm run import -- KIND` can be. */
export const importKinds: Readonly<Record<string, ImportKind>> = {
  zendesk: articleImport('zendesk', zendesk),
  tickets,
  orders,
  forget,
};
