/** The corpus's own figures, worked out as its scorer does: see `score-boilerplate.mjs` beside the corpus. */
import type { Flagged, Page } from './corpus';

export interface Figures {
  f1: number;
  precision: number;
  recall: number;
  falseAlarms: number;
  spoilt: number;
}

/** In words: a page with one article block of this length flagged is spoilt. */
const SPOILING_WORDS = 25;

/** @param flagged by page, in the pages' order */
export function scoreOf(pages: readonly Page[], flagged: readonly Flagged[]): Figures {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let article = 0;
  let spoilt = 0;
  pages.forEach((page, p) => {
    let bad = false;
    page.gold.forEach((gold, i) => {
      if (page.neutral[i]) return;
      const got = flagged[p].has(i);
      if (!gold) article++;
      if (gold && got) right++;
      else if (gold) missed++;
      else if (got) {
        wrong++;
        if (page.article.blocks[i].text.split(/\s+/).length >= SPOILING_WORDS) bad = true;
      }
    });
    if (bad) spoilt++;
  });
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, falseAlarms: wrong / article, spoilt: spoilt / pages.length };
}

export function figuresLine(name: string, { f1, precision, recall, falseAlarms, spoilt }: Figures): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  return `${name.padEnd(58)} F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  false alarms ${percent(falseAlarms)}  spoilt ${percent(spoilt)}`;
}
