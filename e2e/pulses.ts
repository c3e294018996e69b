/** What pulses on a page. A pulse lights up for a quarter of a second, twice: a test that asks now and then may miss it. */
import type { Page } from 'playwright';
import { PULSE } from '../src/page/highlights/highlight-names';

/** Milliseconds: each light is seen several times, on a busy machine at least once. */
const LOOK_EVERY = 20;

/** Looks at the page from now on. @returns what asks for the texts that have pulsed so far, in order */
export async function watchPulses(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(
    ([name, every]) => {
      const texts: string[] = [];
      setInterval(() => {
        for (const range of CSS.highlights.get(name) ?? []) {
          const text = String(range);
          if (texts.at(-1) !== text) texts.push(text);
        }
      }, every);
      return texts;
    },
    [PULSE, LOOK_EVERY] as const,
  );
  return () => seen.evaluate((texts) => [...texts]);
}
