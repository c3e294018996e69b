/** All that making an export takes, in one piece: brought in when it is wanted, so that the popup opens without it. */

export { ExportChoice } from '../export/export-choice';
export { exported } from '../export/formats';
export { materialOf } from '../export/made-now';
export { saveFile } from '../export/save';
