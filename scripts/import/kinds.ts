import { forget } from './forget.ts';
import type { ImportKind } from './import-kind.ts';
import { orders } from './orders.ts';
import { tickets } from './tickets.ts';

/** What `npm run import -- KIND` can be. */
export const importKinds: Readonly<Record<string, ImportKind>> = { tickets, orders, forget };
