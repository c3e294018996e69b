import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { contextOf } from './role-context';
import { windowOf } from './role-window';
import { readTokens } from './tagged-text';

/** The window's reach to each side of the cue, in tokens. */
const REACH = 220;

describe('the stretch of text round a cue', () => {
  it('is its sentence and the next', () => {
    const text = readTokens(articleFromText('It rained. Ruiz said so. The bridge held. Nobody came.'));
    const { from, to } = windowOf(contextOf(text, []), text.sentenceStart[1] + 1, text.sentenceStart[1] + 1);
    expect([from, to]).toEqual([text.sentenceStart[1], text.sentenceStart[3]]);
  });

  it('reaches no further in a sentence without end, so that many cues cost no more than their number', () => {
    const text = readTokens(articleFromText('he said that '.repeat(2000)));
    const cue = 3001;
    const { from, to, sentenceFrom, sentenceTo } = windowOf(contextOf(text, []), cue, cue);
    expect([from, to]).toEqual([cue - REACH, cue + 1 + REACH]);
    expect([sentenceFrom, sentenceTo]).toEqual([from, to]);
  });
});
