/** A made-up reading to export, for tests. */
import type { Summary } from '../summary/summary';
import type { ExportMaterial } from './material';

/** @returns the summary with nothing known of places, unless given */
export function materialOf(summary: Summary, change: Partial<ExportMaterial> = {}): ExportMaterial {
  return { summary, places: [], at: '2026-05-05T08:00:00.000Z', version: '1.2.3', ...change };
}
