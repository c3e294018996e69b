/** Set phrases that look like parts of an attribution and are none: the reader addressed, the word of a go-between, a goal added. */
import { IS_FINITE } from '../../language/penn-tags';
import { OUTSIDE } from '../../language/quoted-tokens';
import { hashText } from '../../model/hashing';
import type { Decision } from './decide';
import type { TaggedText } from './tagged-text';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashText(word)));

const YOU = hashText('you');
/** "If you want it hotter, …" supposes something of whoever reads; nobody in particular wants it. */
const SUPPOSING = hashes('if when whenever whether unless should once until');

/** @returns the decisions without those whose source is a supposed reader */
export function withoutSupposedReaders(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.filter(
    ({ source }) => !(source.length === 1 && text.word[source[0]] === YOU && SUPPOSING.has(text.word[source[0] - 1])),
  );
}

const COMMA = hashText(',');
const AS = hashText('as');
const BY = hashText('by');
const PASSED_ON = hashes('reported quoted cited told published noted relayed carried');

/** @returns the decisions, "as reported by the Herald" taken off the ends of their contents: it says how the words came here */
export function withoutGoBetweens(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision) => {
    const { content } = decision;
    const at = content.findIndex(
      (i, k) =>
        k > 0 &&
        text.quote[i] === 0 &&
        text.word[i] === AS &&
        text.word[i - 1] === COMMA &&
        PASSED_ON.has(text.word[i + 1]) &&
        text.word[i + 2] === BY,
    );
    return at < 0 ? decision : { ...decision, content: content.slice(0, at) };
  });
}

const ADD = hashes('add adds added adding');

/** @returns the decisions without "Okafor added a third": what somebody says by adding is quoted or a clause */
export function withoutThingsAdded(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.filter(
    ({ cueLast, content }) =>
      !ADD.has(text.word[cueLast]) || content.some((i) => text.quote[i] !== OUTSIDE || IS_FINITE[text.tag[i]]),
  );
}

const REST = hashText('rest');
const ASSURED = hashText('assured');
const AGREE = hashes('agree agrees agreed');
/** What is agreed on by doing so. */
const BARGAINS = hashes(
  'deal deals terms contract contracts fee move transfer loan truce ceasefire settlement pact merger takeover',
);
/** In words: "agrees two-year deal". */
const WITHIN = 3;

/** @returns the decisions without "rest assured", said to the reader, and without "Okafor agrees deal to join", which is done and not said */
export function withoutSetPhrases(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ source, cueFirst, cueLast, content }) => {
    if (source.length === 1 && text.word[source[0]] === REST && text.word[cueFirst] === ASSURED) return false;
    if (!AGREE.has(text.word[cueLast]) || content[0] !== cueLast + 1) return true;
    const head = content.subarray(0, WITHIN).find((i) => BARGAINS.has(text.word[i]));
    // "agreed the deal was late": a clause is said.
    return head === undefined || text.quote[head] !== OUTSIDE || IS_FINITE[text.tag[head + 1]] === 1;
  });
}
