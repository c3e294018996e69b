/**
 * Which tokens stand in a quotation, token by token: a sign for the learned engine, cheap and forgiving. A quotation
 * ends with its block; whatever the marks, the answer is some state, never an error.
 */
import { isSpace } from './characters';
import type { Token } from './tokens';

/** States of a token. The lengths tell a scare quote from a statement. */
export const OUTSIDE = 0;
const SHORT_QUOTE = 1;
const MIDDLE_QUOTE = 2;
const LONG_QUOTE = 3;
export const OPENING_MARK = 4;
export const CLOSING_MARK = 5;
export const QUOTE_STATES = 6;

/** Tokens up to which a quotation counts as short, as middling. */
const SHORT = 3;
const MIDDLE = 8;

const OPENERS = '“«„``';
const CLOSERS = "”»''";

/**
 * @param text the article's text
 * @param tokens a block's tokens, in order
 * @param states where the answer goes, a state for each token
 * @param at where the first token's state goes
 */
export function markQuotedTokens(text: string, tokens: readonly Token[], states: Uint8Array, at: number): void {
  let opened = -1;
  let openedSingle = -1;
  for (let i = 0; i < tokens.length; i++) {
    const mark = markOf(text, tokens[i], opened >= 0, openedSingle >= 0);
    if (mark === null) continue;
    if (mark === 'open' || mark === 'open-single') {
      states[at + i] = OPENING_MARK;
      if (mark === 'open') opened = opened >= 0 ? opened : i;
      else openedSingle = i;
      continue;
    }
    states[at + i] = CLOSING_MARK;
    const from = mark === 'close' ? opened : openedSingle;
    if (from >= 0) fill(states, at + from + 1, at + i);
    if (mark === 'close') opened = openedSingle = -1;
    else openedSingle = -1;
  }
  if (opened >= 0) fill(states, at + opened + 1, at + tokens.length);
}

/** Gives the tokens of a quotation the state of its length; its marks keep theirs. */
function fill(states: Uint8Array, from: number, to: number): void {
  const length = to - from;
  const state = length <= SHORT ? SHORT_QUOTE : length <= MIDDLE ? MIDDLE_QUOTE : LONG_QUOTE;
  for (let i = from; i < to; i++) {
    if (states[i] !== OPENING_MARK && states[i] !== CLOSING_MARK) states[i] = state;
  }
}

type Mark = 'open' | 'close' | 'open-single' | 'close-single' | null;

function markOf(text: string, token: Token, isOpen: boolean, isSingleOpen: boolean): Mark {
  const mark = token.text;
  if (mark.length > 2) return null;
  if (mark === "'" || mark === '‘' || mark === '’') return singleMark(text, token, isSingleOpen);
  if (mark === '"') {
    if (isOpen) return 'close';
    return 'open';
  }
  // A closing mark where none is open, or a second opening one before a space or a comma, is a mark set wrong.
  if (OPENERS.includes(mark)) return isOpen && endsAfter(text, token) ? 'close' : 'open';
  if (CLOSERS.includes(mark)) return isOpen || spaceAfter(text, token) ? 'close' : 'open';
  return null;
}

/** Single marks are apostrophes too: they count only with a space on the right side of them. */
function singleMark(text: string, token: Token, isSingleOpen: boolean): Mark {
  const before = token.start === 0 || isSpace(text, token.start - 1) || '“"(—['.includes(text[token.start - 1]);
  const after = endsAfter(text, token);
  if (before && !after && token.text !== '’') return 'open-single';
  if (isSingleOpen && after) return 'close-single';
  return null;
}

/** Whether what follows is a space or a mark that closes. */
function endsAfter(text: string, token: Token): boolean {
  return spaceAfter(text, token) || ',.;:?!”")'.includes(text[token.end]);
}

function spaceAfter(text: string, token: Token): boolean {
  return token.end >= text.length || isSpace(text, token.end);
}
