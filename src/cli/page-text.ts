/** Tells a page's file from others, before it is read as one: a picture has no article in it, and lines go another way. */

/** How far into a file its kind shows, in bytes: what is looked at to tell text from anything else. */
const LOOKED_AT = 4096;

/** How far into a page its declared encoding must stand, in bytes; see https://html.spec.whatwg.org/#charset */
const DECLARED_WITHIN = 1024;
/** As pages declare it, in `<meta charset="…">` or in the content type of a `<meta http-equiv>`. */
const DECLARED = /charset\s*=\s*["']?([\w-]+)/i;
/** What browsers take a page for that declares nothing and is no UTF-8: every byte of it is some character. */
const USUAL_OTHERWISE = 'windows-1252';
/** What that has at 0x80 to 0x9F, quotation marks above all. Node 20 has Latin-1's control characters there instead. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

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
  const text = decoded(bytes);
  if (/\.(?:jsonl|ndjson|json)$/i.test(path) || isRecord(text)) {
    throw new Error('lines of JSON, not a page: npm run -s analyze < LINES.jsonl');
  }
  return text;
}

/** A browser saves a page in the encoding that it came in, and older sites' quotation marks hang on that. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
    const decoder = decoderFor(DECLARED.exec(head)?.[1] ?? USUAL_OTHERWISE);
    const text = decoder.decode(bytes);
    return decoder.encoding === USUAL_OTHERWISE ? text.replace(/[\u0080-\u009f]/g, windows1252) : text;
  }
}

function windows1252(unit: string): string {
  return WINDOWS_1252[unit.charCodeAt(0) - 0x80];
}

function decoderFor(label: string): TextDecoder {
  try {
    const declared = new TextDecoder(label);
    // Who reads the declaration as bytes has no UTF-16 before them, whatever it says.
    return declared.encoding.startsWith('utf-16') ? new TextDecoder(USUAL_OTHERWISE) : declared;
  } catch {
    // There is no such encoding.
    return new TextDecoder(USUAL_OTHERWISE);
  }
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
