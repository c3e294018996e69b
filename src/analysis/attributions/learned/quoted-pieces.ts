/** A fully quoted content has no unquoted second piece: “Late,” she said, and the hall emptied. */
import { CLOSING_MARK, OPENING_MARK } from '../../language/quoted-tokens';
import type { Decision } from './decide';
import type { TaggedText } from './tagged-text';

/** A wholly quoted piece of so many words is a statement, not a few words picked out ("the “new deal” … that he seeks"). */
const STATEMENT_WORDS = 6;

/** @returns the decisions, unquoted pieces dropped from contents of which another piece is a quoted statement, and the
 *   narration before a quotation that is taken up again */
export function withoutStrayPieces(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  const isQuoted = (i: number) =>
    text.quote[i] !== 0 && text.quote[i] !== OPENING_MARK && text.quote[i] !== CLOSING_MARK;
  return decisions.map((decision) => {
    const pieces = piecesOf(text, decision.content);
    if (pieces.length < 2) return decision;
    const isStatement = (piece: number[]) => piece.length >= STATEMENT_WORDS && piece.every(isQuoted);
    if (!pieces.some(isStatement)) return decision;
    const kept = pieces.filter((piece) => piece.some(isQuoted));
    // “Late,” she said, shutting the door, “and cold”: what leads over to the next piece is the writer's.
    const spoken = kept.map((piece, p) =>
      p > 0 && kept[0].every(isQuoted) ? piece.slice(piece.findIndex(isQuoted)) : piece,
    );
    return { ...decision, content: Int32Array.from(spoken.flat()) };
  });
}

/** @returns the runs of tokens that no other word parts */
function piecesOf(text: TaggedText, tokens: Int32Array): number[][] {
  const pieces: number[][] = [];
  let last = -1;
  for (const token of tokens) {
    let isNew = last < 0;
    for (let i = last + 1; !isNew && i < token; i++) isNew = text.isWord[i] === 1;
    if (isNew) pieces.push([token]);
    else pieces[pieces.length - 1].push(token);
    last = token;
  }
  return pieces;
}
