import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { tagNumber } from '../../language/penn-tags';
import { withApposedSources, withoutMereAccordance } from './according-to';
import type { Decision } from './decide';
import { readTokens } from './tagged-text';

/** @param marked words with tags after slashes; the source in [ ], the cue in < >, the content in { } */
function read(marked: string) {
  const parts = marked.split(' ');
  const words = parts.map((part) => part.replace(/[[\]<>{}]/g, '').split('/'));
  const text = readTokens(articleFromText(words.map(([word]) => word).join(' ')));
  expect(text.length).toBe(words.length);
  words.forEach(([, tag], i) => {
    text.tag[i] = tagNumber(tag);
  });
  const within = (open: string, close: string) => {
    const from = parts.findIndex((part) => part.startsWith(open));
    const to = parts.findIndex((part) => part.includes(close));
    return Int32Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((i) => text.isWord[i]);
  };
  const cue = within('<', '>');
  const decision: Decision = {
    cueFirst: cue[0],
    cueLast: cue[cue.length - 1],
    source: within('[', ']'),
    content: within('{', '}'),
    score: 0.9,
  };
  const said = (tokens: Int32Array) => Array.from(tokens, (i) => words[i][0]).join(' ');
  return { text, decision, said };
}

describe('an apposition after “according to”', () => {
  const sourceAndContent = (marked: string) => {
    const { text, decision, said } = read(marked);
    const [{ source, content }] = withApposedSources(text, [decision]);
    return [said(source), said(content)];
  };

  it('is of the source', () => {
    expect(
      sourceAndContent(
        '<According/VBG to/TO> [Harbour/NNP Watch/NNP] ,/, {a/DT local/JJ charity/NN ,/, boats/NNS sank/VBD}',
      ),
    ).toEqual(['Harbour Watch a local charity', 'boats sank']);
  });

  it.each([
    ['with a verb is a clause', '<According/VBG to/TO> [police/NN] ,/, {a/DT man/NN fell/VBD ,/, boats/NNS sank/VBD}'],
    [
      'with an age after it is the subject',
      '<According/VBG to/TO> [police/NN] ,/, {a/DT man/NN ,/, 34/CD ,/, fell/VBD}',
    ],
    [
      'with “the” may be the subject',
      '<According/VBG to/TO> [police/NN] ,/, {the/DT man/NN ,/, Ruiz/NNP ,/, fell/VBD}',
    ],
  ])('%s', (_, marked) => {
    const { decision, said } = read(marked);
    expect(sourceAndContent(marked)).toEqual([said(decision.source), said(decision.content)]);
  });
});

describe('“according to”', () => {
  it('is no cue where who is said to say it stands before', () => {
    const { text, decision } = read('[Rooms/NNS] are/VBP priced/VBN <according/VBG to/TO> {how/WRB they/PRP look/VBP}');
    expect(withoutMereAccordance(text, [decision])).toEqual([]);
  });

  it('stays where the source follows', () => {
    const { text, decision } = read('{Boats/NNS sank/VBD} <according/VBG to/TO> [Ruiz/NNP]');
    expect(withoutMereAccordance(text, [decision])).toEqual([decision]);
  });
});
