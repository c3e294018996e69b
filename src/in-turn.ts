/**
 * Changes of what is stored that begin with reading it. The worker, the options and the popup make them, each in a process
 * of its own perhaps: of two at once the later write would undo the former, which it hadn't seen.
 */

/** One for all that is stored: an import changes everything together, and no change takes long. */
const LOCK = 'storage';

/**
 * Waits until every change before this one is written, in whichever part of the extension it is made. A part that is closed
 * or ended in the middle of its change gives way to the next.
 * @param change reads, and writes; must not ask for a turn itself, as it would wait for its own end
 * @returns what `change` gives; rejects as it does
 */
export async function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, change);
}
