/** What a cue makes of its content: told by its words, without a model, so that a reader can check it. */

import { CUE_KINDS, type CueKind } from '../../analysis';
import { stemOf } from '../../language/stems';
import { CUE_FORMS } from '../cue-forms';
import { CUE_WORDS } from './cue-words';

const KIND_OF_STEM: ReadonlyMap<string, CueKind> = new Map(
  // In turn from the end, so that where a word stands under two kinds the earlier kind holds.
  [...CUE_KINDS].reverse().flatMap((kind) =>
    CUE_WORDS[kind]
      .trim()
      .split(/\s+/)
      .map((word): [string, CueKind] => [stemOf(word), kind]),
  ),
);

/** Helping words within a cue: they decide only where nothing else does ("was about", "made it clear"). */
const HELPERS: ReadonlySet<string> = new Set(
  'be have do will would can could may might must shall should to not go get make take give come put keep seem appear begin continu start set hold as of in on at for with by about that'.split(
    ' ',
  ),
);

/** Words that share a helper's stem and are none. */
const FULL_WORDS: ReadonlySet<string> = new Set(['willing']);

/** Negation of these turns them round: "did not rule out" is no denial, but "did not agree" is. */
const NEGATED: Partial<Record<CueKind, CueKind>> = { confirms: 'denies', admits: 'denies' };
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no']);

/**
 * @param words the cue's words in order, as they stand
 * @returns the kind of its chief word; `other` where no word is known
 */
export function cueKindOf(words: readonly string[]): CueKind {
  // A colon or a dash before what somebody says.
  if (words.every((word) => !/[\p{L}\p{N}]/u.test(word))) return 'says';
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  if (isSilence(lower)) return 'other';
  const kind = chiefKind(lower);
  return lower.some((word) => NEGATIONS.has(word)) ? (NEGATED[kind] ?? kind) : kind;
}

/** Who did not do so said nothing. */
const ANSWERS: ReadonlySet<string> = new Set(['respond', 'reply', 'answer', 'return', 'comment'].map(stemOf));
const DID: ReadonlySet<string> = new Set(['do', 'does', 'did', 'has', 'have', 'had']);

/** "did not immediately respond to", "hasn't replied": nothing was said. "Would not comment" and "declined to" are refusals. */
function isSilence(words: readonly string[]): boolean {
  const not = words.findIndex((word) => word === 'not' || word === "n't");
  const [chief] = words.slice(not + 1).filter((word) => !word.endsWith('ly') && word !== 'yet' && word !== 'also');
  return not > 0 && DID.has(words[not - 1]) && chief !== undefined && ANSWERS.has(stemOf(chief));
}

/** Verbs that a word after them makes mean something else: stem, the word, the kind. */
const PHRASES: readonly (readonly [stem: string, word: string, kind: CueKind])[] = [
  ['call', 'for', 'orders'],
  ['call', 'on', 'orders'],
  ['go', 'after', 'accuses'],
  ['take', 'offense', 'feels'],
  ['take', 'aim', 'accuses'],
  ['take', 'issue', 'accuses'],
  ['take', 'shots', 'accuses'],
  ['poke', 'fun', 'accuses'],
  ['take', 'credit', 'claims'],
  ['be', 'convinced', 'believes'],
  ['push', 'back', 'denies'],
  ['double', 'down', 'claims'],
  ['strike', 'down', 'decides'],
  ['bring', 'up', 'says'],
  ['spell', 'out', 'says'],
  ['sound', 'off', 'says'],
  ['hold', 'forth', 'says'],
  ['dress', 'down', 'accuses'],
  ['count', 'on', 'believes'],
  ['look', 'for', 'wants'],
  ['look', 'to', 'wants'],
  ['make', 'case', 'says'],
  ['make', 'clear', 'says'],
  ['point', 'finger', 'accuses'],
  ['rule', 'out', 'denies'],
  ['sign', 'off', 'decides'],
];
/** How far after the verb that word may stand. */
const PHRASE_REACH = 3;

function phraseKind(words: readonly string[]): CueKind | null {
  for (let i = 0; i < words.length; i++) {
    const stem = stemOf(words[i]);
    const rest = words.slice(i + 1, i + 1 + PHRASE_REACH);
    const phrase = PHRASES.find(([verb, word]) => verb === stem && rest.includes(word));
    if (phrase) return phrase[2];
  }
  return null;
}

function chiefKind(words: readonly string[]): CueKind {
  const phrase = phraseKind(words);
  if (phrase) return phrase;
  // The chief word is the first one that is no helper: "has repeatedly denied", "called for", "expressed doubt".
  let kind: CueKind | null = null;
  for (const word of words) {
    const stem = stemOf(word);
    if (HELPERS.has(stem) && !FULL_WORDS.has(word)) continue;
    const found = CUE_FORMS.get(word)?.verb.kind ?? KIND_OF_STEM.get(stem) ?? null;
    if (!found) continue;
    // "expressed doubt", "voiced concern", "issued a warning": the noun says what the empty verb does not.
    if (kind === null || EMPTY_VERBS.has(words[0]) || EMPTY_VERBS.has(words[1] ?? '')) kind = found;
  }
  if (kind) return kind;
  // A helper alone: "seems", "appeared to".
  const alone = words.flatMap((word) => CUE_FORMS.get(word)?.verb.kind ?? KIND_OF_STEM.get(stemOf(word)) ?? []);
  return alone[0] ?? 'other';
}

const EMPTY_VERBS: ReadonlySet<string> = new Set(
  `express expresses expressed expressing voice voices voiced voicing raise raises raised raising issue issues issued
   issuing make makes made making give gives gave given giving share shares shared sharing offer offers offered
   show shows showed shown showing`.split(/\s+/),
);
