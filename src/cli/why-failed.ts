/** What is said of a page or file that can't be read: in a sentence, for whoever typed the command. */
import { type FailureCode, ReadingError } from '../failures';

/** Of pages. The extension's own words tell its readers what to click, which doesn't help here. */
const PAGE_FAULTS: Partial<Record<FailureCode, string>> = {
  'no-article': 'There is no text to read in this page.',
  'in-a-frame': 'The text of this page is in a frame: give the page in the frame instead.',
  'not-a-page': 'This is no web page with an article in it.',
};

/** Of files, by what the system calls it: that is for programs. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder: name the pages in it',
  EACCES: 'this file may not be read',
  EPERM: 'this file may not be read',
  ELOOP: 'this link leads back to itself',
  ENOTDIR: 'part of this name is a file, not a folder',
  ENAMETOOLONG: 'no file can have such a long name',
  ENOSPC: 'there is no space left',
  ERR_FS_FILE_TOO_LARGE: 'this file is too large to read',
};

/** @returns the sentence for anything thrown while a page was read, or an answer written */
export function whyFailed(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (thrown instanceof ReadingError) return whyNotRead(thrown);
  if (!('code' in thrown && typeof thrown.code === 'string')) return thrown.message;
  // Of the system's many other answers the name helps at least in a search.
  return FILE_FAULTS[thrown.code] ?? ('syscall' in thrown ? `the system refuses it (${thrown.code})` : thrown.message);
}

function whyNotRead({ code, message }: ReadingError): string {
  if (code === 'too-large') return `This page is too much to read: ${message}.`;
  return PAGE_FAULTS[code] ?? message;
}
