/** In every language: what the popup offers can be read whole, and still nothing needs to be scrolled. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { installFakeGrants } from '../grants.fake';
import { LANGUAGES } from '../languages';
import { done } from '../summary/made-up';
import { type Catalogue, chooseCatalogue } from '../words';
import { closePopup, open, text } from './popup-world.fake';

type Messages = Record<string, { message: string }>;

const LOCALES: Record<(typeof LANGUAGES)[number], Messages> = { de, en, es, fr };

const catalogueOf = (messages: Messages): Catalogue =>
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** CSS pixels that the words of the widest choice take. */
function widestChoice(select: HTMLSelectElement): number {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.font = getComputedStyle(select).font;
  return Math.max(...[...select.options].map(({ label }) => canvas.measureText(label).width));
}

function roomIn(select: HTMLSelectElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(select);
  return select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

beforeEach(() => void installFakeGrants());
afterEach(() => {
  closePopup();
  chooseCatalogue(null);
});

it.each(LANGUAGES)('how the site is read is seen whole, and all figures too, in %s', async (language) => {
  chooseCatalogue(catalogueOf(LOCALES[language]));
  await open({ page: done() });
  await expect.poll(text).toContain('Ana Ruiz');
  const select = document.querySelector('select') as HTMLSelectElement;
  expect(roomIn(select)).toBeGreaterThanOrEqual(widestChoice(select));
  const figures = document.querySelector('.figures') as HTMLElement;
  expect(figures.scrollHeight).toBe(figures.clientHeight);
});
