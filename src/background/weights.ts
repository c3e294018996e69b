/**
 * The weights of the attribution models, loaded once in the worker's life and kept: the one state of this folder. A
 * loading that failed is forgotten, so that the next reading tries again.
 */
import { ModelFileError } from '../analysis/model/model-file';
import { type NamedModel, readNamedModel } from '../analysis/model/named-model';
import { ReadingError } from '../failures';

/** Where the build puts the file; it needs no web-accessible resource, since only the worker fetches it. */
export const WEIGHTS_FILE = 'attribution.bin';

let loading: Promise<NamedModel> | null = null;

/**
 * @returns the models; the same promise to all who ask while it is loading or loaded
 * @throws {ReadingError} `no-model` when the file is missing, damaged, or of another version
 */
export function loadModel(): Promise<NamedModel> {
  loading ??= fetchModel().catch((thrown) => {
    loading = null;
    throw thrown;
  });
  return loading;
}

async function fetchModel(): Promise<NamedModel> {
  const bytes = await fetchWeights();
  try {
    return readNamedModel(bytes);
  } catch (thrown) {
    if (thrown instanceof ModelFileError) throw new ReadingError('no-model', `${thrown.reason}: ${thrown.message}`);
    throw thrown;
  }
}

/** Chromium rejects where an extension's file is missing, Firefox may answer with a status. */
async function fetchWeights(): Promise<ArrayBuffer> {
  try {
    const response = await fetch(chrome.runtime.getURL(WEIGHTS_FILE));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (thrown) {
    throw new ReadingError('no-model', `${WEIGHTS_FILE}: ${thrown instanceof Error ? thrown.message : thrown}`);
  }
}
