/**
 * What the models found, and what the rules find better. Rules read word order and marks alone: they see quotations whose
 * cue the models take for another word, and paragraphs that go on with a quotation beyond the models' window.
 */
import type { Span } from '../../article';
import type { CueKind, FoundAttribution } from '../analysis';
import type { Construction } from './draft';
import type { FoundByRule } from './rules';

/**
 * Where the models found nothing: the share of the rules' attributions that a reader would find right, by construction.
 * Measured, as all shares here, on 504 training articles against models that had not seen them; constructions with a
 * share below a third would cost more than they bring and are left out.
 */
const ALONE: Readonly<Partial<Record<Construction, number>>> = {
  colon: 0.84,
  'quotation-then-source': 0.64,
  'according-to': 0.55,
  'clause-then-source': 0.5,
  'source-then-quotation': 0.49,
  'unknown-verb': 0.47,
  'source-then-phrase': 0.46,
  passive: 0.46,
  'joined-verb': 0.42,
  'source-then-clause': 0.38,
};
/**
 * "X said A, adding B": the models may give the source to one cue only. Where they are sure of that one, the other, which
 * has the same subject, is as sure as this at most. Set by hand: too few were there to be measured.
 */
const BESIDE_A_SIBLING = 0.6;
const SURE_SIBLING = 0.5;
/** "adding", "noting": a cue that has its subject from the verb before it. */
const SHARES_SUBJECT = /^\p{L}{2,}ing\b/u;

/** With a clause after them these mostly tell what somebody did: "offered to pay", "pushed it through". One in six was right. */
const ALSO_ACTIONS: ReadonlySet<CueKind> = new Set(['promises', 'orders']);

/** Where both have the same cue and the models are unsure: below which confidence the rules' reading is the better one. */
const INSTEAD: Readonly<Partial<Record<Construction, { below: number; confidence: number }>>> = {
  'quotation-then-source': { below: 0.7, confidence: 0.77 },
  'clause-then-source': { below: 0.7, confidence: 0.66 },
  participle: { below: 0.5, confidence: 0.57 },
  // Hardly any were there to be measured. In "is confirmed by Ruiz" the content stands before the cue, whatever follows.
  passive: { below: 0.5, confidence: 0.5 },
};

/** Quotations that go on in the paragraphs after theirs: with them 32 of 36 were right, without them 10. */
const GOES_ON: ReadonlySet<Construction> = new Set(['quotation-then-source', 'source-then-quotation', 'colon']);

/** Of attitudes, the rules find too many that are none; only where the word order is plain are they worth having. */
const ATTITUDES: ReadonlySet<CueKind> = new Set([
  'believes',
  'wants',
  'feels',
  'perceives',
  'shows',
  'decides',
  'other',
]);

/**
 * @param text the article's
 * @param learned what the models found, none sharing a word of cue or content with another
 * @param byRules what the rules found
 * @param least what is less sure is left out, 0–1
 * @returns attributions in text order, none sharing a word of cue or content with another
 */
export function combined(
  text: string,
  learned: readonly FoundAttribution[],
  byRules: readonly FoundByRule[],
  least: number,
): FoundAttribution[] {
  const found = [...learned];
  const dropped = new Set<number>();
  const owners = new Owners(text.length);
  found.forEach((attribution, i) => {
    owners.take(attribution, i);
  });
  for (const { construction, attribution } of byRules) {
    const at = owners.ofCue(attribution);
    if (at < 0) {
      const alone = isLikely(construction, attribution) ? (ALONE[construction] ?? 0) : 0;
      // A participle by itself is seldom right; beside the verb that it shares its subject with it mostly is.
      const isTried = alone > 0 || construction === 'participle';
      const share = isTried ? Math.max(alone, besideSibling(text, learned, attribution)) : 0;
      if (share < least || share === 0) continue;
      // "They expect to choose in June, the clerk confirmed": what the models were less sure of gives way.
      const inTheWay = owners.ofAny(attribution);
      if (inTheWay.some((other) => found[other].confidence >= share)) continue;
      for (const other of inTheWay) {
        owners.release(found[other]);
        dropped.add(other);
      }
      owners.take(attribution, found.length);
      found.push({ ...attribution, confidence: share });
      continue;
    }
    const better = betterOf(construction, found[at], attribution, owners, at);
    if (!better || better.confidence < least) continue;
    owners.release(found[at]);
    owners.take(better, at);
    found[at] = better;
  }
  return found.filter((_, i) => !dropped.has(i)).sort((a, b) => startOf(a) - startOf(b));
}

