/** Quiet after which a sentence is said, in ms: who types is not talked to at every letter. */
const quiet = 700;

let waiting = 0;

/** Says a sentence to those who listen to the page, in the one live region of the search, or of the contact page. The last one counts. */
export function announce(sentence: string): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    const status = document.querySelector('lotse-search [data-status], lotse-contact [data-live]');
    if (status) status.textContent = sentence;
  }, quiet);
}
