import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { tagNumber } from '../../language/penn-tags';
import type { Decision } from './decide';
import { readTokens } from './tagged-text';
import { withoutSetPhrases } from './told-apart';

/** @param text the source in [ ], the cue in < >, what comes after it is the content; a word after "~" is a finite verb */
function isKept(text: string): boolean {
  const plain = text.replace(/[[\]<>~]/g, '');
  const tokens = readTokens(articleFromText(plain));
  const words = text.split(' ');
  expect(tokens.length).toBe(words.length);
  words.forEach((word, i) => {
    tokens.tag[i] = tagNumber(word.includes('~') ? 'VBD' : 'NN');
  });
  const at = (mark: string) => words.findIndex((word) => word.includes(mark));
  const range = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, k) => from + k);
  const decision: Decision = {
    cueFirst: at('<'),
    cueLast: at('>'),
    source: range(at('['), at(']') + 1),
    content: range(at('>') + 1, words.length),
    score: 0.9,
  };
  return withoutSetPhrases(tokens, [decision]).length === 1;
}

describe('what is done, or said to the reader, is no statement', () => {
  it.each([
    ['[Okafor] <agrees> deal to join Tidewater', false],
    ['[Okafor] <agreed> two-year contract with Tidewater', false],
    ['[Okafor] <agrees> the deal ~was late', true],
    ['[Okafor] <agrees> that a deal ~is near', true],
    ['[Okafor] <agrees> it ~was late', true],
    ['So [rest] <assured> it ~was late', false],
    ['So [Okafor] <assured> us it ~was late', true],
  ])('%s: kept %s', (text, kept) => expect(isKept(text)).toBe(kept));
});
