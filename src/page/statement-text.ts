/** A statement as it is copied and read out: its words, and whose they are. */

import { words } from '../words';
import type { Attributed } from './highlights/marks';

/** What stands between the pieces of a statement that the article interrupts. */
export const GAP = ' … ';

/** @returns `“We will rebuild” — Ana Ruiz, via AP`, the words exactly as the page has them */
export function copiedStatement({ statement, source }: Attributed): string {
  const via = statement.secondHand ? `, ${words('sidebar_via', statement.secondHand)}` : '';
  return `${statement.words.join(GAP)} — ${source?.name ?? words('sidebar_unsourced')}${via}`;
}

/** @returns `Ana Ruiz: “We will rebuild”`, for screen readers */
export function spokenStatement({ statement, source }: Attributed): string {
  return words('sidebar_strip_at', source?.name ?? words('sidebar_unsourced'), statement.words.join(GAP));
}
