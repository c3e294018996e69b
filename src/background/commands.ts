/** The keyboard commands of the manifest, and what they show or hide. */
import type { View } from '../state';

const PARTS: ReadonlyMap<string, keyof View> = new Map([
  ['toggle-sidebar', 'sidebar'],
  ['toggle-highlights', 'highlights'],
]);

/** @returns what the command shows or hides, or null for one that the browser serves itself */
export function partOf(command: string): keyof View | null {
  return PARTS.get(command) ?? null;
}
