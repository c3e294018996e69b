/** Finds the spans that may be cues, with the probability of each. */
import { type ChainScores, ChainWorkspace, sumChain } from '../../model/chain';
import { FeatureBuffer } from '../../model/hashing';
import type { WeightTable } from '../../model/weight-table';
import { CUE_BEGINS, CUE_CHAIN, CUE_GOES_ON, cueEdgeFeatures, cueNodeFeatures } from './cue-features';
import type { TaggedText } from './tagged-text';

/** A span of tokens, [first, last], that may be a cue. */
export interface CueCandidate {
  first: number;
  last: number;
  /** That exactly this span is a cue. */
  probability: number;
}

/** Longer cues are rarer than one in a thousand. */
const LONGEST_CUE = 12;

/**
 * Reads all sentences.
 * @param least candidates less probable than this are left out
 * @returns candidates in text order; they may overlap
 */
export function findCueCandidates(
  text: TaggedText,
  node: WeightTable,
  edge: WeightTable,
  least: number,
): CueCandidate[] {
  const work = new ChainWorkspace(CUE_CHAIN);
  const features = new FeatureBuffer();
  const candidates: CueCandidate[] = [];
  let scores: ChainScores = { length: 0, node: new Float64Array(0), edge: new Float64Array(0) };
  for (let s = 0; s < text.sentences; s++) {
    const from = text.sentenceStart[s];
    const to = text.sentenceStart[s + 1];
    const length = to - from;
    const room = scores.node.length / CUE_CHAIN.labels;
    if (length > room) {
      scores = { length, node: new Float64Array(length * 3), edge: new Float64Array(length * CUE_CHAIN.edges) };
    }
    scores.length = length;
    scores.node.fill(0, 0, length * CUE_CHAIN.labels);
    scores.edge.fill(0, 0, length * CUE_CHAIN.edges);
    for (let t = 0; t < length; t++) {
      features.clear();
      cueNodeFeatures(text, from, to, from + t, features);
      node.addScores(features, scores.node, t * CUE_CHAIN.labels);
      if (t === 0) continue;
      features.clear();
      cueEdgeFeatures(text, from, to, from + t, features);
      edge.addScores(features, scores.edge, t * CUE_CHAIN.edges);
    }
    sumChain(work, scores);
    collect(work, from, length, least, candidates);
  }
  return candidates;
}

/** Walks from each possible beginning as long as the span stays probable enough. */
function collect(work: ChainWorkspace, from: number, length: number, least: number, candidates: CueCandidate[]): void {
  const { labels, edges, edgeOf } = CUE_CHAIN;
  const { node, edge, alpha, beta, norm } = work;
  const goesOn = edgeOf[CUE_GOES_ON][CUE_GOES_ON];
  for (let begin = 0; begin < length; begin++) {
    // The probability of beginning here and going on to `t`, whatever follows, is reach × beta.
    let reach = alpha[begin * labels + CUE_BEGINS];
    if (reach * beta[begin * labels + CUE_BEGINS] < least) continue;
    let state = CUE_BEGINS;
    for (let t = begin; t < length && t < begin + LONGEST_CUE; t++) {
      const upTo = reach * beta[t * labels + state];
      if (upTo < least) break;
      let further = 0;
      if (t + 1 < length) {
        const e = state === CUE_BEGINS ? edgeOf[CUE_BEGINS][CUE_GOES_ON] : goesOn;
        const at = t + 1;
        further = (reach * edge[at * edges + e] * node[at * labels + CUE_GOES_ON]) / norm[at];
      }
      const ends = upTo - further * (t + 1 < length ? beta[(t + 1) * labels + CUE_GOES_ON] : 0);
      if (ends >= least) candidates.push({ first: from + begin, last: from + t, probability: ends });
      reach = further;
      state = CUE_GOES_ON;
    }
  }
}
