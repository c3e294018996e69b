import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clusterIndex } from '../src/analysis/language/word-clusters';
import { hashText } from '../src/analysis/model/hashing';
import { readWordGroups } from './word-groups';

const groups = readWordGroups(fileURLToPath(new URL('word-groups.tsv.gz', import.meta.url)));
const at = (word: string) => clusterIndex(groups, hashText(word));
/** WordNet's lexicographer files. */
const VERB_COMMUNICATION = 32;
const NOUN_PERSON = 18;

describe('the table of word groups', () => {
  it('is sorted by hash, each word once, so that a word is found by halving', () => {
    expect([...groups.words]).toEqual([...new Set(groups.words)].sort((a, b) => a - b));
  });

  it('puts words of one kind into one large group', () => {
    expect(groups.coarse[at('spokesman')]).toBe(groups.coarse[at('spokeswoman')]);
    expect(groups.coarse[at('spokesman')]).not.toBe(groups.coarse[at('tomatoes')]);
  });

  it.each(['said', 'claimed', 'argues', 'admitted'])('knows that %s is a verb of communication', (word) => {
    expect(groups.verbSense[at(word)]).toBe(VERB_COMMUNICATION);
  });

  it('knows that a lawyer is a person', () => {
    expect(groups.nounSense[at('lawyer')]).toBe(NOUN_PERSON);
  });

  it('has no group for a word that nobody uses', () => {
    expect(at('xqzvvk')).toBe(-1);
  });
});
