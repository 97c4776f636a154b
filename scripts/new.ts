import { existsSync } from 'node:fs';
import { listFiles } from '../src/content-files/list-files.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { articleUrl } from '../src/core/content/address.ts';
import { UserError } from '../src/core/user-error.ts';
import { defaultDatabaseUrl } from '../src/store/open-store.ts';
import { editorLocale } from './lib/editor-locale.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { askNobody } from './new/ask-nobody.ts';
import { askTerminal } from './new/ask-terminal.ts';
import { Stopped } from './new/asker.ts';
import { decide } from './new/decide.ts';
import { draftOfTopic } from './new/draft-of-topic.ts';
import { nearestArticles } from './new/nearest-articles.ts';
import { openFile } from './new/open-file.ts';
import { planFiles } from './new/plan-files.ts';
import { readGiven } from './new/read-given.ts';
import { readRecord } from './new/read-record.ts';
import { newWords } from './new/words.ts';
import { writeFiles } from './new/write-files.ts';

const options = {
  collection: { type: 'string' },
  lang: { type: 'string' },
  title: { type: 'string' },
  kind: { type: 'string' },
  slug: { type: 'string' },
  gap: { type: 'string' },
  report: { type: 'string' },
  content: { type: 'string', default: 'content' },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const values = parseOptions('npm run new', options, process.argv.slice(2));
  if (values.help) {
    console.log(newWords[editorLocale(process.env, [])].help);
    return 0;
  }
  const { content: root, yes } = values;
  const byKeys = !yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const content = await readContent(root, { today: new Date().toISOString().slice(0, 10) });
  const locale = editorLocale(process.env, content.site.locales);
  const say = newWords[locale];
  const asker = byKeys ? askTerminal(say) : askNobody(console.log);

  const record = await readRecord(values.report, process.env['DATABASE_URL'] || defaultDatabaseUrl);
  const titles = new Map(content.articles.map(({ article, data }) => [article, data.title]));
  const { locales, collections } = content.site;
  const around = {
    editorLocale: locale,
    root,
    locales,
    collections,
    record,
    isThere: existsSync,
    titleOf: (article: string) => titles.get(article) ?? article,
    nearest: (language: string, question: string) => nearestArticles(content, language, question),
  };
  const given = readGiven(values, around, say);
  const draft = given.topic && draftOfTopic(given.topic.id, await listFiles(root));
  if (given.topic && draft) throw new UserError(say.hasDraft(given.topic.id, draft));
  if (!byKeys) {
    const missing = [
      ...(given.collection ? [] : ['--collection']),
      ...(given.title || given.topic?.label ? [] : ['--title']),
    ];
    if (missing.length > 0) throw new UserError(say.missing(missing), { hint: say.help });
  }

  try {
    asker.show(say.intro);
    const decision = await decide(given, around, asker, say);
    if ('open' in decision) {
      openFile(decision.open, process.env);
      asker.show(say.opened(decision.open));
      return 0;
    }
    const files = planFiles(decision.write, around);
    const names = files.map(({ path }, at) => (at === 0 ? path : `${path} (${say.translation})`));
    const list = names.map((name) => `  ${name}`).join('\n');
    if (!yes) asker.show(`${say.wouldCreate}\n${list}`);
    if (!yes && !byKeys) throw new UserError(say.addYes);
    if (!yes && !(await asker.confirm(say.create(files.length), true))) throw new Stopped();
    writeFiles(files);
    asker.show(`${say.created}\n${list}`);
    asker.show(say.next(articleUrl(content.site, decision.write, {})));
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    asker.show(say.stopped);
    return 130; // as a shell says of Ctrl-C
  }
});
