/**
 * What the classifier asks of a block: its own words and shape, its place, and what stands beside it. Numbers only; training
 * and reading share this file, and nothing in it may change without training anew.
 */
import type { Article } from '../../../article';
import { languageOf } from '../foreign';
import { isPersonName } from '../names';
import { RULES, type RuledFlag } from '../rules';
import type { BlockSigns } from '../signs';
import { FUNCTION_WORDS } from '../told-languages';
import { CALLS, OUTLET, READER } from './calling-words';

/** What a block is by itself. The neighbours' values are taken from the same row. */
const OWN_FEATURES = [
  'words',
  'letters per word',
  'link density',
  'ends a sentence',
  'paragraph',
  'list item',
  'heading',
  'heading level',
  'quote',
  'caption',
  'depth',
  'in a list',
  'in an aside',
  'in a figure',
  'capitalised words',
  'all capitals',
  'digits',
  'marks',
  'question',
  'exclamation',
  'colon',
  'bar',
  'at sign',
  'copyright sign',
  'quotation mark',
  'begins small',
  'begins with a dash',
  'begins with a call',
  'reader addressed',
  'outlet of itself',
  'function words',
  'copies before',
  'copies after',
  'shared with title',
  'shared with text',
  'in another language',
  'person’s name',
  'post credit',
  'flagged by rule',
  'kept by rule',
  ...RULES.map((rule) => `rule: ${rule}`),
  'word score',
  'prose',
] as const;
const OWN = OWN_FEATURES.length;
const at = (name: (typeof OWN_FEATURES)[number]) => OWN_FEATURES.indexOf(name);

/** What is asked of the neighbours, and of which: furniture comes in runs. */
const ASKED_OF_NEIGHBOURS = [
  at('words'),
  at('link density'),
  at('ends a sentence'),
  at('heading'),
  at('flagged by rule'),
  at('word score'),
];
const NEIGHBOURS = [-2, -1, 1, 2];
/** Beside a block that is none: before the first, after the last. */
const OUTSIDE = -1;

const PLACE_FEATURES = 12;
/** Features of a block beside its neighbours' furniture scores. */
const WIDTH = OWN + ASKED_OF_NEIGHBOURS.length * NEIGHBOURS.length + PLACE_FEATURES;
/** With the first pass's scores: of the block, its four neighbours, the page's mean. */
export const SECOND_WIDTH = WIDTH + NEIGHBOURS.length + 2;

/** UTF-16 units: enough of the article to tell its language. */
const LANGUAGE_CHARACTERS = 4_000;
/** UTF-16 units of a block that its shape is told by: a long paragraph is one from its first lines on. */
const SHAPE_CHARACTERS = 300;
/** Blocks; farther away, how far says nothing more. */
const FARTHEST = 12;
const ASIDE = /(?:^|>)(?:aside|footer|nav|form|header|table)(?:>|$)/;
const FIGURE = /(?:^|>)(?:figure|figcaption)(?:>|$)/;
const LIST = /(?:^|>)(?:ul|ol)(?:>|$)/;
const WORDS = /[\p{L}\p{N}'’]+/gu;
/** A word of this length carries meaning more often than not. */
const CONTENT_WORD_LETTERS = 5;

const ALL_FUNCTION_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS.values()].flatMap((words) => [...words]));

/**
 * @param wordScore what the words of each block say, see `word-score.ts`
 * @returns `SECOND_WIDTH` numbers for each block, the first pass's scores still 0
 */
export function featuresOf(
  article: Article,
  signs: readonly BlockSigns[],
  ruled: ReadonlyMap<number, RuledFlag>,
  wordScore: (text: string) => number,
): Float32Array {
  const rows = new Float32Array(signs.length * SECOND_WIDTH);
  const words = signs.map((sign) => (sign.block.text.match(WORDS) ?? []).map((word) => word.toLowerCase()));
  const seen = occurrences(words);
  const title = new Set(words[signs.findIndex((sign) => sign.block.tag === 'title')] ?? []);
  const language = languageOf(article.text.slice(0, LANGUAGE_CHARACTERS));
  const copies = new Map<string, number>();
  for (const sign of signs) copies.set(sign.key, (copies.get(sign.key) ?? 0) + 1);
  const before = new Map<string, number>();
  signs.forEach((sign, i) => {
    const earlier = before.get(sign.key) ?? 0;
    before.set(sign.key, earlier + 1);
    const own = ownFeatures(sign, words[i], ruled.get(i), {
      earlier,
      later: (copies.get(sign.key) ?? 1) - earlier - 1,
      title,
      seen,
      language,
      wordScore: wordScore(sign.block.text),
    });
    rows.set(own, i * SECOND_WIDTH);
  });
  addNeighbours(rows, signs.length);
  addPlaces(rows, signs);
  return rows;
}

interface Surroundings {
  earlier: number;
  later: number;
  title: ReadonlySet<string>;
  /** In how many blocks a word stands. */
  seen: ReadonlyMap<string, number>;
  language: string | null;
  wordScore: number;
}

