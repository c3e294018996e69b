/**
 * Carries the calls of `messages.ts` over the browser's message channel. A call is an envelope; its answer is `{res}`, or
 * `{err}` for what the listener threw: errors don't survive the channel in every browser.
 */
import { type Envelope, envelope } from './envelope';
import type { Calls } from './messages';

/** A call as its listener gets it. What a page sent is unknown until `messages-schema.ts` has looked at it. */
export interface Received<Call extends keyof Calls> extends Envelope<Call> {
  sender: chrome.runtime.MessageSender;
}

type Answer<Call extends keyof Calls> = ReturnType<Calls[Call]> | Promise<ReturnType<Calls[Call]>>;
type Listener = (received: Received<never>) => unknown;

const listeners = new Map<string, Listener>();

/**
 * Answers a call, in this part of the extension.
 * @returns a function that ends it
 * @throws {Error} when the call has a listener already: two would answer in turns
 */
export function onMessage<Call extends keyof Calls>(
  call: Call,
  listener: (received: Received<Call>) => Answer<Call>,
): () => void {
  if (listeners.has(call)) throw new Error(`${call} has a listener already`);
  if (listeners.size === 0) chrome.runtime.onMessage.addListener(receive);
  listeners.set(call, listener as Listener);
  return () => {
    listeners.delete(call);
    if (listeners.size === 0) chrome.runtime.onMessage.removeListener(receive);
  };
}

/** Only what is ours, from us, is answered: another listener may be meant. @returns true: the answer comes later */
function receive(
  message: unknown,
  sender: chrome.runtime.MessageSender,
  respond: (answer: { res: unknown } | { err: { name: string; message: string } }) => void,
): boolean {
  // The browser brings only our own here; this keeps it so, should a listener for others' messages ever be added.
  if (sender.id !== chrome.runtime.id || !isEnvelope(message)) return false;
  const listener = listeners.get(message.type);
  if (!listener) return false;
  Promise.resolve({ ...message, sender } as Received<never>)
    .then(listener)
    .then(
      (res) => respond({ res }),
      (thrown) => respond({ err: errorIn(thrown) }),
    );
  return true;
}

function isEnvelope(message: unknown): message is Envelope<keyof Calls> {
  if (typeof message !== 'object' || message === null) return false;
  const { type, timestamp }: Partial<Record<string, unknown>> = { ...message };
  return typeof type === 'string' && typeof timestamp === 'number';
}

/** No stack: it would tell a page where our files lie. */
function errorIn(thrown: unknown): { name: string; message: string } {
  return thrown instanceof Error
    ? { name: thrown.name, message: thrown.message }
    : { name: 'Error', message: String(thrown) };
}

/**
 * Calls another part of the extension: the worker, or whichever of our pages listens. For pages of tabs see `page-calls.ts`.
 * @returns its answer; rejects with what its listener threw, or when nobody answers
 */
export function sendMessage<Call extends keyof Calls>(
  call: Call,
  ...data: Parameters<Calls[Call]>
): Promise<ReturnType<Calls[Call]>> {
  return new Promise((resolve, reject) => {
    chrome.runtime.sendMessage(envelope(call, ...data), (answer) => {
      const { lastError } = chrome.runtime;
      if (lastError) reject(new Error(lastError.message));
      else if (typeof answer !== 'object' || answer === null) reject(new Error('No response'));
      else if (answer.err) reject(Object.assign(new Error(answer.err.message), { name: answer.err.name }));
      else resolve(answer.res);
    });
  });
}
