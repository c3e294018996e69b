/** The settings of each stage, as chosen by cross-validation; NOTES.md tells what else was tried. */

import type { ChainSettings } from './train-chain';
import type { TaggerSettings } from './train-tagger';
import type { TreeSettings } from './train-trees';

/** Changes with the features of tags and cues, so that kept results of older ones are not used. */
export const FEATURES_VERSION = '3';

export const TAGGER_SETTINGS: TaggerSettings = { epochs: 5, leastCount: 12, seed: 7 };

export const CUE_SETTINGS: ChainSettings = {
  epochs: 6,
  rate: 0.05,
  dropout: 0.5,
  leastCount: 8,
  leastEdgeCount: 12,
  seed: 3,
};

export const ROLE_SETTINGS: ChainSettings = {
  epochs: 6,
  rate: 0.05,
  dropout: 0.5,
  leastCount: 8,
  leastEdgeCount: 25,
  seed: 5,
};

export const JUDGE_SETTINGS: TreeSettings = { trees: 100, depth: 4, rate: 0.1, ridge: 5, leastWeight: 10 };
