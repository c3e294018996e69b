/** Words before a colon that speak although they are nobody's name. Data, ours. Lower case. */
import { ADDRESS_OF_ALL, ADDRESS_OF_MEN, ADDRESS_OF_WOMEN, OFFICES } from '../sources/words/titles';

/** "Poll: most want the bridge", "Police: two held": last words of labels in headlines that say who tells. */
export const SPEAKING_LABELS: ReadonlySet<string> = new Set(
  `poll polls survey surveys study studies report reports police cops officials official authorities prosecutors lawyer
  lawyers attorney experts expert analysts analyst scientists researchers economists doctors sources source records
  documents lawsuit suit audit data reporter mayor governor president minister sheriff coach witness witnesses
  q a`.split(/\s+/),
);

/** With one before it, a name is somebody's: "Mayor Ruiz: we will build it". */
export const TITLES_BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...ADDRESS_OF_ALL,
  ...ADDRESS_OF_MEN,
  ...ADDRESS_OF_WOMEN,
  ...OFFICES,
]);
