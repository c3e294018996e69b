/** The weights from the disk, for everything that analyses outside a browser: the command line, tests, benches. */
import { existsSync, readFileSync } from 'node:fs';
import { ModelFileError } from '../analysis/model/model-file';
import { type NamedModel, readNamedModel } from '../analysis/model/named-model';

/** Beside a bundled command line, and where the sources have it. */
const PLACES = ['./attribution.bin', '../../public/attribution.bin'];

/** @returns the path of the file of weights, or null when it is nowhere */
export function weightsPath(): URL | null {
  return PLACES.map((place) => new URL(place, import.meta.url)).find((path) => existsSync(path)) ?? null;
}

/**
 * @param path the file; by default the shipped one
 * @returns the models
 * @throws ModelFileError when the file is missing or can't be used
 */
export function loadModel(path: string | URL | null = weightsPath()): NamedModel {
  if (path === null || !existsSync(path)) throw new ModelFileError('missing', 'attribution.bin is not there');
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return readNamedModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
