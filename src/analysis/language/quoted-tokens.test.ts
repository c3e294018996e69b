import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSING_MARK, markQuotedTokens, OPENING_MARK, OUTSIDE, QUOTE_STATES } from './quoted-tokens';
import { tokenise } from './tokens';

/** @returns the words in quotation marks, and the marks as ( and ) */
function quotedOf(text: string): string {
  const tokens = tokenise(text);
  const states = new Uint8Array(tokens.length);
  markQuotedTokens(text, tokens, states, 0);
  return tokens
    .flatMap((token, i) => {
      if (states[i] === OPENING_MARK) return ['('];
      if (states[i] === CLOSING_MARK) return [')'];
      return states[i] === OUTSIDE ? [] : [token.text];
    })
    .join(' ');
}

describe('which tokens stand in quotation marks', () => {
  it.each([
    ['curly marks', 'He said “yes” twice.', '( yes )'],
    ['straight marks', 'He said "yes" and "no".', '( yes ) ( no )'],
    ['guillemets', 'He said «yes» twice.', '( yes )'],
    ['single marks', "He said 'maybe so' twice.", '( maybe so )'],
    ['an apostrophe is no mark', 'The mayor’s plan isn’t “new”.', '( new )'],
    ['a quotation that runs on to the next paragraph', 'She said: “It is late', '( It is late'],
    ['a wrong mark that closes', '“They fled“, he said.', '( They fled )'],
    ['no marks', 'Nobody spoke.', ''],
  ])('%s', (_, text, expected) => {
    expect(quotedOf(text)).toBe(expected);
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '“', '”', "'", '’', '‘', '«', '»', '`', 'a', ' ', '.', '\ud83d') }),
        (text) => {
          const tokens = tokenise(text);
          const states = new Uint8Array(tokens.length);
          markQuotedTokens(text, tokens, states, 0);
          expect(states.every((state) => state < QUOTE_STATES)).toBe(true);
        },
      ),
    );
  });
});
