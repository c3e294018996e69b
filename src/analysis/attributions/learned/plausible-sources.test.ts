import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { tagNumber } from '../../language/penn-tags';
import type { Decision } from './decide';
import { withPlausibleSources } from './plausible-sources';
import { readTokens } from './tagged-text';

/**
 * @param marked the text, each word with its tag after a slash; the source in [ ], the cue in < >; the rest is content
 * @returns the source's words, '' for none; null when nothing is left of the attribution
 */
function sourceIn(marked: string): string | null {
  const words = marked.split(' ').map((each) => {
    const [word, tag] = each.replace(/[[\]<>]/g, '').split('/');
    return { word, tag: tag ?? 'NN' };
  });
  const plain = words.map(({ word }) => word).join(' ');
  const text = readTokens(articleFromText(plain));
  expect(text.length).toBe(words.length);
  words.forEach(({ tag }, i) => {
    text.tag[i] = tagNumber(tag);
  });
  const within = (open: string, close: string) => {
    const parts = marked.split(' ');
    const from = parts.findIndex((part) => part.startsWith(open));
    const to = parts.findIndex((part) => part.includes(close));
    return Array.from({ length: to - from + 1 }, (_, k) => from + k);
  };
  const source = within('[', ']');
  const cue = within('<', '>');
  const decision: Decision = {
    cueFirst: cue[0],
    cueLast: cue[cue.length - 1],
    source: Int32Array.from(source),
    content: Int32Array.from(
      words.flatMap((_, i) => (source.includes(i) || cue.includes(i) || !text.isWord[i] ? [] : [i])),
    ),
    score: 0.9,
  };
  const [left] = withPlausibleSources(text, [decision]);
  return left ? Array.from(left.source, (i) => words[i].word).join(' ') : null;
}

describe('a source keeps', () => {
  it.each([
    ['a name', '[Ana/NNP Ruiz/NNP] <said/VBD> it/PRP fell/VBD', 'Ana Ruiz'],
    ['a name that looks like a verb', 'It/PRP fell/VBD ,/, [Manning/VBG Roca/JJ] <said/VBD>', 'Manning Roca'],
    ['a pronoun', '[they/PRP] <said/VBD> it/PRP fell/VBD', 'they'],
    ['a determiner alone', '[some/DT] <said/VBD> it/PRP fell/VBD', 'some'],
    ['“the latter”', '[the/DT latter/JJ] <said/VBD> it/PRP fell/VBD', 'the latter'],
    ['an adverb of its number', '[Nearly/RB half/NN] <said/VBD> it/PRP fell/VBD', 'Nearly half'],
    ['a word for a time that is a name', 'So/RB [The/DT Week/NNP] <said/VBD> it/PRP fell/VBD', 'The Week'],
    ['a day in its name', '[Friday/NNP Market/NNP] <said/VBD> it/PRP fell/VBD', 'Friday Market'],
    [
      'a time in its clause',
      '[a/DT clerk/NN who/WP left/VBD last/JJ week/NN] <said/VBD> it/PRP fell/VBD',
      'a clerk who left last week',
    ],
    ['itself where it is not the passive’s', '[Ruiz/NNP] <told/VBD> them/PRP it/PRP fell/VBD', 'Ruiz'],
    ['what it is moved by', '[Ruiz/NNP] <is/VBZ worried/VBN> it/PRP fell/VBD', 'Ruiz'],
  ])('%s', (_, marked, expected) => {
    expect(sourceIn(marked)).toBe(expected);
  });
});

describe('no part of a source is', () => {
  it.each([
    ['a day before a pronoun', '[Saturday/NNP they/PRP] <said/VBD> it/PRP fell/VBD', 'they'],
    ['a conjunction', '[But/CC the/DT mayor/NN] <said/VBD> it/PRP fell/VBD', 'the mayor'],
    ['an adverb', '[Meanwhile/RB Ruiz/NNP] <said/VBD> it/PRP fell/VBD', 'Ruiz'],
    ['a day after it', '[a/DT clerk/NN Wednesday/NNP] <said/VBD> it/PRP fell/VBD', 'a clerk'],
    [
      'a preposition before who does what the participle says',
      '[In/IN a/DT letter/NN] <calling/VBG for/IN> a/DT vote/NN',
      'a letter',
    ],
    [
      'a time after it',
      '[a/DT clerk/NN for/IN Ruiz/NNP last/JJ night/NN] <said/VBD> it/PRP fell/VBD',
      'a clerk for Ruiz',
    ],
  ])('%s', (_, marked, expected) => {
    expect(sourceIn(marked)).toBe(expected);
  });
});

describe('nobody says', () => {
  it.each([
    ['what has no head', "[n't/RB stop/VB] <said/VBD> it/PRP fell/VBD", null],
    ['what is left of a comparison', '[down/RB from/IN an/DT earlier/JJR] <forecast/VBD> it/PRP fell/VBD', null],
    ['a verb that only opens the sentence', '[Manning/VBG] <said/VBD> it/PRP fell/VBD', null],
    ['a day', '[Wednesday/NNP] <said/VBD> it/PRP fell/VBD', null],
    ['a decade', 'in/IN [the/DT 2010s/NNS] <ordered/VBD> a/DT bridge/NN', null],
    ['a year', '[Last/JJ year/NN] <showed/VBD> it/PRP fell/VBD', null],
    ['a comparison’s beginning', '[But/CC like/IN many/JJ] <said/VBD> it/PRP fell/VBD', null],
    ['a quotation whose source is debris', '[sometimes/RB] <said/VBD> “ it fell ”', ''],
    ['who is asked', '[Ruiz/NNP] <was/VBD asked/VBN> why/WRB it/PRP fell/VBD', ''],
    ['who is accused', '[Ruiz/NNP] <is/VBZ accused/VBN of/IN> a/DT lie/NN', ''],
    ['who is urged, in a headline', '[Residents/NNS] <urged/VBN to/TO> leave/VB', ''],
  ])('%s', (_, marked, expected) => {
    expect(sourceIn(marked)).toBe(expected);
  });
});
