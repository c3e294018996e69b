/**
 * Parts a stream of UTF-8 into lines at "\n" and at nothing else: Node's readline also breaks at U+2028 and U+2029, which
 * JSON allows inside a string.
 * A byte order mark at the beginning, which editors and spreadsheets write, belongs to no line.
 * @param chunks strings, decoded (a stream with `setEncoding('utf8')`), so that no character is cut
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Pieces are joined only at a line's end: a long line then costs its length once, not once for each chunk.
  let pieces: string[] = [];
  let isBeginning = true;
  for await (const chunk of chunks) {
    const [first, ...rest] = (isBeginning ? chunk.replace(/^\ufeff/, '') : chunk).split('\n');
    if (chunk) isBeginning = false;
    pieces.push(first);
    for (const piece of rest) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  const last = pieces.join('');
  if (last) yield last;
}
