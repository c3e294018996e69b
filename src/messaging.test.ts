import { beforeEach, describe, expect, it, vi } from 'vitest';
import { envelope } from './envelope';

type Respond = (answer: unknown) => void;
type Raw = (message: unknown, sender: unknown, respond: Respond) => boolean;

const SENDER = { id: 'sourcelight' };
let raw: Set<Raw>;
/** What the other side answers, or null when it is not there. */
let answered: unknown;
let lastError: { message: string } | undefined;
let messaging: typeof import('./messaging');

beforeEach(async () => {
  raw = new Set();
  answered = undefined;
  lastError = undefined;
  vi.stubGlobal('chrome', {
    runtime: {
      id: SENDER.id,
      get lastError() {
        return lastError;
      },
      onMessage: { addListener: (one: Raw) => raw.add(one), removeListener: (one: Raw) => raw.delete(one) },
      sendMessage: (_message: unknown, respond: Respond) => respond(answered),
    },
  });
  vi.resetModules();
  messaging = await import('./messaging');
});

/** Delivers a message as the browser does; null when nobody takes it. */
const deliver = (message: unknown, sender: unknown = SENDER) =>
  new Promise((resolve) => {
    if (![...raw].some((listener) => listener(message, sender, resolve))) resolve(null);
  });

describe('a listener', () => {
  it('gets the call with its sender, and its answer goes back', async () => {
    const heard = vi.fn(() => ({ status: 'idle' as const }));
    messaging.onMessage('getState', heard);
    expect(await deliver(envelope('getState'))).toEqual({ res: { status: 'idle' } });
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'getState', sender: SENDER }));
  });

  it('answers with what it throws, without our files’ names', async () => {
    messaging.onMessage('getState', () => {
      throw new TypeError('no such page');
    });
    expect(await deliver(envelope('getState'))).toEqual({ err: { name: 'TypeError', message: 'no such page' } });
  });

  it.each([
    ['another call', envelope('places')],
    ['no envelope', { type: 'getState' }],
    ['nothing', null],
    ['a text', 'getState'],
  ])('leaves to others: %s', async (_, message) => {
    messaging.onMessage('getState', () => ({ status: 'idle' }));
    expect(await deliver(message)).toBeNull();
  });

  it.each([
    ['another extension', { id: 'another-extension' }],
    ['nobody', {}],
  ])('does not hear %s', async (_, sender) => {
    const heard = vi.fn(() => ({ status: 'idle' as const }));
    messaging.onMessage('getState', heard);
    expect(await deliver(envelope('getState'), sender)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is the only one of its call, until it ends', () => {
    const end = messaging.onMessage('getState', () => ({ status: 'idle' }));
    expect(() => messaging.onMessage('getState', () => ({ status: 'idle' }))).toThrow(/already/);
    end();
    expect(raw.size).toBe(0);
    messaging.onMessage('getState', () => ({ status: 'idle' }));
  });
});

describe('a call', () => {
  it('gives the answer', async () => {
    answered = { res: [] };
    expect(await messaging.sendMessage('places')).toEqual([]);
  });

  it.each([
    ['what the listener threw', { err: { name: 'TypeError', message: 'no such page' } }, undefined, 'no such page'],
    ['that nobody answered', undefined, undefined, 'No response'],
    ['what the browser says', undefined, { message: 'Receiving end does not exist.' }, 'Receiving end does not exist.'],
  ])('rejects with %s', async (_, answer, error, message) => {
    answered = answer;
    lastError = error;
    await expect(messaging.sendMessage('places')).rejects.toThrow(message);
  });
});
