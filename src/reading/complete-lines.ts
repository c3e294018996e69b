/**
 * Puts back what Readability takes out of the middle of a line. It lifts the byline out of the text wherever it stands,
 * so that "As Jane Roe writes in the Courier" loses its subject. On a line that a reader sees, no word may be missing.
 */
import type { Run } from './fill-blocks';
import { pastControls } from './past-controls';
import type { SeenText } from './walk';

/** Its text is seen, but it is a control beside the line and not part of the sentence. */
const CONTROLS = 'button, [role="button"], label';

/**
 * @param blocks the runs of each block, in reading order
 * @param seen what a reader sees of the page
 * @returns the runs with the texts added that stand on a block's own lines and in no block. A block with a lost run stays
 *   as it is: what is free beside it may be what was lost
 */
export function completeLines(blocks: readonly Run[][], seen: readonly SeenText[]): Run[][] {
  const indexOf = new Map(seen.map(({ node }, index) => [node, index]));
  const indexOfRun = (run: Run) => ('slice' in run ? (indexOf.get(run.slice.node) ?? -1) : -1);
  const taken = new Set(blocks.flat().map(indexOfRun));

  /** The free texts on the line of the text at `index`, to one side of it as far as the next block's. */
  const freeBeside = (index: number, step: 1 | -1): number[] => {
    const free: number[] = [];
    for (let i = index + step; i >= 0 && i < seen.length && seen[i].line === seen[index].line; i += step) {
      if (!taken.has(i)) free.push(i);
      else if (isBlank(seen[i].node)) continue;
      else break;
    }
    return free;
  };

  return blocks.map((runs) => {
    const indexes = runs.map(indexOfRun);
    if (indexes.includes(-1)) return runs;
    const complete = runs.map((run, i) => ({ run, index: indexes[i] }));
    for (const [i, run] of runs.entries()) {
      if (!('slice' in run) || isBlank(run.slice.node)) continue;
      for (const index of [...freeBeside(indexes[i], -1), ...freeBeside(indexes[i], 1)]) {
        taken.add(index);
        const { node } = seen[index];
        const parent = node.parentElement && pastControls(node.parentElement);
        if (parent?.closest(CONTROLS)) continue;
        const link = parent?.closest('a[href]') ?? null;
        complete.push({ run: { slice: { node, from: 0, to: node.length }, link }, index });
      }
    }
    if (complete.length === runs.length) return runs;
    return complete.sort((a, b) => a.index - b.index).map(({ run }) => run);
  });
}

function isBlank(node: Text): boolean {
  return node.data.trim() === '';
}
