import { afterEach, expect, it, vi } from 'vitest';
import { callPage } from './page-calls';
import { done } from './summary/made-up';

const LIMIT = 1_000;
const sendMessage = vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>();
vi.stubGlobal('chrome', { tabs: { sendMessage } });
afterEach(() => void sendMessage.mockReset());

it('asks the top frame in the form that the library understands', async () => {
  sendMessage.mockResolvedValue({ res: done() });
  expect(await callPage(7, LIMIT, 'show', { sidebar: true })).toEqual(done());
  expect(sendMessage).toHaveBeenCalledWith(
    7,
    expect.objectContaining({ type: 'show', data: { sidebar: true }, timestamp: expect.any(Number) }),
    { frameId: 0 },
  );
});

it.each([
  ['Could not establish connection. Receiving end does not exist.'],
  ['Error: Could not establish connection. Receiving end does not exist.'],
])('gives null when nobody is there: “%s”', async (message) => {
  sendMessage.mockRejectedValue(new Error(message));
  expect(await callPage(7, LIMIT, 'getState')).toBeNull();
});

it('does not take another failure for that', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'));
  await expect(callPage(7, LIMIT, 'getState')).rejects.toThrow(/closed/);
});

it('throws what the page’s script threw', async () => {
  sendMessage.mockResolvedValue({ err: { name: 'Error', message: 'broken', stack: '' } });
  await expect(callPage(7, LIMIT, 'getState')).rejects.toThrow('broken');
});

it.each([[undefined], [null], [{}], [{ res: undefined }], [{ res: { status: 'won' } }], ['hello']])(
  'throws on an answer that is none: %j',
  async (answer) => {
    sendMessage.mockResolvedValue(answer);
    await expect(callPage(7, LIMIT, 'getState')).rejects.toThrow();
  },
);
