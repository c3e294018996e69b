/** What can go wrong in a way that we expect. Each code has one sentence for the reader, `failure_<code>` in the locales. */

export const FAILURE_CODES = [
  /** The page has no text that looks like an article; the reader may have it read anyway. */
  'no-article',
  /** There are words on the page but no sentence: nothing to analyse. */
  'no-sentence',
  /** The browser's own page, its extension store, or another page that no extension may touch. */
  'browser-page',
  /** A PDF, the reader view, a plain file: not a web page. */
  'not-a-page',
  /** A file on the machine, and the browser doesn't let the extension read files until its owner allows it. */
  'no-file-access',
  /** The tab was not given to us by a click, or has left the site it was given for. */
  'not-allowed',
  /** The article stands in a frame of another site. */
  'in-a-frame',
  /** The reader has said that this site is never to be read. */
  'never-here',
  /** More text or elements than can be read without stalling the page. */
  'too-large',
  /** The page never finished loading, or gave no answer in time. */
  'timed-out',
  /** The worker was lost between question and answer, twice. */
  'worker-lost',
  /** The file of weights is missing or damaged: rules read instead, so this ends no reading, but the reader must know. */
  'no-model',
  /** The extension was updated or switched off under the open page. */
  'extension-gone',
  /** Anything unexpected. */
  'failed',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure as it travels between the parts. */
export interface Failure {
  code: FailureCode;
  /** For "Copy details": what a bug report needs, never the page's text. */
  details?: string;
}

/** An expected failure, thrown by the stage that notices it and shown by the surfaces. */
export class ReadingError extends Error {
  override name = 'ReadingError';
  constructor(
    readonly code: FailureCode,
    details?: string,
  ) {
    super(details ?? code);
  }
}

/** @returns the failure that stands for anything thrown; unexpected errors keep their message and stack as details */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ReadingError) return { code: thrown.code, details: thrown.message };
  if (thrown instanceof Error)
    return { code: 'failed', details: `${thrown.name}: ${thrown.message}\n${thrown.stack ?? ''}` };
  return { code: 'failed', details: String(thrown) };
}
