import { build } from '../scripts/build.mjs';

/** So that the tests never run against yesterday's build. */
export default async function buildFirst(): Promise<void> {
  await build();
}
