import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { affordableCues } from './affordable-cues';
import { contextOf } from './role-context';
import { windowOf } from './role-window';
import { readTokens } from './tagged-text';

/** A cue at each of these tokens. */
const cuesAt = (tokens: readonly number[], probability = (_: number) => 0.9) =>
  tokens.map((first, i) => ({ first, last: first, probability: probability(i), mass: probability(i) }));

describe('the cues that are read', () => {
  it('are all there are in what people write, even where everybody speaks at once', () => {
    const context = contextOf(readTokens(articleFromText('She said he said they said no, Ruiz said.')), []);
    const cues = cuesAt([1, 3, 5, 9]);
    expect(affordableCues(context, cues)).toBe(cues);
  });

  it('are the most probable where a block has one at every third word', () => {
    const context = contextOf(readTokens(articleFromText('he said that '.repeat(2000))), []);
    const every = Array.from({ length: 2000 }, (_, i) => 3 * i + 1);
    const cues = cuesAt(every, (i) => (i % 10 === 0 ? 0.9 : 0.2));
    const read = affordableCues(context, cues);
    const cost = read.reduce((sum, { first, last }) => {
      const { from, to } = windowOf(context, first, last);
      return sum + to - from;
    }, 0);
    expect(cost).toBeLessThanOrEqual(context.text.length * 14);
    expect(read.length).toBeGreaterThan(100);
    expect(read.every(({ probability }) => probability === 0.9)).toBe(true);
    expect(read.map(({ first }) => first)).toEqual(read.map(({ first }) => first).sort((a, b) => a - b));
  });

  it('of one block take nothing from another', () => {
    const text = readTokens(articleFromText(`${'he said that '.repeat(500)}\n\nRuiz said so.`));
    const last = text.sentenceStart[text.sentences - 1] + 1;
    const cues = cuesAt([...Array.from({ length: 500 }, (_, i) => 3 * i + 1), last], (i) => (i === 500 ? 0.2 : 0.9));
    expect(affordableCues(contextOf(text, []), cues).at(-1)?.first).toBe(last);
  });
});
