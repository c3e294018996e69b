/**
 * The form that a call has on its way, whoever sends it: `messaging.ts`, the probe, which must stay tiny, or `page-calls.ts`,
 * which needs to know when nobody answers.
 */
import type { Calls } from './messages';

export interface Envelope<Call extends keyof Calls> {
  type: Call;
  data: Parameters<Calls[Call]>[0];
  /** A message without one is somebody else's. */
  timestamp: number;
}

/** @returns the message that our listeners take for `call` */
export function envelope<Call extends keyof Calls>(call: Call, ...[data]: Parameters<Calls[Call]>): Envelope<Call> {
  return { type: call, data, timestamp: Date.now() };
}
