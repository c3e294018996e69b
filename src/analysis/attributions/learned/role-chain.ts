/**
 * The labels that the role model gives to the tokens round a cue: outside, source, content. The source is one span, so
 * the states remember whether it has gone by; weights belong to labels and pairs of labels, whichever state they are in.
 */
import type { ChainShape } from '../../model/chain';

export const OUTSIDE_ROLE = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/** States: outside and content before any source, the source, outside and content after it. */
export const STATE_OUTSIDE = 0;
export const STATE_CONTENT = 1;
export const STATE_SOURCE = 2;
export const STATE_OUTSIDE_AFTER = 3;
export const STATE_CONTENT_AFTER = 4;

const OO = 0;
const OS = 1;
const OC = 2;
const SO = 3;
const SS = 4;
const SC = 5;
const CO = 6;
const CS = 7;
const CC = 8;

export const ROLE_CHAIN: ChainShape = {
  labels: 3,
  edges: 9,
  labelOf: [OUTSIDE_ROLE, CONTENT, SOURCE, OUTSIDE_ROLE, CONTENT],
  edgeOf: [
    [OO, OC, OS, -1, -1],
    [CO, CC, CS, -1, -1],
    [-1, -1, SS, SO, SC],
    [-1, -1, -1, OO, OC],
    [-1, -1, -1, CO, CC],
  ],
  mayBegin: [true, true, true, false, false],
};

/**
 * @param labels the label of each token; a second source span is dropped
 * @returns the states that say the same
 */
export function statesOf(labels: Uint8Array): Uint8Array {
  const states = new Uint8Array(labels.length);
  let isAfter = false;
  for (let t = 0; t < labels.length; t++) {
    const continues = t > 0 && states[t - 1] === STATE_SOURCE;
    if (labels[t] === SOURCE && (!isAfter || continues)) {
      states[t] = STATE_SOURCE;
      isAfter = true;
    } else if (labels[t] === CONTENT) states[t] = isAfter ? STATE_CONTENT_AFTER : STATE_CONTENT;
    else states[t] = isAfter ? STATE_OUTSIDE_AFTER : STATE_OUTSIDE;
  }
  return states;
}
