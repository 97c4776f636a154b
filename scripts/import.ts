import { UserError } from '../src/core/user-error.ts';
import { importKinds } from './import/kinds.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run import -- KIND …

Takes over what other programs know:

${Object.entries(importKinds)
  .map(([kind, { summary }]) => `  ${kind.padEnd(10)} ${summary}`)
  .join('\n')}

npm run import -- KIND --help says more about each.`;

await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || /^(?:-h|--help)$/.test(name)) return void console.log(help);
  const kind = Object.hasOwn(importKinds, name) ? importKinds[name] : undefined;
  if (!kind)
    throw new UserError(`Nothing called ${JSON.stringify(name)} can be imported.`, {
      hint: `Say what the file has: npm run import -- ${Object.keys(importKinds)[0]} FILE.csv. Kinds: ${Object.keys(importKinds).join(', ')}.`,
    });
  if (args.some((arg) => /^(?:-h|--help)$/.test(arg))) return void console.log(kind.help);
  await kind.run(args);
});
