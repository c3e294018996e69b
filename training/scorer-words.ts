/** Words that the corpus's scorer does not count as naming a source. */
import { hashText } from '../src/analysis/model/hashing';

const FUNCTION_WORDS = 'a an the of in on at by for to from with and or as that which who his her its their';

export const FUNCTION_WORD_HASHES: ReadonlySet<number> = new Set(
  FUNCTION_WORDS.split(' ').map((word) => hashText(word)),
);
