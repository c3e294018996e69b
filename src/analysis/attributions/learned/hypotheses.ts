/** Everything that might be an attribution: each cue with its likeliest sources and contents, described for judging. */
import { QUOTE_STATES } from '../../language/quoted-tokens';
import type { CueCandidate } from './cue-candidates';
import type { RoleContext } from './role-context';
import type { CueReading, RoleDecoder } from './role-decoder';

/** Cues that share tokens are one cue in several readings; the likeliest stands for them. */
export interface Cue extends CueCandidate {
  /** That one of the readings is a cue. */
  mass: number;
}

/** @returns the candidates without overlaps, in text order */
export function distinctCues(candidates: readonly CueCandidate[]): Cue[] {
  const byProbability = [...candidates].sort(
    (a, b) => b.probability - a.probability || a.first - b.first || a.last - b.last,
  );
  const ownerOf = new Map<number, Cue>();
  const cues: Cue[] = [];
  for (const candidate of byProbability) {
    let owner: Cue | undefined;
    for (let i = candidate.first; i <= candidate.last; i++) owner ??= ownerOf.get(i);
    if (owner) {
      owner.mass = Math.min(1, owner.mass + candidate.probability);
      continue;
    }
    const cue = { ...candidate, mass: candidate.probability };
    cues.push(cue);
    for (let i = candidate.first; i <= candidate.last; i++) ownerOf.set(i, cue);
  }
  return cues.sort((a, b) => a.first - b.first);
}

export interface ReadCue {
  cue: Cue;
  reading: CueReading;
}

/** Readings of a cue that are judged. */
export const READINGS = 5;

export function readCues(cues: readonly Cue[], decoder: RoleDecoder): ReadCue[] {
  return cues.map((cue) => ({ cue, reading: decoder.read(cue.first, cue.last, READINGS) }));
}

/** How much all cues together claim each token, as content and as source; own claims are taken off when judging. */
export interface Claims {
  content: Float32Array;
  source: Float32Array;
  cue: Float32Array;
}

export function claimsOf(read: readonly ReadCue[], length: number): Claims {
  const claims = { content: new Float32Array(length), source: new Float32Array(length), cue: new Float32Array(length) };
  for (const { cue, reading } of read) {
    const { window, contentAt, sourceAt } = reading;
    for (let t = 0; t < contentAt.length; t++) {
      claims.content[window.from + t] += cue.mass * contentAt[t];
      claims.source[window.from + t] += cue.mass * sourceAt[t];
    }
    for (let i = cue.first; i <= cue.last; i++) claims.cue[i] += cue.mass;
  }
  return claims;
}

const logit = (p: number) => Math.log((p + 1e-4) / (1 - p + 1e-4));

/** Numbers that describe a hypothesis. */
export const JUDGED_FEATURES = 52;

/**
 * Describes a reading of a cue for the trees that judge it; the order is part of the model.
 * @param values gets the numbers, from `at` on
 */
