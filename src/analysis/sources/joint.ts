/** Tells sources that are two or more people or bodies together: "Mr. Ruiz and Ms. Gil". */
import type { Token } from '../language/tokens';
import { nameOf, type PhraseName } from './phrase-name';

/** @returns the names that "and" joins, each with all that belongs to it; null when the source is not only names so joined */
export function jointNames(segments: readonly (readonly Token[])[]): PhraseName[] | null {
  const [first, ...others] = segments;
  const within = splitAtAnd(first);
  if (within && others.every((segment) => segment[0]?.text !== 'and')) return within;
  const last = others.find((segment) => segment[0]?.text === 'and');
  const one = nameOf(first);
  const other = last && nameOf(last.slice(1), { whole: true });
  return one && other ? [one, other] : null;
}

/** At the first "and", when there is a name on either side of it. */
function splitAtAnd(segment: readonly Token[]): PhraseName[] | null {
  const and = segment.findIndex((token) => token.text === 'and' || token.text === '&');
  if (and < 1 || and === segment.length - 1) return null;
  const whole = nameOf(segment);
  // "the Securities and Exchange Commission": the "and" is the name's own.
  if (whole && whole.run[0].start < segment[and].start) return null;
  const left = nameOf(segment.slice(0, and));
  const right = nameOf(segment.slice(and + 1));
  return left && right ? [left, right] : null;
}
