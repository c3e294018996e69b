/** The attribution models under the name of their weights, so that an analysis can say which weights made it. */
import { type AttributionModel, readAttributionModel } from './attribution-model';
import { CHECKSUM_OFFSET } from './model-file';

export interface NamedModel extends AttributionModel {
  /** Other weights, another name: the file's checksum, in hexadecimal. */
  readonly name: string;
}

/**
 * @param buffer the bytes of the file of weights
 * @throws ModelFileError when the file is missing parts, of another version, or damaged
 */
export function readNamedModel(buffer: ArrayBuffer): NamedModel {
  const model = readAttributionModel(buffer);
  return { ...model, name: new DataView(buffer).getUint32(CHECKSUM_OFFSET, true).toString(16).padStart(8, '0') };
}
