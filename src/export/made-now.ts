/** The ends of an export that are not pure: what the time is, which version we are, and what came back from the worker. */
import type { Summary } from '../summary/summary';
import type { ExportFile } from './export-format';
import type { ExportMaterial, StatementPlace } from './material';

/** @returns the material for an export that is made now, by this extension */
export function materialOf(summary: Summary, places: StatementPlace[]): ExportMaterial {
  return { summary, places, at: new Date().toISOString(), version: chrome.runtime.getManifest().version };
}

/** @throws {TypeError} when the worker's answer, from another version perhaps, is no file */
export function exportFileFrom(sent: unknown): ExportFile {
  const { text, name, type, byteOrderMark }: Partial<Record<keyof ExportFile, unknown>> = Object(sent);
  if (typeof text !== 'string' || typeof name !== 'string' || typeof type !== 'string') {
    throw new TypeError('the worker gave no file');
  }
  return { text, name, type, byteOrderMark: byteOrderMark === true };
}
