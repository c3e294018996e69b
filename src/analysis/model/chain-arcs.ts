/** The steps that a chain's graph of states allows, listed flat: most pairs of states may not follow one another. */
import type { ChainShape } from './chain';

/** Parallel lists: arc a goes from state `from[a]` to state `to[a]` and is scored as transition `edge[a]`. */
export interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly edge: Int32Array;
}

/** @returns the allowed steps, those into a state side by side, each state's in the order of where they come from */
export function arcsInto({ labelOf, edgeOf }: ChainShape): Arcs {
  const arcs: [number, number, number][] = [];
  for (let to = 0; to < labelOf.length; to++) {
    for (let from = 0; from < labelOf.length; from++) {
      if (edgeOf[from][to] >= 0) arcs.push([from, to, edgeOf[from][to]]);
    }
  }
  return flat(arcs);
}

/** @returns the allowed steps, those out of a state side by side, each state's in the order of where they lead */
export function arcsOutOf({ edgeOf }: ChainShape): Arcs {
  const arcs = edgeOf.flatMap((edges, from) =>
    edges.flatMap((edge, to): [number, number, number][] => (edge >= 0 ? [[from, to, edge]] : [])),
  );
  return flat(arcs);
}

function flat(arcs: readonly (readonly [number, number, number])[]): Arcs {
  const column = (k: 0 | 1 | 2) => Int32Array.from(arcs, (arc) => arc[k]);
  return { from: column(0), to: column(1), edge: column(2) };
}
