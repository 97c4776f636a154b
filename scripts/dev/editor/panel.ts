// Runs in the editor's browser, in `npm run dev` only.
import { panelStyles } from './panel-styles.ts';

const { art: article } = JSON.parse(document.body.dataset['context'] ?? '{}') as { art?: string };
/** What is kept while the tab is open, over the reload that follows saving: the question, and whether it is folded. */
const kept = { question: `lotse-question ${article}`, folded: 'lotse-panel-folded' };

interface Words {
  title: string;
  only: string;
  question: string;
  placeholder: string;
  asking: string;
  failed: string;
}

async function ask(path: string, more: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({ article: article ?? '', ...more });
  const response = await fetch(`/api/editor/${path}?${query}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function show(): Promise<void> {
  const words: Words = await (await ask('words')).json();
  const host = document.createElement('aside');
  host.setAttribute('aria-label', words.title);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelStyles;
  const panel = document.createElement('details');
  const folded = sessionStorage.getItem(kept.folded);
  // Unasked it opens only where it covers none of the text.
  panel.open = folded === null ? innerWidth >= 1500 : folded === 'no';
  panel.addEventListener('toggle', () =>
    sessionStorage.setItem(kept.folded, panel.open ? 'no' : 'yes'),
  );
  const summary = document.createElement('summary');
  summary.textContent = words.title;

  const label = document.createElement('label');
  label.textContent = words.question;
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = words.placeholder;
  input.value = sessionStorage.getItem(kept.question) ?? '';
  label.append(input);
  const answer = document.createElement('div');
  answer.setAttribute('role', 'status');
  answer.className = 'answer';

  const notes = document.createElement('div');
  notes.className = 'notes';
  const only = document.createElement('p');
  only.className = 'quiet';
  only.textContent = words.only;

  const body = document.createElement('div');
  body.className = 'body';
  body.append(label, answer, notes, only);
  panel.append(summary, body);
  root.append(style, panel);
  document.body.append(host);

  let asked = 0;
  const find = async () => {
    const question = input.value.trim();
    sessionStorage.setItem(kept.question, question);
    const number = ++asked;
    if (question === '') return answer.replaceChildren();
    if (answer.childElementCount === 0) answer.textContent = words.asking;
    const said = await ask('ask', { q: question }).then(
      (response) => response.text(),
      () => undefined,
    );
    if (number !== asked) return;
    if (said === undefined) answer.textContent = words.failed;
    else answer.innerHTML = said;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void find(), 200);
  });
  void find();
  notes.innerHTML = await (await ask('notes')).text();
}

if (article !== undefined) void show();
