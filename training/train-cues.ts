/** Trains the cue model: which words signal an attribution. */
import {
  CUE_BEGINS,
  CUE_CHAIN,
  CUE_GOES_ON,
  cueEdgeFeatures,
  cueNodeFeatures,
} from '../src/analysis/attributions/learned/cue-features';
import type { TrainingArticle } from './corpus';
import { type ChainExample, type ChainSettings, type ChainTables, trainChain } from './train-chain';

/** @param articles tagged by a tagger that did not see them */
export function trainCues(articles: readonly TrainingArticle[], settings: ChainSettings): ChainTables {
  return trainChain(CUE_CHAIN, articles.length, (a) => cueExamples(articles[a]), settings);
}

/** A sentence is an example, once for each annotator. */
function* cueExamples({ text, annotations }: TrainingArticle): Iterable<ChainExample> {
  for (const attributions of annotations) {
    const labels = new Uint8Array(text.length);
    for (const { cue } of attributions) {
      if (cue.length === 0 || labels[cue[0]] !== 0) continue;
      const last = cue[cue.length - 1];
      labels.fill(CUE_GOES_ON, cue[0], last + 1);
      labels[cue[0]] = CUE_BEGINS;
    }
    for (let s = 0; s < text.sentences; s++) {
      const from = text.sentenceStart[s];
      const to = text.sentenceStart[s + 1];
      const gold = labels.slice(from, to);
      // A cue never crosses sentences; what looks like one begins again.
      if (gold[0] === CUE_GOES_ON) gold[0] = CUE_BEGINS;
      yield {
        length: to - from,
        gold,
        nodeFeatures: (t, features) => cueNodeFeatures(text, from, to, from + t, features),
        edgeFeatures: (t, features) => cueEdgeFeatures(text, from, to, from + t, features),
        isFixed: () => false,
      };
    }
  }
}
