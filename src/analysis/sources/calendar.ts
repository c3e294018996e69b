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
