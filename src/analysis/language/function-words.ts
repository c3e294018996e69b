/** English function words, as data, ours. Lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open sentences and hardly ever stand in a name: what tells "the U.S. The plan" from "the U.S. Army". */
export const SENTENCE_OPENERS: ReadonlySet<string> = list(`
  the a an this that these those he she it they we you i his her its their our my your
  in on at by for from with of to as if when while after before since until because although though despite during
  and but or so yet nor not no there here what who how why where which whether
  is are was were has have had do does did will would can could should may might must
  then now also still even just only another some many most all both each every any few several such
  meanwhile however instead later earlier asked under over according once among
`);

/**
 * Words that are frequent in English and rare, as spelled, in the other languages of the Latin script. Left out on
 * purpose: a, an, as, at, de, die, do, for, had, hat, have, he, her, in, is,
 * it, me, no, on, over, so, under, was, we, which are words elsewhere too.
 */
export const ENGLISH_ONLY: ReadonlySet<string> = list(`
  the of and to that with his by from this which you they their them has been were are not
  but would could should will what when who than then there these those she its our your about into after before
  because while where being between through during other some only also said says more most how why any
`);
