/** Tells a page's file from others, before it is read as one: a picture has no article in it, and lines go another way. */

/** How far into a file its kind shows, in bytes: what is looked at to tell text from anything else. */
const LOOKED_AT = 4096;

/**
 * @param bytes the file's
 * @param path its name
 * @returns its text
 * @throws Error with a sentence for the reader when it is no page
 */
export function pageText(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new Error('not a page: the file is empty');
  // No text has a zero byte, but for UTF-16, which no page in the wild is saved in.
  if (bytes.subarray(0, LOOKED_AT).includes(0)) throw new Error('not a page: the file holds no text');
  const text = new TextDecoder().decode(bytes);
  if (/\.(?:jsonl|ndjson|json)$/i.test(path) || isRecord(text)) {
    throw new Error('lines of JSON, not a page: npm run -s analyze < LINES.jsonl');
  }
  return text;
}

/** Whether the first line is a JSON object. */
function isRecord(text: string): boolean {
  const [line] = text.trimStart().split('\n', 1);
  if (!line.startsWith('{')) return false;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
