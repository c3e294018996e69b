/** The page's own DOM, to see that reading leaves it as it was. */
import type { Page } from 'playwright';

/** Runs in the page: its markup without the sidebar's host, and the attributes of the root that a serialisation could hide. */
function serialise(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('[data-sourcelight]')) host.remove();
  return new XMLSerializer().serializeToString(copy);
}

/** @returns the page's DOM as text, without the sidebar's host */
export function snapshotOf(page: Page): Promise<string> {
  return page.evaluate(serialise);
}

/** @returns what a reader of a failed test wants to see: the first place where two snapshots part */
export function firstDifference(before: string, after: string): string {
  if (before === after) return '';
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `before: …${around(before)}…\nafter:  …${around(after)}…`;
}
