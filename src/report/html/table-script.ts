/**
 * Lets readers sort the long tables by a click on a head (on a phone, where there are no heads, from a list) and filter
 * them by what they type. Numbers start with the largest. Runs in the page, which is complete without it: what one
 * can press is made here, so without a script there is nothing dead.
 */
export const tableScript = `
const says = document.body.dataset;
for (const table of document.querySelectorAll('table[data-sort]')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const sort = (column, up) => {
    const head = heads[column];
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
    const compare = head.dataset.kind === 'number' ? (a, b) => a - b : new Intl.Collator(document.documentElement.lang).compare;
    body.append(...[...body.rows].sort((a, b) => compare(value(a), value(b)) * (up ? 1 : -1)));
  };
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = head.dataset.hint;
    button.append(...head.querySelector('span').childNodes);
    head.querySelector('span').replaceWith(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort') ?? (head.dataset.kind === 'number' ? 'ascending' : 'descending');
      sort(column, before === 'descending');
    });
  }
  if (rows.length < 6) continue;
  const tools = document.createElement('div');
  tools.className = 'tools';
  const field = (text, control) => {
    const label = document.createElement('label');
    label.append(text, control);
    tools.append(label);
    return control;
  };
  const order = field(says.order + ' ', document.createElement('select'));
  order.parentElement.className = 'narrow';
  for (const [column, head] of heads.entries()) order.add(new Option(head.querySelector('button').textContent, column));
  order.addEventListener('change', () => sort(+order.value, heads[order.value].dataset.kind === 'text'));
  const filter = field(says.filter + ' ', document.createElement('input'));
  filter.type = 'search';
  filter.placeholder = says.placeholder;
  const shown = document.createElement('output');
  tools.append(shown);
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => texts.get(row).includes(word));
    const left = rows.filter((row) => !row.hidden).length;
    shown.textContent = words.length ? says.shown.replace('{shown}', left).replace('{all}', rows.length) : '';
  });
  table.before(tools);
}
`.trim();
