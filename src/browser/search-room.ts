/** Less than this is no list; then the field moves to the top of the screen. In CSS px. */
const leastRoom = 260;
const margin = 8;

/**
 * Keeps a list under its field above the on-screen keyboard: tells CSS how much room there is (`--room`).
 *
 * @returns a function that measures anew; to be called when the list opens
 */
export function keepInSight(field: HTMLElement, list: HTMLElement): () => void {
  const view = window.visualViewport;

  function room(): number {
    const end = view ? view.offsetTop + view.height : innerHeight;
    return end - field.getBoundingClientRect().bottom - margin;
  }
  function measure(): void {
    list.style.setProperty('--room', `${Math.max(leastRoom / 2, Math.round(room()))}px`);
  }

  view?.addEventListener('resize', () => {
    if (!list.hidden) measure();
  });
  return () => {
    if (room() < leastRoom) field.scrollIntoView({ block: 'start' });
    measure();
  };
}
