/** Finding statements from where the reader is: the next and the previous one, the one under a selection. */
import type { Reading } from '../../reading/reading';
import { statementsOf } from '../highlights/marks';
import type { PageRead } from '../page-life';
import type { PlacedWords } from './port';

/** A statement by its attribution, with where it stands in the page. */
interface Stop {
  attribution: number;
  ranges: Range[];
}

/** The statements that are in the page, in text order. */
function stopsOf(read: PageRead<Reading>, paint: PlacedWords): Stop[] {
  return [...statementsOf(read.summary).values()]
    .sort((one, other) => one.statement.position - other.statement.position)
    .map(({ statement: { attribution } }) => ({ attribution, ranges: paint.rangesOf({ attribution }) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/**
 * @param from the attribution that the reader is at; null: wherever the window is
 * @param by 1 for the next, -1 for the previous; after the last comes the first
 * @returns its attribution, or null when nobody says anything on the page
 */
export function stepFrom(read: PageRead<Reading>, paint: PlacedWords, from: number | null, by: number): number | null {
  const stops = stopsOf(read, paint);
  if (stops.length === 0) return null;
  const at = stops.findIndex(({ attribution }) => attribution === from);
  const next = at < 0 ? nearest(stops, by) : at + by;
  return stops[(next + stops.length) % stops.length].attribution;
}

/** Where a walk begins: with the first statement that has not been scrolled past, or the last that has. */
function nearest(stops: readonly Stop[], by: number): number {
  const ahead = stops.findIndex(({ ranges }) => ranges[0].getBoundingClientRect().top >= 0);
  const first = ahead < 0 ? stops.length : ahead;
  return by > 0 ? first % stops.length : first - 1;
}

/**
 * @returns the attribution of the statement that the range touches, the shortest where one stands within another; null when
 *   it touches none
 */
export function statementUnder(read: PageRead<Reading>, paint: PlacedWords, range: Range): number | null {
  const touched = stopsOf(read, paint).filter(({ ranges }) => ranges.some((own) => touches(own, range)));
  const lengthOf = ({ ranges }: Stop) => ranges.reduce((sum, one) => sum + one.toString().length, 0);
  return touched.sort((one, other) => lengthOf(one) - lengthOf(other))[0]?.attribution ?? null;
}

/** Two ranges that only meet at their ends don't touch. */
function touches(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0 && one.compareBoundaryPoints(Range.END_TO_START, other) < 0
  );
}
