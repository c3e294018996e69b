/** Words in capitals that name nobody: labels, datelines, a party with its town. */
import type { Token } from '../language/tokens';
import { isAcronym } from './text-reading';

/** @returns whether the run of name words [from, to) is none: "D-Sandhaven" after somebody's name, "UPDATE:" */
export function namesNobody(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return PARTY_AND_PLACE.test(tokens[from].text) || isLabel(tokens, { from, to });
}

/** "UPDATE:", "ABSTRACT." */
function isLabel(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const [first, next] = [tokens[from].text, tokens[to]?.text];
  return (
    from === 0 && to === 1 && first.length >= SHORTEST_LABEL && isAcronym(first) && (!next || /^[:.|]$/.test(next))
  );
}

/** In letters; shorter ones are acronyms. */
const SHORTEST_LABEL = 5;

/** "SANDHAVEN (AP) —", "SANDHAVEN, Ruritania —": where it was written is not what it is about. @returns the dash's index, or 0 */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!isAcronym(tokens[0]?.text ?? '')) return 0;
  return Math.max(
    0,
    tokens.slice(0, DATELINE_REACH).findIndex(({ text }, i) => i > 0 && /^(?:[-–—]{1,3}|:)$/.test(text)),
  );
}

/** In tokens: the place, its state, the agency and the day. */
const DATELINE_REACH = 12;

/** "D-Sandhaven", "R-N.J." */
const PARTY_AND_PLACE = /^[DRI]-\p{Lu}/u;
