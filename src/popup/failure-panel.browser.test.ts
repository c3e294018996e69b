import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailureCode } from '../failures';
import { installFakeGrants } from '../grants.fake';
import { done } from '../summary/made-up';
import { button, closePopup, failed, open, TAB, text } from './popup-world.fake';

beforeEach(() => void installFakeGrants());
afterEach(closePopup);

describe('a failure', () => {
  const fail = async (code: FailureCode) => {
    const world = await open();
    await world.answer(failed(code));
    await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull();
    return world;
  };

  it('is told in one sentence, with a way to try again', async () => {
    const { asked, answer } = await fail('timed-out');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('The page took too long to answer.');
    button('Try again').click();
    await answer(done());
    await expect.poll(text).toContain('Ana Ruiz');
    expect(asked.at(-1)).toEqual({ tabId: TAB, again: true });
  });

  it.each<FailureCode>(['never-here', 'too-large', 'browser-page', 'not-a-page', 'no-file-access'])(
    'that stays the same is not tried again: %s',
    async (code) => {
      await fail(code);
      expect(text()).not.toContain('Try again');
    },
  );

  it('of what is no article can be overruled', async () => {
    const { asked } = await fail('no-article');
    button('Read it anyway').click();
    await expect.poll(() => asked.at(-1)).toEqual({ tabId: TAB, anyway: true, again: true });
  });

  it('that nobody expects has details to copy, without the page’s address', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await fail('failed');
    button('Copy details').click();
    await expect.poll(() => write.mock.calls[0]?.[0]).toContain('for the report');
    expect(write.mock.calls[0][0]).toContain('Sourcelight 1.2.3');
    expect(write.mock.calls[0][0]).not.toContain('courier.example');
  });

  it('of the worker is survived once', async () => {
    const { die, answer } = await open();
    await die();
    await answer(done());
    await expect.poll(text).toContain('Ana Ruiz');
  });

  it('of the worker is told when it happens again', async () => {
    const { die } = await open();
    await die();
    await die();
    await expect.poll(text).toContain('The browser stopped Sourcelight while it was reading.');
  });

  it.each([
    ['asks for a click where none was made', false, 'Click Sourcelight’s button'],
    ['does not ask for a click after one', true, 'Sourcelight reads web pages.'],
  ])('of a page that isn’t ours %s', async (_, clicked, sentence) => {
    const { answer } = await open({ clicked });
    await answer(failed('not-allowed'));
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain(sentence);
  });

  it('leaves nothing to switch or to copy', async () => {
    await fail('no-article');
    expect(document.querySelector('[role=switch]')).toBeNull();
    expect(text()).not.toContain('Copy summary');
  });
});