export function describeHypothesis(
  context: RoleContext,
  claims: Claims,
  { cue, reading }: ReadCue,
  rank: number,
  values: Float32Array,
  at: number,
): void {
  const { text } = context;
  const { window, readings, contentAt, sourceAt } = reading;
  const { source, content, probability } = readings[rank];
  let n = at;
  const put = (value: number) => {
    values[n++] = value;
  };
  put(logit(cue.probability));
  put(logit(cue.mass));
  put(Math.log(probability + 1e-6));
  put(rank);
  put(Math.log(probability + 1e-6) - Math.log(readings[0].probability + 1e-6));
  put(readings.length > rank + 1 ? Math.log(probability + 1e-6) - Math.log(readings[rank + 1].probability + 1e-6) : 9);
  const ofSource = certainty(source, sourceAt, window.from, text.isWord);
  const ofContent = certainty(content, contentAt, window.from, text.isWord);
  for (const certain of [ofSource, ofContent]) {
    put(certain.words);
    put(certain.mean);
    put(certain.least);
    put(certain.mostOutside);
    put(certain.overlap);
  }
  put(pieces(content, text.isWord));
  const quotes = quotation(context, content, window.from, window.to);
  put(quotes.share);
  put(quotes.left);
  put(quotes.opensInside);
  put(quotes.closesInside);
  const first = content.length ? content[0] : cue.first;
  const last = content.length ? content[content.length - 1] : cue.first;
  put(text.sentence[first] - window.sentence);
  put(text.sentence[last] - window.sentence);
  put(source.length === 0 ? 0 : source[0] < cue.first ? -1 : 1);
  put(first < cue.first ? -1 : 1);
  put(last < cue.first ? -1 : 1);
  put(source.length === 0 ? -1 : source[0] < cue.first ? cue.first - source[source.length - 1] : source[0] - cue.last);
  put(first < cue.first ? (last < cue.first ? cue.first - last : 0) : first - cue.last);
  put(cue.last - cue.first + 1);
  put(window.headTag);
  put(text.quote[cue.first]);
  put(contestedBy(content, claims.content, contentAt, window.from, cue.mass));
  put(contestedBy(content, claims.cue, null, window.from, 0));
  put(contestedBy(content, claims.source, sourceAt, window.from, cue.mass));
  put(contestedBy(source, claims.source, sourceAt, window.from, cue.mass));
  put(contestedBy(source, claims.content, contentAt, window.from, cue.mass));
  let contested = 0;
  for (let i = cue.first; i <= cue.last; i++) contested = Math.max(contested, claims.content[i]);
  put(contested);
  put(
    last + 1 === text.sentenceStart[text.sentence[last] + 1] || text.isWord[Math.min(last + 1, text.length - 1)] === 0
      ? 1
      : 0,
  );
  put(first === text.sentenceStart[text.sentence[first]] ? 1 : 0);
  put(content.length ? text.tag[first] : -1);
  put(last + 1 < text.length ? text.tag[last + 1] : -1);
  put(last + 1 < text.length ? text.quote[last] * QUOTE_STATES + text.quote[last + 1] : -1);
  put(first > 0 ? text.tag[first - 1] : -1);
  put(window.sentenceTo - window.sentenceFrom);
  put(cue.first - window.sentenceFrom);
  put(window.sentence === 0 ? 1 : 0);
  put(source.length ? text.tag[source[source.length - 1]] : -1);
  put(source.length ? text.shape[source[source.length - 1]] : -1);
  put(source.length ? text.tag[source[0]] : -1);
  put(context.cues[window.sentenceTo] - context.cues[window.sentenceFrom]);
  put(window.tagAfter);
  put(window.tagBefore);
}

/** How certain the model is of a role's tokens, words only: inside it, and of what was left outside. */
function certainty(tokens: Int32Array, at: Float32Array, from: number, isWord: Uint8Array) {
  let words = 0;
  let inside = 0;
  let least = 1;
  let all = 0;
  let mostOutside = 0;
  let next = 0;
  for (let t = 0; t < at.length; t++) {
    const isOwn = next < tokens.length && tokens[next] === from + t;
    if (isOwn) next++;
    if (isWord[from + t] === 0) continue;
    all += at[t];
    if (!isOwn) {
      if (at[t] > mostOutside) mostOutside = at[t];
      continue;
    }
    words++;
    inside += at[t];
    if (at[t] < least) least = at[t];
  }
  return {
    words,
    mean: words ? inside / words : 0,
    least,
    mostOutside,
    overlap: inside / (words + all - inside + 1e-6),
  };
}

function pieces(tokens: Int32Array, isWord: Uint8Array): number {
  let count = tokens.length ? 1 : 0;
  for (let k = 1; k < tokens.length; k++) {
    for (let i = tokens[k - 1] + 1; i < tokens[k]; i++) {
      if (isWord[i] === 0) continue;
      count++;
      break;
    }
  }
  return count;
}

/** How the content lies to the quotation marks round the cue. */
function quotation({ text, quoted }: RoleContext, content: Int32Array, from: number, to: number) {
  let own = 0;
  let words = 0;
  for (const i of content) {
    if (text.isWord[i] === 0) continue;
    words++;
    if (text.quote[i] !== 0) own++;
  }
  const all = quoted[to] - quoted[from];
  const first = content.length ? content[0] : -1;
  const last = content.length ? content[content.length - 1] : -1;
  const isInside = (i: number) => i >= 0 && i < text.length && text.quote[i] >= 1 && text.quote[i] <= 3;
  return {
    share: words ? own / words : 0,
    left: all ? (all - own) / all : -1,
    opensInside: isInside(first) && isInside(first - 1) ? 1 : 0,
    closesInside: isInside(last) && isInside(last + 1) ? 1 : 0,
  };
}

/** The mean of what others claim of the tokens. */
function contestedBy(
  tokens: Int32Array,
  claims: Float32Array,
  own: Float32Array | null,
  from: number,
  mass: number,
): number {
  if (tokens.length === 0) return 0;
  let sum = 0;
  for (const i of tokens) sum += claims[i] - (own ? own[i - from] * mass : 0);
  return sum / tokens.length;
}
