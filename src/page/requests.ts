/**
 * Checks what the page's script is asked for, where it arrives: after an update, an old page can hear a new worker. By hand
 * rather than with a schema library, which every page would be given to load.
 */
import type { ReadRequest } from '../messages';
import type { View } from '../state';

/** @returns the fields that are as they should be; anything else counts as not said */
export function readRequestFrom(sent: unknown): ReadRequest {
  return booleansOf(sent, ['anyway', 'again', 'uninvited']);
}

/** @returns the parts of the view to be changed; anything else stays as it is */
export function viewChangeFrom(sent: unknown): Partial<View> {
  return booleansOf(sent, ['highlights', 'sidebar']);
}

function booleansOf<Key extends string>(sent: unknown, keys: readonly Key[]): { [Name in Key]?: boolean } {
  if (typeof sent !== 'object' || sent === null) return {};
  const fields = new Map<string, unknown>(Object.entries(sent));
  const known = keys.map((key) => [key, fields.get(key)]).filter(([, value]) => typeof value === 'boolean');
  return Object.fromEntries(known);
}
