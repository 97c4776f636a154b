import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { schemaFolder, snippetsFile, writeSchemas } from './schemas/write-schemas.ts';

const help = `npm run schemas

Writes what VS Code needs to help with the content: a JSON schema for each kind of file, with each field explained
(${schemaFolder}), and snippets for components, articles and replies (${snippetsFile}).
npm run dev does it too.`;

await runCommand(async () => {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  if (parseOptions('npm run schemas', options, process.argv.slice(2)).help)
    return void console.log(help);
  console.log(`${writeSchemas()} files in ${schemaFolder} and ${snippetsFile}.`);
});
