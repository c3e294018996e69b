import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, one, presentBeforeEach, showReading, wishes } from '../made-up-presentation';

presentBeforeEach();

/** As a page can do it: taken out of our root, an element's events don't pass the root any more. */
function outsideTheRoot(element: HTMLElement, act: () => void): void {
  const { parentNode, nextSibling } = element;
  element.remove();
  act();
  parentNode?.insertBefore(element, nextSibling);
}

const closing = () => one('.icon-button[aria-label="Close"]');

describe('what a page’s script does with our buttons', () => {
  it('is not heard where they stand', () => {
    showReading();
    closing().click();
    expect(wishes.show).not.toHaveBeenCalled();
  });

  it('is not heard at one that it has taken out and puts back', async () => {
    showReading();
    const button = closing();
    outsideTheRoot(button, () => button.click());
    expect(wishes.show).not.toHaveBeenCalled();
    // By a hand it still works.
    await userEvent.click(button);
    expect(wishes.show).toHaveBeenCalledExactlyOnceWith({ sidebar: false });
  });

  it('copies nothing and folds nothing by keys or clicks that it makes up', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showReading();
    const [statement, row] = [all('.statement')[0], all('.source-row')[0]];
    outsideTheRoot(statement, () => statement.dispatchEvent(new KeyboardEvent('keydown', { key: 'c' })));
    outsideTheRoot(row, () => row.click());
    await new Promise((resolve) => setTimeout(resolve));
    expect(written).not.toHaveBeenCalled();
    expect(row.getAttribute('aria-expanded')).toBe('true');
    written.mockRestore();
  });

  it('moves nothing by a whole sidebar that it has taken out', () => {
    showReading();
    const aside = one('aside');
    outsideTheRoot(aside, () => aside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(wishes.show).not.toHaveBeenCalled();
  });
});
