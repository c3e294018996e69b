/**
 * Begins work before anybody asks for it, when it is known that somebody will in a moment.
 * @param work done at once for the first who asks, and anew for everybody after
 * @returns gives the work's outcome; what goes wrong ahead is told to the first who asks
 */
export function ahead<Outcome>(work: () => Promise<Outcome>): () => Promise<Outcome> {
  let begun: Promise<Outcome> | null = work();
  begun.catch(() => {});
  return () => {
    const outcome = begun ?? work();
    begun = null;
    return outcome;
  };
}
