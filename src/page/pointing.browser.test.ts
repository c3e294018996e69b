import { options } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, eventually, presentBeforeEach, showReading } from './made-up-presentation';

presentBeforeEach();

describe('the pointer over painted words', () => {
  it('makes their statement and its mark stand out, and draws nothing of the sidebar anew', async () => {
    showReading();
    await eventually(() => all('.statement').length).toBe(6);
    const drawn = vi.fn();
    const before = options.diffed;
    options.diffed = ({ props }) => drawn((props as { class?: string }).class);
    try {
      const [range] = CSS.highlights.get('sl-content-0-direct') as unknown as Iterable<Range>;
      await userEvent.hover(range.startContainer.parentElement as HTMLElement, { position: { x: 12, y: 8 } });
      await eventually(() => all('.target[data-active]').length).toBe(1);
      expect(all('.strip [data-active]').length).toBe(1);
      await userEvent.hover(document.body, { position: { x: 2, y: 2 } });
      await eventually(() => all('[data-active]').length).toBe(0);
      expect(drawn).toHaveBeenCalledWith('surface');
      expect(drawn).not.toHaveBeenCalledWith('sidebar');
    } finally {
      options.diffed = before;
    }
  });
});
