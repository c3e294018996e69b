/** Finds whom a description means that tells something new of somebody known: "the 38-year-old", "the singer", "the mother of three". */
import { contradicts, type Description } from './descriptions';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import { AGE } from './noun-kinds';
import { personsMeant, type Weighed } from './pronouns';
import { OF_A_MAN, OF_A_WOMAN, OF_ANYBODY } from './words/describing-nouns';

/** Whoever is described so was the last to be spoken of: somebody named in passing or long before is not enough. */
const LOWEST = -0.8;

/** A definite description at its place; its words in lower case. */
type Described = Pick<Description, 'head' | 'words' | 'at' | 'sentence'>;

/**
 * @returns the person who is likeliest described so, with the others; empty when the noun may bring up somebody new
 */
export function personsDescribed(discourse: Discourse, { head, words, at, sentence }: Described): Weighed[] {
  const pronoun = OF_A_WOMAN.has(head) ? 'she' : OF_A_MAN.has(head) ? 'he' : null;
  if (pronoun === null && !OF_ANYBODY.has(head) && !AGE.test(head)) return [];
  const place = { at, sentence, afterQuotation: false, ahead: null };
  const weighed = personsMeant(discourse, pronoun, place).filter(({ meant, score }) => {
    if (score < LOWEST) return false;
    // "The star" is no publicist: who is only described is known as that.
    if (!('fullest' in meant))
      return meant.head === head || AGE.test(head) || GENERIC.test(head) || GENERIC.test(meant.head ?? '');
    return !isKnownOtherwise(meant, head) && !contradicts(words, meant.offices);
  });
  return weighed;
}

/** Said of anybody of whom nothing else is known. */
const GENERIC = /^(?:man|woman|boy|girl|teenager|\p{L}*\d{1,3}-year-old)$/u;

/** Nouns of which somebody is only one: who is known as the one is not described as the other. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set(['republican', 'democrat', 'socialist', 'conservative', 'liberal']),
  new Set(['nominee', 'judge', 'prosecutor', 'president', 'reporter', 'spokesman', 'spokeswoman']),
];

function isKnownOtherwise({ offices }: Entity, head: string): boolean {
  if (offices.has(head)) return false;
  return EXCLUSIVE.some((kin) => kin.has(head) && [...offices].some((office) => kin.has(office)));
}
