/** What the figures were measured on: they mean little without. */
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  processor: string;
  cores: number;
  memoryGigabytes: number;
  system: string;
  node: string;
  browser: string;
  /** Processes that wanted a core in the minute before, of this bench or of others. */
  loadBefore: number;
  loadAfter?: number;
}

/** @param browser name and version */
export function describeMachine(browser: string): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    browser,
    loadBefore: loadNow(),
  };
}

/** @returns how many processes wanted a core in the last minute */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}