/** How sure an attribution is by another of the same source, a participle beside its verb; 0 where there is none. */
function besideSibling(text: string, learned: readonly FoundAttribution[], { source, cue }: FoundAttribution): number {
  if (source.length === 0 || cue.length === 0) return 0;
  const [from] = source[0];
  const [, to] = source[source.length - 1];
  const sharesSubject = (span: Span) => SHARES_SUBJECT.test(text.slice(...span));
  const isSibling = (other: FoundAttribution) =>
    other.confidence >= SURE_SIBLING &&
    other.cue.length > 0 &&
    other.source.some(([start, end]) => start < to && end > from) &&
    sharesSubject(other.cue[0][0] >= cue[0][1] ? other.cue[0] : cue[0]);
  return Math.min(BESIDE_A_SIBLING, Math.max(0, ...learned.filter(isSibling).map(({ confidence }) => confidence)));
}

function isLikely(construction: Construction, { cueKind }: FoundAttribution): boolean {
  if (construction === 'source-then-clause' && ALSO_ACTIONS.has(cueKind)) return false;
  return construction === 'passive' || !ATTITUDES.has(cueKind);
}

/** @returns the rules' reading of a cue that the models have too, or the models' with what the rules add; or null */
function betterOf(
  construction: Construction,
  own: FoundAttribution,
  other: FoundAttribution,
  owners: Owners,
  at: number,
): FoundAttribution | null {
  const instead = INSTEAD[construction];
  const isPlain = isLikely(construction, other) && other.source.length > 0;
  if (instead && isPlain && own.confidence < instead.below && owners.areFree(other, at)) {
    return { ...other, confidence: instead.confidence };
  }
  if (!GOES_ON.has(construction)) return null;
  const end = Math.max(...own.content.map(([, last]) => last), ...own.cue.map(([, last]) => last));
  const further = other.content.filter(([start]) => start >= end && owners.isFree([start, start + 1]));
  return further.length > 0 && further.every((span) => owners.isFree(span))
    ? { ...own, content: [...own.content, ...further] }
    : null;
}

/** Which attribution has each character, as cue or content. */
class Owners {
  readonly #cue: Int32Array;
  readonly #content: Int32Array;

  constructor(length: number) {
    this.#cue = new Int32Array(length).fill(-1);
    this.#content = new Int32Array(length).fill(-1);
  }

  release(attribution: FoundAttribution): void {
    this.take(attribution, -1);
  }

  take({ cue, content }: FoundAttribution, owner: number): void {
    for (const [start, end] of cue) this.#cue.fill(owner, start, end);
    for (const [start, end] of content) this.#content.fill(owner, start, end);
  }

  /** The attribution that shares a character of the cue, or -1. */
  ofCue({ cue }: FoundAttribution): number {
    for (const [start, end] of cue) for (let i = start; i < end; i++) if (this.#cue[i] >= 0) return this.#cue[i];
    return -1;
  }

  /** The attributions that share a character of cue or content. */
  ofAny({ cue, content }: FoundAttribution): number[] {
    const owners = new Set<number>();
    for (const [start, end] of [...cue, ...content]) {
      for (let i = start; i < end; i++) {
        owners.add(this.#cue[i]);
        owners.add(this.#content[i]);
      }
    }
    owners.delete(-1);
    return [...owners];
  }

  isFree([start, end]: Span, but = -1): boolean {
    for (let i = start; i < end; i++) {
      if (this.#cue[i] >= 0 && this.#cue[i] !== but) return false;
      if (this.#content[i] >= 0 && this.#content[i] !== but) return false;
    }
    return true;
  }

  areFree({ cue, content }: FoundAttribution, but = -1): boolean {
    return [...cue, ...content].every((span) => this.isFree(span, but));
  }
}

/** Where the first word of any part stands. */
function startOf({ source, cue, content }: FoundAttribution): number {
  return Math.min(...[source, cue, content].flatMap((spans) => (spans.length > 0 ? [spans[0][0]] : [])));
}
