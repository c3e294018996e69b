import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paintedTexts } from '../made-up-page';
import { button, eventually, one, presentBeforeEach, roomMade, showReading, wishes } from '../made-up-presentation';

presentBeforeEach();

describe('the place of the sidebar', () => {
  it('is beside the article, which makes room', async () => {
    showReading();
    await roomMade();
    expect(getComputedStyle(document.documentElement).paddingRight).toBe('360px');
    expect(one('aside').getBoundingClientRect().left).toBe(840);
  });

  it('can be on the other side, and that is kept', async () => {
    showReading();
    await button('Move to the other side').click();
    expect(wishes.saveSettings).toHaveBeenCalledExactlyOnceWith({ sidebarSide: 'left' });
    expect(getComputedStyle(document.documentElement).paddingLeft).toBe('360px');
    expect(one('aside').getBoundingClientRect().left).toBe(0);
  });

  it('is resized by the keyboard within its limits, and that is kept', async () => {
    showReading();
    one('.resizer').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ sidebarWidth: 376 });
    await userEvent.keyboard('{Home}');
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ sidebarWidth: 280 });
    await userEvent.keyboard('{ArrowRight}');
    expect(wishes.saveSettings).toHaveBeenLastCalledWith({ sidebarWidth: 280 });
    await userEvent.keyboard('{End}');
    expect(one('.resizer').getAttribute('aria-valuenow')).toBe('520');
    // Chromium rounds widths to 1⁄64 of a pixel.
    expect(one('aside').getBoundingClientRect().width).toBeCloseTo(520, 1);
  });

  it('is a sheet from below in a narrow window', async () => {
    await page.viewport(420, 800);
    showReading();
    await roomMade();
    const { left, width, bottom, height } = one('aside').getBoundingClientRect();
    expect({ left, width, bottom, height }).toEqual({ left: 0, width: 420, bottom: 800, height: 368 });
    expect(getComputedStyle(document.documentElement).paddingBottom).toBe('368px');
    expect(one('.resizer')).toBeUndefined();
  });

  it('gives the room back when it closes', async () => {
    showReading();
    await roomMade();
    showReading({ highlights: true, sidebar: false });
    expect(getComputedStyle(document.documentElement).paddingRight).toBe('0px');
    expect(one('aside')).toBeUndefined();
    expect(paintedTexts('sl-content-0-direct')).toHaveLength(1);
  });

  it.each([
    ['white', 'rgb(20, 20, 20)', 'light'],
    ['rgb(16, 18, 24)', 'rgb(230, 230, 230)', 'dark'],
  ])('is as light or dark as the page: %s', async (background, color, theme) => {
    showReading();
    Object.assign(document.documentElement.style, { background, color });
    await eventually(() => one('.surface').dataset.theme).toBe(theme);
  });
});
