import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paintedTexts } from '../made-up-page';
import {
  all,
  eventually,
  one,
  presentation,
  presentBeforeEach,
  root,
  showReading,
  wishes,
} from '../made-up-presentation';

presentBeforeEach();

const isFocused = (element: Element) => root().activeElement === element;

describe('the sidebar, with the keyboard,', () => {
  it('is one stop in the order of tabs, walked with the arrows', async () => {
    showReading();
    presentation.focusSidebar();
    const rows = all('.source-row');
    const statements = all('.statement');
    expect(isFocused(rows[0])).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    expect(isFocused(statements[0])).toBe(true);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(isFocused(rows[1])).toBe(true);
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(isFocused(rows[0])).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    expect(isFocused(statements[0])).toBe(true);
    await userEvent.keyboard('{End}');
    expect(isFocused(statements[5])).toBe(true);
    await userEvent.keyboard('{Home}');
    expect(isFocused(rows[0])).toBe(true);
    expect(all('.panel [tabindex="0"]')).toEqual([rows[0]]);
  });

  it('folds a source, and walks past what is folded', async () => {
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{Enter}');
    expect(all('.source-row')[0].getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowDown}');
    expect(isFocused(all('.source-row')[1])).toBe(true);
  });

  it('jumps with Enter and copies with C', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(paintedTexts('sl-pulse')).toEqual(['“Nobody should be stranded,”']);
    await userEvent.keyboard('c');
    expect(written).toHaveBeenCalledExactlyOnceWith('“Nobody should be stranded,” — Mara Olin');
    await eventually(() => one('.toast').textContent).toBe('Copied');
    written.mockRestore();
  });

  it('walks the tabs with the arrows', async () => {
    showReading();
    one('[role=tab]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(one('[aria-selected=true]').textContent).toBe('Claims2');
    expect(isFocused(one('[aria-selected=true]'))).toBe(true);
    await userEvent.keyboard('{End}');
    expect(one('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(one('[aria-selected=true]').id);
    expect(one('[aria-selected=true]').textContent).toBe('Page1');
  });

  it('shows the card of a statement that has the focus; Escape closes the card, then the sidebar', async () => {
    const before = document.createElement('button');
    document.querySelector('main.made-up')?.append(before);
    before.focus();
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}');
    expect(one('.card .name').textContent).toBe('Mara Olin');
    expect(paintedTexts('sl-active')).toEqual(['“Nobody should be stranded,”']);
    await userEvent.keyboard('{Escape}');
    expect(one('.card')).toBeUndefined();
    expect(wishes.show).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(wishes.show).toHaveBeenCalledExactlyOnceWith({ sidebar: false });
    expect(document.activeElement).toBe(before);
  });

  it('gets the focus back from a card that Escape closes, at the statement that the card was about', async () => {
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    while (!root().activeElement?.closest('.card')) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Escape}');
    expect(one('.card')).toBeUndefined();
    expect(isFocused(all('.statement')[0])).toBe(true);
    // Another one by the same source, reached in the card.
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');
    while (root().activeElement?.getAttribute('title') !== 'Next by this source') await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}{Escape}');
    expect(one('.card')).toBeUndefined();
    expect(isFocused(all('.statement')[1])).toBe(true);
    expect(wishes.show).not.toHaveBeenCalled();
  });

  it('keeps its keys from the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    showReading();
    presentation.focusSidebar();
    await userEvent.keyboard('{ArrowDown}j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
