/** How much of the text is whose, as slices of a bar; what is left over is the writer's own words. Pure. */
import type { Colour, Summary } from './summary';

/** Narrower slices can't be seen; together they make the bar look empty where it isn't. */
const LEAST_SHARE = 0.004;

export interface ShareSlice {
  /** Of the source; empty for statements that nobody is named for. */
  id: string;
  colour: Colour;
  /** Of the source; empty as well. */
  name: string;
  /** As the text has it, 0–1. */
  share: number;
  /** As it is drawn: where statements overlap, shares add up to more than is attributed, and are drawn in proportion. */
  drawn: number;
}

/** @returns the sources' slices, those who say most first, and then what nobody is named for */
export function shareSlices(summary: Summary): ShareSlice[] {
  const unsourced = summary.unsourced.reduce((sum, statement) => sum + statement.share, 0);
  const shares = [
    ...summary.sources.map(({ id, colour, name, share }) => ({ id, colour, name, share })),
    { id: '', colour: 'grey' as const, name: '', share: unsourced },
  ];
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  const scale = total > summary.attributed && total > 0 ? summary.attributed / total : 1;
  return shares.map((slice) => ({ ...slice, drawn: slice.share * scale })).filter(({ drawn }) => drawn >= LEAST_SHARE);
}
