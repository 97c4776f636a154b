import { UserError } from '../src/core/user-error.ts';
import { events } from './export/events.ts';
import { exportKinds } from './export/kinds.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run -s export -- KIND …

Hands over what Lotse holds, in forms that other programs read:

${Object.entries(exportKinds)
  .map(([kind, { summary }]) => `  ${kind.padEnd(10)} ${summary}`)
  .join('\n')}

Without a KIND: events. npm run export -- KIND --help says more about each.`;

await runCommand(async () => {
  const [first = '', ...rest] = process.argv.slice(2);
  if (isHelp(first)) return void console.log(help);
  // The command is older than its kinds: options alone mean events.
  if (first === '' || first.startsWith('-')) return events.run(process.argv.slice(2));
  const kind = Object.hasOwn(exportKinds, first) ? exportKinds[first] : undefined;
  if (!kind)
    throw new UserError(`Nothing called ${JSON.stringify(first)} can be exported.`, {
      hint: `Say what you want to have: ${Object.keys(exportKinds).join(', ')}. npm run export -- --help says more.`,
    });
  if (rest.some(isHelp)) return void console.log(kind.help);
  await kind.run(rest);
});

function isHelp(arg: string): boolean {
  return /^(?:-h|--help)$/.test(arg);
}
