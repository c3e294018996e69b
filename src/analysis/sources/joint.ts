/** Tells sources that are two or more people or bodies together: "Mr. Ruiz and Ms. Gil". */
import type { Token } from '../language/tokens';
import { nameOf, type PhraseName } from './phrase-name';
import { words } from './words/list';

/** @returns the names that "and" joins, each with all that belongs to it; null when the source is not only names so joined */
export function jointNames(segments: readonly (readonly Token[])[]): PhraseName[] | null {
  const [first, ...others] = segments;
  const within = splitAtAnd(first);
  if (within && others.every((segment) => segment[0]?.text !== 'and')) return within;
  const list = listedNames(segments);
  if (list) return list;
  const last = others.find((segment) => segment[0]?.text === 'and');
  const one = nameOf(first);
  const other = last && nameOf(last.slice(1), { whole: true });
  return one && other ? [one, other] : null;
}

/** "Ana Ruiz, Luis Gil and Eva Roca": three or more, each segment a name and nothing else before it. */
function listedNames(segments: readonly (readonly Token[])[]): PhraseName[] | null {
  const ends = segments.length > 1 ? splitAtAnd(segments[segments.length - 1]) : null;
  const before = segments.slice(0, -1).map((segment) => nameOf(segment));
  const names = ends ? [...before, ...ends] : [];
  const areNames = names.every((name): name is PhraseName => name !== null && !name.before);
  return areNames && names.length > 2 ? names : null;
}

/** What offices are for, in two with an "and". Chosen by us. */
const FIELDS_OF_OFFICE: ReadonlySet<string> = words(`
  police health education trade culture finance energy agriculture defence defense transport housing media sports science women children
  business foreign environment climate labour labor work justice security information tourism industry food lands planning water
`);

/** At the first "and", when there is a name on either side of it. */
function splitAtAnd(segment: readonly Token[]): PhraseName[] | null {
  const and = segment.findIndex((token) => token.text === 'and' || token.text === '&');
  if (and < 1 || and === segment.length - 1) return null;
  const whole = nameOf(segment);
  // "the Securities and Exchange Commission": the "and" is the name's own.
  if (whole && whole.run[0].start < segment[and].start && whole.run[whole.run.length - 1].start > segment[and].start)
    return null;
  const left = nameOf(segment.slice(0, and));
  const right = nameOf(segment.slice(and + 1));
  // "Police and Crime Commissioner Ana Ruiz": an office with two fields.
  if (left && right?.before && left.tokens.every(({ text }) => FIELDS_OF_OFFICE.has(text.toLowerCase()))) return null;
  return left && right ? [left, right] : null;
}
