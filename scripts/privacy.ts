import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/content-files/read-content.ts';
import {
  type NoticeLocale,
  noticeLocales,
  privacyNotice,
} from '../src/core/events/privacy-notice.ts';
import { type Recording, recordings } from '../src/core/events/recording.ts';
import { UserError } from '../src/core/user-error.ts';
import { parseOptions } from './lib/parse-options.ts';
import { readRetentionDays } from './lib/retention.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run privacy -- [--locale de] [--tickets] [--out FOLDER]

Says exactly what is stored about readers, for how long and why, made from the event schema of this version.
The text is Markdown that the shop can publish; its legal basis and whom to ask are yours to add.

  --locale   ${noticeLocales.join(' or ')}; both unless given
  --tickets  says what is kept of imported tickets and orders as well
  --out      writes privacy.<locale>.md there instead of printing

RETENTION_DAYS  how long single events are kept: 3 to 90, 30 by default
LIMITS_SECRET   as npm run serve has it: whether several collectors count together
RECORDING       page, tab or day; \`recording\` in content/site.yml unless given, and page without it`;

await runCommand(async () => {
  const options = {
    locale: { type: 'string' },
    out: { type: 'string' },
    tickets: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const values = parseOptions('npm run privacy', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const { site } = await readContent('content');
  const recording = readRecording(process.env['RECORDING']) ?? site.recording ?? 'page';
  const retentionDays = readRetentionDays(process.env);
  for (const locale of readLocales(values.locale)) {
    const notice = privacyNotice({
      shop: site.name,
      locale,
      recording,
      offline: site.offline,
      retentionDays,
      sharedLimits: !!process.env['LIMITS_SECRET'],
      tickets: values.tickets ?? false,
    });
    if (values.out === undefined) {
      console.log(notice);
      continue;
    }
    await mkdir(values.out, { recursive: true });
    const file = join(values.out, `privacy.${locale}.md`);
    await writeFile(file, notice);
    console.log(file);
  }
});

function readLocales(asked: string | undefined): readonly NoticeLocale[] {
  if (asked === undefined) return noticeLocales;
  const known = noticeLocales.find((locale) => locale === asked);
  if (known) return [known];
  throw new UserError(`--locale cannot be ${JSON.stringify(asked)}.`, {
    hint: `The notice is written in ${noticeLocales.join(' and ')}.`,
  });
}

function readRecording(value: string | undefined): Recording | undefined {
  if (!value) return undefined;
  const known = recordings.find((recording) => recording === value);
  if (known) return known;
  throw new UserError(`RECORDING cannot be ${JSON.stringify(value)}.`, {
    hint: 'Write page, tab or day.',
  });
}
