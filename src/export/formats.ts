/** The formats that a reading can be taken along in. */
import { csv } from './csv';
import type { ExportFile, Format } from './export-format';
import { json } from './json';
import { markdown } from './markdown';
import type { ExportMaterial } from './material';
import { oneLine } from './one-line';
import { plainText } from './plain-text';
import { webAnnotations } from './web-annotations';

interface Writer {
  write(material: ExportMaterial): string;
  extension: string;
  type: string;
  /** Excel takes a table without one for the machine's old code page, and spoils every curly quotation mark. */
  byteOrderMark?: true;
}

const WRITERS: Record<Format, Writer> = {
  markdown: { write: markdown, extension: 'md', type: 'text/markdown' },
  text: { write: plainText, extension: 'txt', type: 'text/plain' },
  csv: { write: csv, extension: 'csv', type: 'text/csv', byteOrderMark: true },
  json: { write: json, extension: 'json', type: 'application/json' },
  annotations: { write: webAnnotations, extension: 'jsonld', type: 'application/ld+json' },
};

/** Characters: well under what file systems take. */
const LONGEST_NAME = 60;

/** @returns the export's text, and what it is called as a file */
export function exported(format: Format, material: ExportMaterial): ExportFile {
  const { write, extension, type, byteOrderMark = false } = WRITERS[format];
  return { text: write(material), name: `${fileName(material)}.${extension}`, type, byteOrderMark };
}

/** @returns the title as a file's name: what is left of it in letters and digits, which no system refuses */
function fileName({ summary }: ExportMaterial): string {
  const letters = oneLine(summary.title)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+/, '');
  return `sourcelight-${[...letters].slice(0, LONGEST_NAME).join('')}`.replace(/(?<!-)-+$/, '');
}
