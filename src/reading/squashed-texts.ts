/** Text nodes read as one run of characters without white space, and the way from there back into the nodes. */
import { isSpace, isWithoutWidth, squashed } from './plain-text';

/** `node.data.slice(from, to)`. */
export interface Slice {
  node: Text;
  from: number;
  to: number;
}

/**
 * White space is what parsers, Readability and scripts change most freely about a text; the rest of its characters, in
 * their order, say whether two texts are of the same words. Positions count those characters, in UTF-16 units.
 */
export class SquashedTexts {
  readonly text: string;
  private readonly starts: number[] = [];
  /** By node: where each of its squashed characters stands in its data. Filled when first asked for. */
  private readonly offsets = new Map<number, Uint32Array>();

  constructor(private readonly nodes: readonly Text[]) {
    const runs: string[] = [];
    let length = 0;
    for (const node of nodes) {
      const run = squashed(node.data);
      this.starts.push(length);
      length += run.length;
      runs.push(run);
    }
    this.text = runs.join('');
  }

  /** @returns the position at which a node's text begins */
  startOf(index: number): number {
    return index < this.starts.length ? this.starts[index] : this.text.length;
  }

  /** @returns the index of the node that holds the character at `position`, by binary search */
  nodeAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** @returns where in its node's data the character at `position` stands */
  offsetAt(position: number): number {
    const index = this.nodeAt(position);
    let offsets = this.offsets.get(index);
    if (!offsets) {
      offsets = offsetsIn(this.nodes[index].data, this.startOf(index + 1) - this.starts[index]);
      this.offsets.set(index, offsets);
    }
    return offsets[position - this.starts[index]];
  }

  /**
   * The slices of the nodes that hold the characters [start, end), with the white space on both sides as far as it
   * stands in the same nodes.
   */
  slices(start: number, end: number): Slice[] {
    const first = this.nodeAt(start);
    const last = this.nodeAt(end - 1);
    const slices: Slice[] = [];
    for (let index = first; index <= last; index++) {
      const node = this.nodes[index];
      const endsInside = index === last && end < this.startOf(last + 1);
      const from = index === first && start > this.starts[first] ? this.offsetAt(start - 1) + 1 : 0;
      slices.push({ node, from, to: endsInside ? this.offsetAt(end) : node.length });
    }
    return slices;
  }
}

function offsetsIn(data: string, count: number): Uint32Array {
  const offsets = new Uint32Array(count);
  let position = 0;
  for (let at = 0; at < data.length && position < count; at++) {
    const unit = data.charCodeAt(at);
    if (!isSpace(unit) && !isWithoutWidth(unit)) offsets[position++] = at;
  }
  return offsets;
}
