/**
 * The form that @webext-core/messaging gives a call on its way. Two callers write it themselves: the probe, which must
 * stay tiny, and `page-calls.ts`, which needs to know when nobody answers. Both are heard by the library's listeners.
 */
import type { Calls } from './messages';

export interface Envelope<Call extends keyof Calls> {
  /** Only for the library's log. */
  id: number;
  type: Call;
  data: Parameters<Calls[Call]>[0];
  /** The library takes a message without one for somebody else's. */
  timestamp: number;
}

/** @returns the message that the library's listeners take for `call` */
export function envelope<Call extends keyof Calls>(call: Call, ...[data]: Parameters<Calls[Call]>): Envelope<Call> {
  return { id: 0, type: call, data, timestamp: Date.now() };
}
