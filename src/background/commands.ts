/** The keyboard commands of the manifest, and what they do. Both browsers suggest keys for four at most. */
import type { View } from '../state';
import { readAndStep, readOnly, toggle } from './showing';

const shows = (part: keyof View) => (tabId: number) => toggle(tabId, part);

const COMMANDS: ReadonlyMap<string, (tabId: number) => Promise<void>> = new Map([
  ['read-page', readOnly],
  ['next-statement', (tabId: number) => readAndStep(tabId, 1)],
  ['previous-statement', (tabId: number) => readAndStep(tabId, -1)],
  ['toggle-sidebar', shows('sidebar')],
  ['toggle-highlights', shows('highlights')],
]);

/** @returns what the command does in a tab, or null for one that the browser serves itself */
export function actOf(command: string): ((tabId: number) => Promise<void>) | null {
  return COMMANDS.get(command) ?? null;
}
