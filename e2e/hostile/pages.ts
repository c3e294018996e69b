/** All hostile pages by their name in the address. Each is made when it is asked for. */
import type { Answer } from '../../scripts/serve.mjs';
import { CHANGING_PAGES } from './changing-pages';
import { ferryPage } from './ferry';
import { SCRIPT_PAGES } from './script-pages';
import { SIZE_PAGES } from './size-pages';
import { TEXT_PAGES } from './text-pages';

const MAKERS: ReadonlyMap<string, () => Answer> = new Map([
  ['plain.html', () => ferryPage()],
  ...[...TEXT_PAGES, ...SCRIPT_PAGES, ...SIZE_PAGES, ...CHANGING_PAGES].map(({ name, make }) => [name, make] as const),
]);

/** @returns the page of that name, or undefined when there is none */
export function hostilePage(name: string): Answer | undefined {
  return MAKERS.get(name)?.();
}
