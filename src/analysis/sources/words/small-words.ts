/** Small words that the reading of noun phrases turns on. Lower case. Chosen by us. */
import { words } from './list';

export const HE = words('he him his himself');
export const SHE = words('she her hers herself');
export const THEY = words('they them their theirs themselves');
export const IT = words('it its itself');
export const FIRST_PERSON = words('i me my mine myself we us our ours ourselves');
/** Whoever reads or is spoken to. */
export const SECOND_PERSON = words('you your yours yourself yourselves');
export const RELATIVES = words('who whom whose which that');

export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any every each another no both',
);
export const POSSESSIVE_PRONOUNS = words('his her its their our my your whose');

export const PREPOSITIONS = words(`
  of at in for from by with to on near under behind against about like including between among across after before since until over
  outside inside within without around through during into onto upon despite as
`);
/** Words after which a noun phrase goes on with what its noun does, not with what it is called. */
export const CLAUSE_OPENERS = words(`
  who whom whose which that where when while because if whether and or but released published conducted filed issued obtained written
  made led called named known based held taken seen sent given posted briefed reported seeking using working tracking showing citing
  familiar close opposed critical responsible present involved there here alike nearby elsewhere themselves himself herself itself
`);
/** "A number of lawmakers", "dozens of voters": the noun that counts stands after "of". */
export const COUNTING_NOUNS = words(`
  number lot lots range raft chorus handful dozens hundreds thousands scores majority minority plurality group groups couple pair series array mix
  host string percent share third quarter half rest list collection pack bunch millions tens coalition one two three several many some
  most few all none both each any either neither
`);
/** What somebody's own is theirs to say: the source is whose it is. */
export const OWN_WORDS = words(`
  calculation calculations estimate estimates view views opinion opinions words remarks comments mind reckoning count counts belief
  beliefs position stance response reaction answer reply assessment judgment interpretation logic argument arguments claim claims testimony
`);
