/** The formats by name, apart from what writes them: the page only names them, and stays small. */

export const FORMATS = ['markdown', 'text', 'csv', 'json', 'annotations'] as const;
export type Format = (typeof FORMATS)[number];

/** An export that is ready to be copied or saved. */
export interface ExportFile {
  text: string;
  /** Name of the file, with its extension. */
  name: string;
  /** Media type. */
  type: string;
  /** Whether the file (not what is copied) begins with a byte order mark. */
  byteOrderMark: boolean;
}
