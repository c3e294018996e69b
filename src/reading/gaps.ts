/** Words that a reader sees apart although no white space stands between them: a caption and its credit, a time and a name. */
import { pastControls } from './past-controls';
import { isSpace } from './plain-text';
import { hasLayout } from './sight';

/** Share of a character's height. A space is about a quarter; kerning and borders stay well below this. */
const LEAST_GAP = 0.12;
/** Drop capitals and raised numbers belong to the word beside them, whatever the distance. */
const LIKE_IN_HEIGHT = 1.5;

const WORD_END = /[\p{L}\p{N}.!?…:;,)\]”’"%]/u;
const WORD_START = /[\p{L}\p{N}(“‘]/u;
const SENTENCE_END = /[.!?…][”’")\]]?$/;
/** Scripts that put no space between words and break lines anywhere. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** @returns whether two texts that follow each other on one line are seen as separate words */
export type Parted = (before: Text, after: Text) => boolean;

/** Asked of neighbouring texts only, so that few boxes are measured. */
export function gapsOf(document: Document): Parted {
  const layout = hasLayout(document);
  return (before, after) => {
    if (!mayGlue(before, after)) return false;
    return looksParted(before, after) || (layout && standsApart(document, before, after));
  };
}

function mayGlue({ data: before, parentNode: outer }: Text, { data: after, parentNode: inner }: Text): boolean {
  if (outer === inner || before === '' || after === '') return false;
  const end = before.charCodeAt(before.length - 1);
  if (isSpace(end) || isSpace(after.charCodeAt(0))) return false;
  const last = before.slice(-1);
  const first = after.slice(0, 1);
  return WORD_END.test(last) && WORD_START.test(first) && !WITHOUT_SPACES.test(last + first);
}

/** By markup: a time of day is a word of its own; one inline element after another begins a sentence. */
function looksParted(before: Text, after: Text): boolean {
  const outer = holderOf(before);
  if (outer?.closest('time') !== holderOf(after)?.closest('time')) return true;
  if (!SENTENCE_END.test(before.data) || !/^\p{Lu}/u.test(after.data)) return false;
  let element = outer;
  for (let next = element?.parentElement; next && !pastControls(next).contains(after); next = element.parentElement)
    element = pastControls(next);
  return element?.nextSibling?.contains(after) === true && element.nextSibling !== after;
}

function holderOf(text: Text): Element | null {
  return text.parentElement && pastControls(text.parentElement);
}

function standsApart(document: Document, before: Text, after: Text): boolean {
  const end = characterBox(document, before, before.length - 1);
  const start = characterBox(document, after, 0);
  if (!end || !start) return false;
  const [small, large] = end.height < start.height ? [end, start] : [start, end];
  if (large.height > small.height * LIKE_IN_HEIGHT) return false;
  if (start.top >= end.bottom || end.top >= start.bottom) return true;
  // To either side: right-to-left text runs the other way.
  return Math.max(start.left - end.right, end.left - start.right) > small.height * LEAST_GAP;
}

function characterBox(document: Document, node: Text, at: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const box = range.getBoundingClientRect();
  return box.height > 0 ? box : null;
}
