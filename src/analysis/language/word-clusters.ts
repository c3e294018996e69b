/**
 * Groups of words that stand in like places ("spokesman" with "aide", "said" with "added") and the classes that WordNet
 * puts them in: they let the models know words that the training texts lack.
 */

export interface WordClusters {
  /** Hashes of the words that have a group, rising. */
  words: Int32Array;
  /** The group of each word among few large ones, among more, and among many small ones; 0 is no group. */
  coarse: Uint8Array;
  fine: Uint8Array;
  finest: Uint16Array;
  /** WordNet's class of the word as a verb (29 … 43, 32 is communication) and as a noun (3 … 28); 0 is none. */
  verbSense: Uint8Array;
  nounSense: Uint8Array;
}

/** @returns the word's place in `words`, -1 when it has no group */
export function clusterIndex({ words }: WordClusters, word: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (words[middle] === word) return middle;
    if (words[middle] < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
