import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

async function* stream(...chunks: string[]) {
  yield* chunks;
}

describe('lines of a stream', () => {
  it.each([
    ['one line without an end', ['a'], ['a']],
    ['a line over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['several lines in a chunk', ['a\nb\n', 'c\n'], ['a', 'b', 'c']],
    ['empty lines, which callers count', ['a\n\nb'], ['a', '', 'b']],
    ['line separators inside a string', ['"a\u2028b"\n'], ['"a\u2028b"']],
    ['past a byte order mark', ['\ufeff', 'a\n\ufeffb'], ['a', '\ufeffb']],
    ['nothing', [], []],
  ])('reads %s', async (_, chunks, lines) => {
    const read: string[] = [];
    for await (const line of linesOf(stream(...chunks))) read.push(line);
    expect(read).toEqual(lines);
  });

  it('cuts one that is too long, so that it shows, and goes on with the next', async () => {
    const read: string[] = [];
    for await (const line of linesOf(stream('abc', 'def', 'ghi\nabc\na', 'bcd'), 3)) read.push(line);
    expect(read).toEqual(['abcd', 'abc', 'abcd']);
  });
});
