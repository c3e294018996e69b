/** UTF-16 units. Strings end at 2²⁹, and what is read from a line takes several times its room. */
export const LONGEST_LINE = 200_000_000;

/**
 * Parts a stream of UTF-8 into lines at "\n" and at nothing else: Node's readline also breaks at U+2028 and U+2029, which
 * JSON allows inside a string.
 * A byte order mark at the beginning, which editors and spreadsheets write, belongs to no line.
 * @param chunks strings, decoded (a stream with `setEncoding('utf8')`), so that no character is cut
 * @param longest UTF-16 units; of a longer line so many are given and one more, which tells that it is too long
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<string> {
  // Pieces are joined only at a line's end: a long line then costs its length once, not once for each chunk.
  let pieces: string[] = [];
  let room = longest + 1;
  const add = (piece: string) => {
    if (room > 0) pieces.push(piece.slice(0, room));
    room -= piece.length;
  };
  let isBeginning = true;
  for await (const chunk of chunks) {
    const [first, ...rest] = (isBeginning ? chunk.replace(/^\ufeff/, '') : chunk).split('\n');
    if (chunk) isBeginning = false;
    add(first);
    for (const piece of rest) {
      yield pieces.join('');
      pieces = [];
      room = longest + 1;
      add(piece);
    }
  }
  const last = pieces.join('');
  if (last) yield last;
}
