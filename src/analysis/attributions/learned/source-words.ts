/** Words at the edges of sources that are no part of them, and verbs whose passive subject is not who speaks. Data, ours. */
import { hashText } from '../../model/hashing';

const hashes = (words: string): ReadonlySet<number> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => hashText(word)),
  );

/** They lead into a sentence or deny its verb; none belongs to whoever is its subject. */
export const LEADS_IN = hashes(`
  and but or nor yet so still meanwhile however also then later earlier instead moreover furthermore nevertheless
  nonetheless indeed today yesterday tomorrow tonight overall separately elsewhere perhaps maybe eventually finally
  afterward afterwards because since while although though when if as after before until sometimes n't
  by from
`);

/** Days by name: before a pronoun or an article, or at a source's end, they tell when. */
export const DAYS = hashes(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight
`);
/** Beside days, what says when by itself: "the 2000s", "last year". Digits are told as 0. */
export const CALENDAR = hashes(`
  0000 0000s 00s mid-0000s year years month months week weeks weekend decade decades
`);
/** "In a letter calling for", "with Ruiz calling it late": the noun after them is who does. */
export const BEFORE_A_PARTICIPLE = hashes('in with');

/** With one of the words of `WHICH_TIME` before them they tell when. */
export const TIMES = hashes('morning afternoon evening night week weekend month year hour');
export const WHICH_TIME = hashes('last this next that earlier late early on');

/** Forms of "be" and "get" that make the participle after them passive. */
export const PASSIVE_AUXILIARIES = hashes("is are was were be been being am 's 're 'm got gets get");

/** Participles whose subject, in the passive, is spoken to or about. */
export const SPOKEN_TO = hashes(`
  asked urged told accused warned advised encouraged ordered instructed invited reminded notified informed charged
  blamed criticised criticized condemned rejected denied suspected alleged said believed thought reported rumoured
  rumored expected quoted questioned praised
`);

/** Of these, verbs that need somebody to be spoken to: "residents urged to leave" is passive without any auxiliary. */
export const NEED_AN_ADDRESSEE = hashes('urged told accused advised ordered instructed invited encouraged warned');
/** What stands after them then. */
export const AFTER_PASSIVE = hashes('to of');

export const TO_BE_TOLD_BY = hashText('by');
