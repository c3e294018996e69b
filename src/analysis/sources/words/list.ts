/** @returns the words of a list that is written with spaces between them, over as many lines as it takes */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
