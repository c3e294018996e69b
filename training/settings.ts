/** The settings of each stage, as chosen by cross-validation; NOTES.md tells what else was tried. */

import type { ChainSettings } from './train-chain';
import type { TaggerSettings } from './train-tagger';
import type { TreeSettings } from './train-trees';

/** Changes with the features of tags and cues, so that kept results of older ones are not used. */
export const FEATURES_VERSION = '7';

export const TAGGER_SETTINGS: TaggerSettings = { epochs: 5, leastCount: 12, seed: 7 };

export const CUE_SETTINGS: ChainSettings = {
  epochs: 6,
  rate: 0.05,
  dropout: 0.5,
  leastCount: 6,
  leastEdgeCount: 10,
  seed: 3,
  runs: 4,
};

export const ROLE_SETTINGS: ChainSettings = {
  epochs: 9,
  rate: 0.05,
  dropout: 0.6,
  leastCount: 6,
  leastEdgeCount: 20,
  seed: 5,
  runs: 4,
};

export const JUDGE_SETTINGS: TreeSettings = { trees: 240, depth: 5, rate: 0.05, ridge: 5, leastWeight: 20 };
