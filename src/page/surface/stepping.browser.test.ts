import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  BOTH,
  eventually,
  one,
  presentation,
  presentBeforeEach,
  root,
  showReading,
} from '../made-up-presentation';

presentBeforeEach();

const PAINT_ALONE = { highlights: true, sidebar: false };
const isInCard = () => root().activeElement?.closest('.card') !== null && root().activeElement !== null;
const spoken = () => one('.surface > [aria-live]').textContent;

describe('a step by keyboard', () => {
  it('is said to screen readers: who, and in which words', async () => {
    showReading(PAINT_ALONE);
    presentation.step(1);
    await eventually(spoken).toBe('Mara Olin: “Nobody should be stranded,”');
    presentation.step(1);
    await eventually(spoken).toBe('Mara Olin: that fares would not rise');
  });

  it('leaves the focus where it is; Tab leads into the card, Escape back', async () => {
    const own = document.createElement('button');
    document.querySelector('main.made-up')?.append(own);
    own.focus();
    showReading(PAINT_ALONE);
    presentation.step(1);
    expect(document.activeElement).toBe(own);
    await userEvent.keyboard('{Tab}');
    expect(isInCard()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(one('.card')).toBeUndefined();
    expect(document.activeElement).toBe(own);
  });

  it('goes on from within the card', async () => {
    showReading(PAINT_ALONE);
    presentation.step(1);
    await userEvent.keyboard('{Tab}');
    presentation.step(1);
    expect(one('.card-verb').textContent).toBe('added');
    presentation.step(1);
    expect(one('.card .name').textContent).toBe('The union');
    expect(isInCard()).toBe(true);
  });

  it('with nothing focused before: Tab goes on from the words when Escape has closed the card', async () => {
    const [before, after] = ['#before', '#after'].map((href) =>
      Object.assign(document.createElement('a'), { href, textContent: href }),
    );
    document.querySelector('main.made-up h1')?.append(before);
    document.querySelector('main.made-up')?.append(after);
    showReading(PAINT_ALONE);
    presentation.step(1);
    await userEvent.keyboard('{Tab}{Escape}{Tab}');
    expect(document.activeElement).toBe(after);
  });

  it('is where the sidebar has its focus when that is opened', async () => {
    showReading(PAINT_ALONE);
    for (let i = 0; i < 3; i++) presentation.step(1);
    showReading(BOTH);
    presentation.focusSidebar();
    await eventually(() => root().activeElement?.textContent).toContain('the plan “a gamble with tired crews”');
    expect(all('.panel [tabindex="0"]')).toEqual([root().activeElement]);
  });
});
