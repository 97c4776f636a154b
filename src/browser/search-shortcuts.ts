/** "/" and Ctrl-K lead to the field from anywhere, except while writing elsewhere. */
addEventListener('keydown', (event) => {
  const { key, target, isComposing, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const wanted = (key === '/' && !control) || (key.toLowerCase() === 'k' && control);
  if (!wanted || altKey || isComposing) return;
  const field = document.querySelector<HTMLInputElement>('lotse-search input');
  const writing =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (!field || (writing && (target !== field || key === '/'))) return;
  event.preventDefault();
  field.focus();
  field.select();
});
