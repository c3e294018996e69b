import type { Token } from '../language/tokens';

/** Capitals that English gives to days and months: they are no names, and say when, not who. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** @param word lower case, without points */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const DATE_OPENER = /^(?:on|in|since|during|by)$/;
const NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
const SMALL = /^\p{Ll}/u;

/**
 * When it was said is nothing of who said it: "a report Wednesday by the council", "the court on 28 February", "a judge in the
 * 1990s". What begins a phrase, and days within names ("the Sunday Herald"), stay.
 * @returns the tokens without such dates
 */
export function withoutDates(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const end = i > 0 ? dateEnd(tokens, i) : i;
    if (end > i) i = end - 1;
    else kept.push(tokens[i]);
  }
  return kept;
}

/** @returns where the date ends that begins at this token; `at` when none does */
function dateEnd(tokens: readonly Token[], at: number): number {
  const isOpened = DATE_OPENER.test(tokens[at].text);
  let i = isOpened ? at + 1 : at;
  if (isOpened && tokens[i]?.text === 'the') i++;
  const from = i;
  let isDated = false;
  for (; i < tokens.length; i++) {
    const isWhen = YEAR.test(tokens[i].text) || isCalendarWord(tokens[i].text.toLowerCase());
    if (!isWhen && !NUMBER.test(tokens[i].text)) break;
    isDated ||= isWhen;
  }
  // "the Sunday Herald", "in March First Bank": the day is a name's beginning.
  const goesOn = i < tokens.length && !SMALL.test(tokens[i].text) && /^\p{L}/u.test(tokens[i].text);
  // "three in 10" is a share.
  if (!isDated || goesOn) return at;
  if (isOpened) return i;
  const isDay =
    DAY.test(tokens[from].text) && SMALL.test(tokens[at - 1].text) && !/^(?:the|a|an)$/.test(tokens[at - 1].text);
  return isDay ? i : at;
}
