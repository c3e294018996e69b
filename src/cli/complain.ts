/** What goes wrong is said on standard error, which is a terminal more often than not. */
import { oneLine } from '../export/one-line';

/** Says it on a line of its own. Names of files and pieces of input are in it, and neither may steer the terminal. */
export function complain(sentence: string): void {
  process.stderr.write(`${oneLine(sentence)}\n`);
}
