/**
 * Decides which hypotheses hold: the surest first, each token to at most one attribution. A cue whose reading conflicts
 * with a surer one is read anew without the tokens that are taken.
 */
import { type BoostedTrees, probabilityOf, scoreOfTrees } from '../../model/boosted-trees';
import { affordableCues } from './affordable-cues';
import type { CueCandidate } from './cue-candidates';
import {
  type Claims,
  claimsOf,
  describeHypothesis,
  distinctCues,
  JUDGED_FEATURES,
  READINGS,
  type ReadCue,
  readCues,
} from './hypotheses';
import type { RoleContext } from './role-context';
import type { RoleDecoder } from './role-decoder';

/** The trees that judge: whether a reading is near enough for a reader, and whether it is exact. */
export interface Judges {
  near: BoostedTrees;
  exact: BoostedTrees;
}

/** An attribution in tokens of the article. */
export interface Decision {
  cueFirst: number;
  cueLast: number;
  source: Int32Array;
  content: Int32Array;
  /** That a reader would agree with it, as the trees say; calibrated later. */
  score: number;
}

/** How much being exact counts beside being near enough, when readings of a cue compete. */
const EXACTNESS = 1;

interface Judged {
  entry: ReadCue;
  rank: number;
  near: number;
  worth: number;
}

/**
 * @param least decisions with a lower score are left out
 * @returns decisions in text order
 */
export function decide(
  context: RoleContext,
  candidates: readonly CueCandidate[],
  decoder: RoleDecoder,
  judges: Judges,
  least: number,
): Decision[] {
  const read = readCues(affordableCues(context, distinctCues(candidates)), decoder);
  const claims = claimsOf(read, context.text.length);
  const judged = read.map((entry) => judge(context, claims, entry, judges, least)).filter(({ near }) => near >= least);
  const taken = new Uint8Array(context.text.length);
  const decisions: Decision[] = [];
  // Attributions lie within blocks, so only those of one block compete; that also keeps the time linear.
  const blockOf = ({ entry }: Judged) => context.text.block[entry.reading.window.sentence];
  for (let from = 0, to = 0; from < judged.length; from = to) {
    while (to < judged.length && blockOf(judged[to]) === blockOf(judged[from])) to++;
    decideBlock(judged.slice(from, to));
  }
  return decisions.sort((a, b) => firstToken(a) - firstToken(b));

  function decideBlock(queue: Judged[]): void {
    queue.sort(bySureness);
    for (let head = queue.shift(); head; head = queue.shift()) {
      const { entry, rank, near } = head;
      const { first, last } = entry.cue;
      if (isTaken(context, taken, first, last)) continue;
      const { source, content } = entry.reading.readings[rank];
      if (conflicts(taken, source) || conflicts(taken, content)) {
        const again = { cue: entry.cue, reading: decoder.read(first, last, READINGS, taken) };
        const anew = judge(context, claims, again, judges, least);
        if (anew.near < least) continue;
        queue.push({ ...anew, near: Math.min(anew.near, near) });
        queue.sort(bySureness);
        continue;
      }
      for (const i of source) taken[i] = 1;
      for (const i of content) taken[i] = 1;
      taken.fill(1, first, last + 1);
      decisions.push({ cueFirst: first, cueLast: last, source, content, score: near });
    }
  }
}

const bySureness = (a: Judged, b: Judged) => b.near - a.near || a.entry.cue.first - b.entry.cue.first;

const firstToken = ({ cueFirst, source, content }: Decision) =>
  Math.min(cueFirst, source[0] ?? cueFirst, content[0] ?? cueFirst);

function isTaken({ text }: RoleContext, taken: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (taken[i] && text.isWord[i]) return true;
  return false;
}

function conflicts(taken: Uint8Array, tokens: Int32Array): boolean {
  for (const i of tokens) if (taken[i]) return true;
  return false;
}

/** Chooses the best reading of a cue; a score of −1 where there is none. Readings too unlikely for `least` are not told apart. */
function judge(context: RoleContext, claims: Claims, entry: ReadCue, judges: Judges, least: number): Judged {
  const values = new Float32Array(JUDGED_FEATURES);
  let best: Judged = { entry, rank: 0, near: -1, worth: -1 };
  for (let rank = 0; rank < entry.reading.readings.length; rank++) {
    if (entry.reading.readings[rank].content.length === 0) continue;
    describeHypothesis(context, claims, entry, rank, values, 0);
    const near = probabilityOf(scoreOfTrees(judges.near, values));
    // The second judge costs as much as the first; most candidates are no cues and need none.
    const exact = near < least ? 0 : probabilityOf(scoreOfTrees(judges.exact, values));
    const worth = near + EXACTNESS * exact;
    if (worth > best.worth) best = { entry, rank, near, worth };
  }
  return best;
}
