/** What is no claim, whoever said it: questions, labels and headlines, promises, and opinions given as such. */
import type { SentenceContext } from './sentence-context';
import { FIRST_PERSON, OPINION_VERBS, PROMISE_WORDS, WILL } from './words/sign-words';

/** From this share of the sentence on, what somebody promises or wishes is all that the sentence is about. */
const ALL_OF_IT_FROM = 0.5;
/** "We in this city will …": how far after its subject a verb may stand, in words. */
const VERB_REACH = 3;

/** @returns whether the sentence asserts nothing that somebody else could check */
export function isNoAssertion({ signs, stated, statedSigns, carrier }: SentenceContext): boolean {
  if (signs.question || statedSigns.question || signs.unfinished || signs.titleCase) return true;
  if (carrier && carrier.share >= ALL_OF_IT_FROM && carrier.attribution.cueKind === 'promises') return true;
  return isPledgeOrOpinion(stated.tokens.map((token) => token.text.toLowerCase().replaceAll('’', "'")));
}

/** "We will …", "I promise …", "I think …" at the beginning of what is stated; a figure told so is still an opinion. */
function isPledgeOrOpinion(words: readonly string[]): boolean {
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  const subject = LEADS_OVER.has(words[first]) ? first + 1 : first;
  if (first < 0 || !FIRST_PERSON.has(words[subject])) return false;
  const verbs = words.slice(subject + 1, subject + 1 + VERB_REACH);
  return verbs.some((word) => OPINION_VERBS.has(word) || PROMISE_WORDS.has(word) || WILL.has(word));
}

const LEADS_OVER: ReadonlySet<string> = new Set(['and', 'but', 'so', 'that', 'then', 'well', 'yes', 'no']);
