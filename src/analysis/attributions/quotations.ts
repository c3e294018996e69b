/**
 * Quotation marks of a block, paired: straight, curly, doubled single ones, guillemets either way round, „low“,
 * corner brackets, and single marks, which have to be told from apostrophes. Broken pairs are mended where it is clear
 * what was meant: a wrong mark that closes (“…“), a paragraph that opens a quotation and leaves the closing to the next.
 *
 * A mark's part is read off from its surroundings, as typesetting programs do for straight quotes: it opens before a
 * word and after a space, and closes after a word and before a space. Where the glyph itself is clear, it decides.
 */

import type { Span } from '../../article';
import { isDigit, isLetter, isSpace, isWordCharacter } from '../language/characters';
import { ELISIONS } from './elisions';

/** A stretch within quotation marks. Offsets are into the article's text. */
export interface Quotation {
  /** Marks included. */
  span: Span;
  /** Marks left out; may be empty. */
  inner: Span;
  /** False when the block ends before the closing mark. */
  closed: boolean;
}

type Part = 'opens' | 'closes' | 'either';

interface Mark {
  start: number;
  end: number;
  family: 'double' | 'single';
  part: Part;
}

const OPENING_GLYPHS = '“„‟«「『〝＂';
const CLOSING_GLYPHS = '”»」』〞';
const DOUBLE_MARKS = `"${OPENING_GLYPHS}${CLOSING_GLYPHS}`;
const SINGLE_MARKS = "'‘’‚‹›";
const OPENING_SINGLES = '‘‚‹';
/** What may stand right before an opening mark beside a space. */
const BEFORE_OPENING = '([{<—–-/"“«„‘\'¿¡…';
/** What may stand right after a closing mark beside a space. */
const AFTER_CLOSING = '.,;:!?)]}>—–-/"”»“’\'…';

/**
 * @param text the article's text
 * @param start where the block begins
 * @param end where it ends
 * @returns the outermost quotations in order; none overlaps another
 */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
  const marks = marksOf(text, start, end);
  const doubles = pairDoubles(
    text,
    start,
    end,
    marks.filter((mark) => mark.family === 'double'),
  );
  const singles = pairSingles(
    text,
    start,
    end,
    marks.filter((mark) => mark.family === 'single'),
    doubles,
  );
  return outermost([...doubles, ...singles]);
}

function marksOf(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    const isDoubled = (character === "'" || character === '`') && at + 1 < end && text[at + 1] === character;
    if (isDoubled || DOUBLE_MARKS.includes(character)) {
      const to = isDoubled ? at + 2 : at + 1;
      marks.push({ start: at, end: to, family: 'double', part: partOf(text, start, end, at, to) });
      at = to - 1;
    } else if (SINGLE_MARKS.includes(character) && !isApostrophe(text, start, end, at)) {
      marks.push({ start: at, end: at + 1, family: 'single', part: partOf(text, start, end, at, at + 1) });
    }
  }
  return marks;
}

/** Which part a mark plays, by its glyph where that is clear and by its surroundings where it is not. */
function partOf(text: string, start: number, end: number, from: number, to: number): Part {
  const spaceBefore = from === start || isSpace(text, from - 1) || BEFORE_OPENING.includes(text[from - 1]);
  const spaceAfter = to >= end || isSpace(text, to) || AFTER_CLOSING.includes(text[to]);
  const opensByPlace = spaceBefore && !spaceAfter;
  const closesByPlace = spaceAfter && !spaceBefore;
  const glyph = text[from];
  if (OPENING_GLYPHS.includes(glyph) || OPENING_SINGLES.includes(glyph)) return spaceAfter ? 'either' : 'opens';
  if (CLOSING_GLYPHS.includes(glyph) || glyph === '’' || glyph === '›') return opensByPlace ? 'either' : 'closes';
  if (opensByPlace) return 'opens';
  return closesByPlace ? 'closes' : 'either';
}

/** An apostrophe within a word, before a decade or a word that has lost its beginning ("'tis"). */
function isApostrophe(text: string, start: number, end: number, at: number): boolean {
  const wordBefore = at > start && isWordCharacter(text, at - 1);
  const wordAfter = at + 1 < end && isWordCharacter(text, at + 1);
  if (wordBefore && wordAfter) return true;
  if (!wordAfter || wordBefore || text[at] === '‚') return false;
  if (isDigit(text, at + 1)) return true;
  let to = at + 1;
  while (to < end && to < at + 8 && isLetter(text, to)) to += 1;
  return ELISIONS.has(text.slice(at + 1, to).toLowerCase());
}

