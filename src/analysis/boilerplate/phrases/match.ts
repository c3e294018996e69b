/** Looks a block's text up in the phrase lists. */
/** Letters by which patterns that begin a text are looked up: most texts begin like none. */
const KEY_LETTERS = 3;
const ANY_WORDS = '…';
const WORD_CHARACTER = /[\p{L}\p{N}#]/u;

/** Whatever patterns speak for: a kind of furniture, a reason to take the page for a copy. */
export interface Patterns {
  /** Longest text, in words, that the patterns speak for. */
  upTo: number;
  patterns: readonly string[];
}

interface OpenPattern<Group> {
  group: Group;
  /** Its place in the lists: earlier ones win. */
  order: number;
  /** What stands between the `…`, in order. */
  pieces: string[];
  fromStart: boolean;
  toEnd: boolean;
}

/** The lists made ready for look-up: whole blocks by hash, the rest in order. */
export interface PhraseIndex<Group extends Patterns> {
  whole: ReadonlyMap<string, readonly Group[]>;
  open: readonly OpenPattern<Group>[];
  /** Those of `open` that begin a text, by its first letters. */
  beginning: ReadonlyMap<string, readonly OpenPattern<Group>[]>;
  /** The others. */
  anywhere: readonly OpenPattern<Group>[];
}

/** @returns the index of the groups; earlier groups win over later ones */
export function indexPhrases<Group extends Patterns>(groups: readonly Group[]): PhraseIndex<Group> {
  const whole = new Map<string, Group[]>();
  const open: OpenPattern<Group>[] = [];
  for (const group of groups) {
    for (const pattern of group.patterns) {
      if (pattern.includes(ANY_WORDS)) open.push(openPattern(group, pattern, open.length));
      else addTo(whole, pattern, group);
    }
  }
  const beginning = new Map<string, OpenPattern<Group>[]>();
  const anywhere: OpenPattern<Group>[] = [];
  for (const pattern of open) {
    const first = pattern.fromStart ? (pattern.pieces[0] ?? '') : '';
    if (first.length < KEY_LETTERS) {
      anywhere.push(pattern);
      continue;
    }
    addTo(beginning, first.slice(0, KEY_LETTERS), pattern);
  }
  return { whole, open, beginning, anywhere };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Finds the groups that speak for a text; linear in the text for each pattern.
 * @param text as `asPhrase` leaves it
 * @param words its number of words
 * @returns the groups with a matching pattern, those of whole blocks first
 */
export function phrasesOf<Group extends Patterns>(index: PhraseIndex<Group>, text: string, words: number): Group[] {
  const whole = index.whole.get(text) ?? [];
  const candidates = [...(index.beginning.get(text.slice(0, KEY_LETTERS)) ?? []), ...index.anywhere];
  const open = candidates
    .filter((pattern) => words <= pattern.group.upTo && matches(pattern, text))
    .sort((one, other) => one.order - other.order);
  return [...whole, ...open.map((pattern) => pattern.group)];
}

function openPattern<Group extends Patterns>(group: Group, pattern: string, order: number): OpenPattern<Group> {
  return {
    group,
    order,
    pieces: pattern
      .split(ANY_WORDS)
      .map((piece) => piece.trim())
      .filter(Boolean),
    fromStart: !pattern.startsWith(ANY_WORDS),
    toEnd: !pattern.endsWith(ANY_WORDS),
  };
}

/** Greedy from the left; the last piece of a closed pattern is taken from the right. */
function matches({ pieces, fromStart, toEnd }: OpenPattern<unknown>, text: string): boolean {
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const found =
      i === 0 && fromStart
        ? 0
        : toEnd && i === pieces.length - 1
          ? text.length - piece.length
          : indexOfWords(text, piece, at);
    if (found < at || !standsAt(text, piece, found)) return false;
    at = found + piece.length;
  }
  return true;
}

/** `String.indexOf` for a piece that neither begins nor ends inside a word. */
function indexOfWords(text: string, piece: string, from: number): number {
  let found = text.indexOf(piece, from);
  while (found >= 0 && !standsAt(text, piece, found)) found = text.indexOf(piece, found + 1);
  return found;
}

function standsAt(text: string, piece: string, at: number): boolean {
  if (!text.startsWith(piece, at)) return false;
  return !splitsWord(text, at) && !splitsWord(text, at + piece.length);
}

/** @returns whether the place lies within a word */
function splitsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return WORD_CHARACTER.test(text[at - 1]) && WORD_CHARACTER.test(text[at]);
}
