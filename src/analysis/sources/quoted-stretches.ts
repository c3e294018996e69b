/** Tells which places of the text stand in quotation marks: who is named there is named by somebody else. */
import { type Article, blockEnd } from '../../article';

/** @returns for an offset, whether it lies between double quotation marks; a mark that is not closed holds to the block's end */
export function quotedStretches(article: Article): (offset: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const block of article.blocks) {
    let open = -1;
    for (let at = block.start; at < blockEnd(block); at++) {
      const mark = article.text[at];
      if (open < 0 && (mark === '“' || mark === '"' || mark === '«' || mark === '„')) open = at;
      else if (open >= 0 && (mark === '”' || mark === '"' || mark === '»' || mark === '“')) {
        starts.push(open);
        ends.push(at + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      starts.push(open);
      ends.push(blockEnd(block));
    }
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < ends[low - 1];
  };
}
