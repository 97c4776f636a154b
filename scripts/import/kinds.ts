import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { forget } from './forget.ts';
import { freshdesk } from './freshdesk.ts';
import { gorgias } from './gorgias.ts';
import { html } from './html.ts';
import { articleImport } from './import-articles.ts';
import type { ImportKind } from './import-kind.ts';
import { markdown } from './markdown.ts';
import { orders } from './orders.ts';
import { phpmyfaq } from './phpmyfaq.ts';
import { tickets } from './tickets.ts';
import { zendesk } from './zendesk.ts';

const articleSources = { zendesk, freshdesk, phpmyfaq, gorgias, docx, html, markdown, csv };

/** What `npm run import -- KIND` can be. */
export const importKinds: Readonly<Record<string, ImportKind>> = {
  tickets,
  orders,
  forget,
  ...Object.fromEntries(
    Object.entries(articleSources).map(([name, source]) => [name, articleImport(name, source)]),
  ),
};
