import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageRead } from '../made-up-page';
import {
  all,
  button,
  eventually,
  one,
  presentBeforeEach,
  root,
  showReading,
  showState,
  wishes,
} from '../made-up-presentation';
import { statementPlaces } from '../statement-places';

presentBeforeEach();
afterEach(() => vi.restoreAllMocks());

const names = () => all('[role=menuitem]').map((item) => item.getAttribute('aria-label') ?? item.textContent);
const item = (name: string) => all('[role=menuitem]')[names().indexOf(name)];
const openMenu = () => button('More').click();
const said = () => one('[role=status]')?.textContent;

describe('the menu', () => {
  it('offers every format to copy and to save', async () => {
    showReading();
    await openMenu();
    expect(names().slice(0, 10)).toEqual([
      'Copy as Markdown',
      'Copy as plain text',
      'Copy as CSV',
      'Copy as JSON',
      'Copy as Web Annotations',
      'Save as Markdown',
      'Save as plain text',
      'Save as CSV',
      'Save as JSON',
      'Save as Web Annotations',
    ]);
  });

  it('offers none where nothing has been read', async () => {
    showState({ status: 'failed', failure: { code: 'no-article' } });
    await openMenu();
    expect(names().some((name) => name?.startsWith('Copy'))).toBe(false);
  });

  it('is walked by the arrows, from row to row', async () => {
    showReading();
    await openMenu();
    await userEvent.keyboard('{ArrowDown}'.repeat(5));
    expect(root().activeElement?.getAttribute('aria-label')).toBe('Save as Markdown');
  });

  it('copies what the worker has written, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showReading();
    await openMenu();
    await userEvent.click(item('Copy as CSV'));
    await eventually(said).toBe('Copied');
    expect(wishes.writeExport).toHaveBeenCalledOnce();
    expect(wishes.writeExport.mock.calls[0][0]).toMatchObject({ format: 'csv', material: { places: { length: 6 } } });
    expect(write).toHaveBeenCalledExactlyOnceWith('# Ferry to run all night');
  });

  it('saves by a link that the page never sees', async () => {
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    const seen = vi.fn();
    new MutationObserver(seen).observe(document, { childList: true, subtree: true });
    showReading();
    await openMenu();
    await userEvent.click(item('Save as Markdown'));
    await eventually(said).toBe('Saved as ferry.md');
    expect(clicked.map(({ download, isConnected }) => ({ download, isConnected }))).toEqual([
      { download: 'ferry.md', isConnected: false },
    ]);
    expect(await (await fetch(clicked[0].href)).text()).toBe('# Ferry to run all night');
    expect(seen.mock.calls.flat(2).some(({ addedNodes }) => [...(addedNodes ?? [])].includes(clicked[0]))).toBe(false);
  });

  it('says when it could not be written', async () => {
    wishes.writeExport.mockRejectedValue(new Error('no worker'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    showReading();
    await openMenu();
    await userEvent.click(item('Save as JSON'));
    await eventually(said).toBe('This could not be made. Try again.');
  });
});

it('places each statement in the live page: found again by quote and by position', () => {
  showReading();
  const places = statementPlaces(document, pageRead());
  const text = document.body.textContent ?? '';
  expect(places).toHaveLength(6);
  for (const { quotes, fragment } of places) {
    expect(fragment).toMatch(/^#:~:text=/);
    expect(quotes).toHaveLength(1);
    for (const { exact, prefix, suffix, start, end } of quotes) {
      expect([...text].slice(start, end).join('')).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
    }
  }
});
