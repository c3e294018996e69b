/** The options as tests open them: the real page over a browser that is made up, the settings as they come. */
import '../surfaces.css';
import './options.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { installFakeGrants } from '../grants.fake';
import { DEFAULT_SETTINGS, saveSettings } from '../settings';
import { chooseCatalogue } from '../words';
import { Options } from './options-page';

const COMMANDS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
  { name: 'toggle-highlights', description: 'Show or hide the highlights', shortcut: '' },
];

/** For the top of a test file: each test begins with default settings and leaves no page behind. */
export function optionsForEachTest(): void {
  beforeEach(async () => {
    await saveSettings(DEFAULT_SETTINGS);
    Object.assign(chrome, { commands: { getAll: async () => COMMANDS }, tabs: { create: vi.fn(async () => {}) } });
  });
  afterEach(() => {
    render(null, document.body);
    chooseCatalogue(null);
    vi.restoreAllMocks();
  });
}

/** Draws them as they are, also over a page that is drawn already. */
export function drawOptions(): void {
  render(<Options />, document.body);
}

/**
 * Opens the options and waits until they are drawn whole.
 * @param granted patterns of the sites that the browser lets us read
 * @returns the browser's grants, which the test's reader decides about
 */
export async function openOptions(...granted: string[]): Promise<ReturnType<typeof installFakeGrants>> {
  const grants = installFakeGrants(...granted);
  drawOptions();
  await expect.poll(text).toContain('Alt+Shift+Y');
  return grants;
}

export const text = () => document.body.textContent;

/** @throws where nothing matches */
export function one<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Types a line into a field, and sends the form that it stands in. */
export async function enter(field: string, line: string): Promise<void> {
  const input = one<HTMLInputElement>(field);
  input.value = line;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => one<HTMLInputElement>(field).value).toBe(line);
  input.closest('form')?.requestSubmit();
}

/** Gives a file to the chooser of the section that this heading's id names. */
export function chooseFile(section: string, content: string): void {
  const chooser = one<HTMLInputElement>(`section[aria-labelledby=${section}] input[type=file]`);
  const given = new DataTransfer();
  given.items.add(new File([content], `${section}.json`));
  chooser.files = given.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}
