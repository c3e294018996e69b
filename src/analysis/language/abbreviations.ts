/** Words that keep their point, and words that are two. Data, ours: common knowledge of English newspaper style. */
import { isDigit, isLetter, isSpace, isUpper } from './characters';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Abbreviations that a name or number always follows: their point never ends a sentence. Lower case, no point. */
export const BEFORE_NAMES: ReadonlySet<string> = list(`
  mr mrs ms messrs mx dr prof rev hon fr sr st ste mt ft gen col lt maj capt cmdr cpl sgt adm brig pvt det insp supt
  sen sens rep reps gov govs pres amb atty asst assoc dep dir supt sec treas del cong congs
  vs v feat approx ca cf fig figs eq vol
`);

/** Abbreviations that a sentence may end on. Lower case, no point. */
export const ANYWHERE: ReadonlySet<string> = list(`
  inc corp co cos ltd llc plc bros jr esq etc al dept univ assn ave blvd rd hwy est
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa tenn tex va vt wash wis wyo ont que
  ph.d ed.d m.d d.phil
`);

/** Abbreviations only when a number follows: else they are words ("No."). */
const BEFORE_NUMBERS: ReadonlySet<string> = list('no nos p pp art sec ch op sun sat');

/** Words that are also common words: abbreviations only after a comma or a capitalised place ("Portland, Ore."). */
const ONLY_CAPITALISED: ReadonlySet<string> = list(
  'mar jun jul ill ind la md miss mo mass wash ore pa ga del sun sat mon wed fri',
);

/** Words that the Penn Treebank parts in two, and where. */
export const SPLIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lemme', 3],
  ['gimme', 3],
]);

const LONGEST = 8;

/**
 * Whether the point at `to` belongs to the word [start, to) before it.
 * @param end where the text that may be looked at ends
 */
export function endsAbbreviation(text: string, start: number, to: number, end: number): boolean {
  if (isInitials(text, start, to)) return true;
  // "then-Sen. Ruiz": what counts is the last part
  let part = to;
  while (part > start && text[part - 1] !== '-' && to - part <= LONGEST) part -= 1;
  if (to - part > LONGEST) return false;
  // "Japan-U.S. talks": two letters at least, since "Plan-B." may end a sentence
  if (part > start && to - part > 2 && isInitials(text, part, to)) return true;
  const lower = text.slice(part, to).toLowerCase();
  if (ONLY_CAPITALISED.has(lower) && !isUpper(text, part)) return false;
  if (BEFORE_NAMES.has(lower) || ANYWHERE.has(lower)) return true;
  return BEFORE_NUMBERS.has(lower) && to + 2 < end && isSpace(text, to + 1) && isDigit(text, to + 2);
}

/** "J", "U.S", "p.m", "N.Y": single letters with points between. A lone small letter is a word, a lone "I" too. */
function isInitials(text: string, start: number, to: number): boolean {
  if (to - start === 1) return isUpper(text, start) && text[start] !== 'I';
  if (to - start > LONGEST) return false;
  for (let at = start; at < to; at += 2) {
    if (!isLetter(text, at) || (at + 1 < to && text[at + 1] !== '.')) return false;
  }
  return (to - start) % 2 === 1;
}