/** Pairs double marks with a stack; a quotation that is never closed runs to the block's end if it begins one. */
function pairDoubles(text: string, start: number, end: number, marks: readonly Mark[]): Quotation[] {
  const found: Quotation[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    const opener = open.at(-1);
    const straight = text[mark.start] === '"' || text[mark.start] === "'" || text[mark.start] === '`';
    // Straight marks do not nest: a second opening one means that the first was never closed.
    if (opener && (mark.part === 'closes' || mark.part === 'either')) {
      found.push(closedBy(opener, mark));
      open.pop();
    } else if (mark.part === 'opens' || (mark.part === 'either' && !opener)) {
      if (opener && straight && isSameGlyph(text, opener, mark)) open.pop();
      if (mark.part === 'opens' || mayOpen(text, start, end, mark)) open.push(mark);
    }
  }
  const unclosed = open.find((mark) => beginsPassage(text, start, mark));
  if (unclosed) found.push({ span: [unclosed.start, end], inner: [unclosed.end, end], closed: false });
  return found;
}

function isSameGlyph(text: string, one: Mark, other: Mark): boolean {
  return text[one.start] === text[other.start];
}

/** Whether a mark whose part is unclear, with nothing to close, opens: not when it touches the end of a word ("fled“,"). */
function mayOpen(text: string, start: number, end: number, mark: Mark): boolean {
  if (mark.end < end && isWordCharacter(text, mark.end)) return true;
  return mark.start === start || isSpace(text, mark.start - 1);
}

function closedBy(opener: Mark, closer: Mark): Quotation {
  return { span: [opener.start, closer.end], inner: [opener.end, closer.start], closed: true };
}

/** Whether a mark stands where a quoted passage would begin: at the block's start, or after a comma, colon or stop. */
function beginsPassage(text: string, start: number, mark: Mark): boolean {
  let at = mark.start - 1;
  while (at >= start && isSpace(text, at)) at -= 1;
  return at < start || ',:.?!—–'.includes(text[at]);
}

/**
 * Pairs single marks outside double quotations. The closing mark looks like the apostrophe of a plural ("the voters’
 * wish"), so one after punctuation is sure, one after a letter that is not s is likely, and one after s is the last
 * resort; the search ends at the next opening mark, which keeps it linear.
 */
function pairSingles(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  doubles: readonly Quotation[],
): Quotation[] {
  const found: Quotation[] = [];
  const outside = outsideOf(marks, doubles);
  let i = 0;
  while (i < outside.length) {
    const opener = outside[i];
    if (opener.part !== 'opens') {
      i += 1;
      continue;
    }
    let next = i + 1;
    let closer = -1;
    let best = 0;
    for (; next < outside.length && outside[next].part !== 'opens'; next += 1) {
      const worth = closingWorth(text, outside[next]);
      if (worth > best || (worth === best && worth === 1)) {
        best = worth;
        closer = next;
      }
      if (best === 3) break;
    }
    if (closer >= 0) found.push(closedBy(opener, outside[closer]));
    else if (opener.start === start && text[start] === '‘' && next >= outside.length) {
      found.push({ span: [start, end], inner: [opener.end, end], closed: false });
    }
    i = closer >= 0 ? closer + 1 : next;
  }
  return found;
}

/** 3 after punctuation, 2 after a letter, 1 after s, which may be a plural's apostrophe. */
function closingWorth(text: string, mark: Mark): number {
  const before = text[mark.start - 1];
  if (!isWordCharacter(text, mark.start - 1)) return 3;
  return before === 's' || before === 'S' ? 1 : 2;
}

function outsideOf(marks: readonly Mark[], doubles: readonly Quotation[]): Mark[] {
  const spans = outermost(doubles).map((quotation) => quotation.span);
  let i = 0;
  return marks.filter((mark) => {
    while (i < spans.length && spans[i][1] <= mark.start) i += 1;
    return i >= spans.length || mark.start < spans[i][0];
  });
}

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const sorted = [...quotations].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: Quotation[] = [];
  for (const quotation of sorted) {
    if (kept.length === 0 || quotation.span[0] >= kept[kept.length - 1].span[1]) kept.push(quotation);
  }
  return kept;
}
