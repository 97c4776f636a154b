import { UserError } from '../../src/core/user-error.ts';
import { defaultDatabaseUrl, openContactStore } from '../../src/store/open-store.ts';
import { formatCount } from '../lib/format-count.ts';
import type { ImportKind } from './import-kind.ts';

export const forget: ImportKind = {
  summary: 'removes all imported tickets and orders again',
  help: `npm run import -- forget

Removes every imported ticket and order for good. Events of readers and written reports stay as they are.

DATABASE_URL  sqlite:var/lotse.db by default`,
  async run(args) {
    if (args.length > 0)
      throw new UserError(
        `forget takes nothing behind it, and ${JSON.stringify(args[0])} was there.`,
        {
          hint: 'Nothing was removed. npm run import -- forget removes all tickets and orders.',
        },
      );
    const store = await openContactStore(process.env['DATABASE_URL'] || defaultDatabaseUrl, {
      toWrite: true,
    });
    try {
      console.log(
        `${formatCount(await store.clear(), 'ticket or order', 'tickets and orders')} removed.`,
      );
    } finally {
      await store.close();
    }
  },
};
