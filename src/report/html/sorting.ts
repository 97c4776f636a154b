/**
 * Lets a click on a column's head sort the table by it; a second click turns the order. Numbers start
 * with the largest. Runs in the page, which is
 * complete without it: the buttons are made here, so that without a script there are none.
 */
export const sortingScript = `
for (const table of document.querySelectorAll('table[data-sort]')) {
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) {
    if (!head.dataset.kind) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = head.dataset.hint;
    button.append(...head.querySelector('span').childNodes);
    head.querySelector('span').replaceWith(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort') ?? (head.dataset.kind === 'number' ? 'ascending' : 'descending');
      const up = before === 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const compare = head.dataset.kind === 'number' ? (a, b) => a - b : new Intl.Collator(document.documentElement.lang).compare;
      const rows = [...table.tBodies[0].rows].sort((a, b) => compare(value(a), value(b)) * (up ? 1 : -1));
      table.tBodies[0].append(...rows);
    });
  }
}
`.trim();
