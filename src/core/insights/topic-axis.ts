/** So many contacts and failures weigh as much as the editor's judgement. */
const editorsWeight = 50;

/**
 * Where a topic lies on an axis of the value–irritant matrix, −1 to 1: the editor's judgement, moved by data as far as
 * there is any.
 *
 * @param editor −1 to 1, as written in the topic's file
 * @param z what was measured, standardised
 * @param n contacts and failures it was measured on
 * @example topicAxis(-0.5, -1.2, 150) // −0.7502
 */
export function topicAxis(editor: number, z: number, n: number): number {
  const weight = editorsWeight / (editorsWeight + n);
  return weight * editor + (1 - weight) * Math.tanh(z);
}
