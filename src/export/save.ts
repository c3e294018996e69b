/** Saving an export as a file, which needs no permission: the reader's click on a link that downloads. */
import type { ExportFile } from './export-format';

/** Milliseconds that the browser gets to take the file over before its address is given up. */
const TAKEN_OVER = 10_000;

/**
 * Starts the download. The link never stands in the document: a page neither sees it nor can keep its click away, and its
 * Content-Security-Policy has no word for downloads. Only a sandboxed page without `allow-downloads` refuses, silently.
 */
export function saveFile(document: Document, { text, type, name, byteOrderMark }: ExportFile): void {
  const parts = byteOrderMark ? ['\ufeff', text] : [text];
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
}
