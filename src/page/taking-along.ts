/** Copies or saves a whole reading. */
import type { Way } from '../export/export-choice';
import type { ExportFile } from '../export/export-format';
import { saveFile } from '../export/save';
import type { TakenAlong } from './sidebar/model';
import { copyText } from './surface/clipboard';

/** @param exported gives the file; rejects when it can't be made */
export async function takeAlong(
  document: Document,
  way: Way,
  exported: () => Promise<ExportFile>,
): Promise<TakenAlong> {
  try {
    const file = await exported();
    if (way === 'copy') return (await copyText(document, file.text)) ? 'copied' : 'refused';
    saveFile(document, file);
    return { saved: file.name };
  } catch (thrown) {
    console.warn('Sourcelight:', thrown);
    return 'failed';
  }
}
