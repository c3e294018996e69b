/** Figures of many measurements: medians and what nineteen in twenty stay within, because means tell of neither. */

export interface Spread {
  count: number;
  median: number;
  p95: number;
  most: number;
}

/** @returns the spread of the values; nought where there are none */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? sorted[0] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), most: at(1) };
}

/** @returns as a row of a Markdown table: name, median, p95, most */
export function inRow(name: string, { count, median, p95, most }: Spread, digits = 1): string {
  const cells = [median, p95, most].map((value) => value.toFixed(digits));
  return `| ${name} | ${cells.join(' | ')} | ${count} |`;
}