function ownFeatures(
  sign: BlockSigns,
  words: readonly string[],
  flag: RuledFlag | undefined,
  { earlier, later, title, seen, language, wordScore }: Surroundings,
): number[] {
  const { block } = sign;
  const { text, tag, ancestors } = block;
  const count = Math.max(1, words.length);
  const share = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length / count;
  const content = [...new Set(words)].filter((word) => word.length >= CONTENT_WORD_LETTERS);
  const has = (mark: string) => Number(text.includes(mark));
  const head = text.slice(0, SHAPE_CHARACTERS);
  const letters = countOf(head, /\p{L}/gu);
  const headWords = Math.max(1, countOf(head, /\S+/g));
  const level = /^h([1-6])$/.exec(tag);
  const told = sign.words >= 4 && !sign.prose ? languageOf(head) : null;
  return [
    Math.log2(1 + sign.words),
    letters / headWords,
    block.linkDensity,
    Number(sign.endsSentence),
    Number(tag === 'p'),
    Number(sign.listItem),
    Number(sign.heading),
    level ? Number(level[1]) : 0,
    Number(tag === 'blockquote' || ancestors.includes('blockquote')),
    Number(sign.caption),
    Math.min(FARTHEST, ancestors === '' ? 0 : ancestors.split('>').length),
    Number(LIST.test(ancestors)),
    Number(ASIDE.test(ancestors)),
    Number(FIGURE.test(ancestors)),
    countOf(head, /(?:^|[\s“"‘(])\p{Lu}/gu) / headWords,
    Number(letters > 2 && !/\p{Ll}/u.test(head) && /\p{Lu}/u.test(head)),
    countOf(head, /\d/g) / head.length,
    countOf(head, /[^\p{L}\p{N}\s]/gu) / head.length,
    has('?'),
    has('!'),
    has(':'),
    has('|'),
    has('@'),
    has('©'),
    Number(/["“”«»]/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^[—–-]/.test(text)),
    Number(CALLS.has(words[0] ?? '')),
    share(READER),
    share(OUTLET),
    share(ALL_FUNCTION_WORDS),
    Math.min(3, earlier),
    Math.min(3, later),
    content.length === 0 ? 0 : content.filter((word) => title.has(word)).length / content.length,
    content.length === 0 ? 0.5 : content.filter((word) => (seen.get(word) ?? 0) > 1).length / content.length,
    Number(told !== null && language !== null && told !== language),
    Number(isPersonName(text)),
    Number(sign.postCredit),
    Number(flag?.flagged === true),
    Number(flag?.flagged === false),
    ...RULES.map((rule) => Number(flag?.rule === rule && flag.flagged)),
    wordScore,
    Number(sign.prose),
  ];
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** @returns in how many blocks each word stands */
function occurrences(words: readonly (readonly string[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const block of words) for (const word of new Set(block)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen;
}

function addNeighbours(rows: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    let to = i * SECOND_WIDTH + OWN;
    for (const step of NEIGHBOURS) {
      const other = i + step;
      for (const feature of ASKED_OF_NEIGHBOURS) {
        rows[to++] = other < 0 || other >= count ? OUTSIDE : rows[other * SECOND_WIDTH + feature];
      }
    }
  }
}

/** Where the block stands, against the ends and against the running text. */
function addPlaces(rows: Float32Array, signs: readonly BlockSigns[]): void {
  const count = signs.length;
  const proseAt = signs.flatMap((sign) =>
    sign.prose && rows[sign.index * SECOND_WIDTH + at('flagged by rule')] === 0 ? [sign.index] : [],
  );
  const first = proseAt[0] ?? count;
  const last = proseAt.at(-1) ?? -1;
  const tags = new Map<string, number>();
  for (const { block } of signs) tags.set(block.tag, (tags.get(block.tag) ?? 0) + 1);
  const paths = new Map<string, number>();
  for (const i of proseAt) paths.set(pathOf(signs[i]), (paths.get(pathOf(signs[i])) ?? 0) + 1);
  let proseBefore = 0;
  for (let i = 0; i < count; i++) {
    const run = runAround(signs, i);
    const path = pathOf(signs[i]);
    if (signs[i].prose) proseBefore++;
    rows.set(
      [
        Math.min(FARTHEST, i),
        Math.min(FARTHEST, count - 1 - i),
        i / count,
        clamp(i - first),
        clamp(i - last),
        Math.log2(count),
        (tags.get(signs[i].block.tag) ?? 0) / count,
        run.length,
        run.position,
        (paths.get(path) ?? 0) / Math.max(1, proseAt.length),
        i === 0
          ? OUTSIDE
          : Number(pathOf(signs[i - 1]) === path) + Number(i + 1 < count && pathOf(signs[i + 1]) === path),
        proseBefore / Math.max(1, proseAt.length),
      ],
      i * SECOND_WIDTH + WIDTH - PLACE_FEATURES,
    );
  }
}

/** Where the block hangs in the article: what is not where the prose is may be let in from elsewhere. */
const pathOf = ({ block }: BlockSigns) => block.ancestors;

const clamp = (distance: number) => Math.max(-FARTHEST, Math.min(FARTHEST, distance));

/** @returns how many blocks that are not prose stand here in a row, and how many of them before this one; 0 for prose */
function runAround(signs: readonly BlockSigns[], index: number): { length: number; position: number } {
  if (signs[index].prose) return { length: 0, position: 0 };
  let start = index;
  let end = index;
  while (start > 0 && index - start < FARTHEST && !signs[start - 1].prose) start--;
  while (end < signs.length - 1 && end - index < FARTHEST && !signs[end + 1].prose) end++;
  return { length: end - start + 1, position: index - start };
}

/** Fills in what the first pass thought of each block: sequence awareness for the price of a second look. */
export function addFirstPass(rows: Float32Array, count: number, scores: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += scores[i];
  const mean = count === 0 ? 0 : sum / count;
  for (let i = 0; i < count; i++) {
    let to = i * SECOND_WIDTH + WIDTH;
    rows[to++] = scores[i];
    rows[to++] = mean;
    for (const step of NEIGHBOURS) rows[to++] = scores[i + step] ?? OUTSIDE;
  }
}
