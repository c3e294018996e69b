/**
 * From a place in the page to what is painted there: a sorted list for each tree (the document, open shadow roots) and a
 * binary search, so that following the pointer costs next to nothing.
 */
import type { Placed, Target } from './marks';

interface Tree {
  /** By start. */
  placed: Placed[];
  /** For each index, which of the entries up to it reaches furthest: where the search backwards may end. */
  furthest: number[];
}

/** Made anew with every painting; the ranges in it are live, so small changes of the page don't matter. */
export class PlaceIndex {
  readonly #trees = new Map<Node, Tree>();

  constructor(placed: readonly Placed[]) {
    for (const entry of placed) {
      const root = entry.range.startContainer.getRootNode();
      const tree = this.#trees.get(root);
      if (tree) tree.placed.push(entry);
      else this.#trees.set(root, { placed: [entry], furthest: [] });
    }
    for (const tree of this.#trees.values()) {
      tree.placed.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      tree.placed.forEach(({ range }, i) => {
        const before = tree.furthest[i - 1];
        const reaches = before === undefined || !endsAfter(tree.placed[before].range, range);
        tree.furthest.push(reaches ? i : before);
      });
    }
  }

  get isEmpty(): boolean {
    return this.#trees.size === 0;
  }

  /** Shadow roots that paint stands in; looking up a point must be told of them. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#trees.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /**
   * @param node text node or element of the page
   * @param offset as in a range's boundary
   * @returns the innermost (last to begin) stretch that holds the place; statements come before claims and furniture
   */
  find(node: Node, offset: number): Placed | null {
    const tree = this.#trees.get(node.getRootNode());
    if (!tree) return null;
    let other: Placed | null = null;
    for (let i = lastBefore(tree.placed, node, offset); i >= 0; i--) {
      // Nothing up to here reaches as far as the place.
      if (tree.placed[tree.furthest[i]].range.comparePoint(node, offset) > 0) break;
      const entry = tree.placed[i];
      if (entry.range.comparePoint(node, offset) !== 0) continue;
      if ('attribution' in entry.target) return entry;
      other ??= entry;
    }
    return other;
  }
}

/** @returns the last entry that begins at or before the place, or -1 */
function lastBefore(placed: readonly Placed[], node: Node, offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // -1: the place lies before the range.
    if (placed[middle].range.comparePoint(node, offset) < 0) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function endsAfter(one: Range, other: Range): boolean {
  return one.compareBoundaryPoints(Range.END_TO_END, other) > 0;
}

/** @returns whether two targets are the same statement, claim or piece of furniture */
export function sameTarget(one: Target | null, other: Target | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
