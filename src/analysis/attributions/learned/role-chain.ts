/**
 * The labels that the role model gives to the tokens round a cue: outside, source, content. The source is one span and
 * there is always a content, so the states remember which of them have gone by; weights belong to labels and to steps
 * between labels, where a content's first piece and its further ones are told apart.
 */
import type { ChainShape } from '../../model/chain';

export const OUTSIDE_ROLE = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/** Steps between labels; `again`: when a piece of the content has gone by. */
const OO = 0;
const OS = 1;
const OC = 2;
const SO = 3;
const SS = 4;
const SC = 5;
const CO = 6;
const CS = 7;
const CC = 8;
const OC_AGAIN = 9;
const SC_AGAIN = 10;

/** A state is a label and what has gone by, itself included: the source, a piece of the content. */
interface State {
  label: number;
  source: boolean;
  content: boolean;
}

const STATES: readonly State[] = [
  { label: OUTSIDE_ROLE, source: false, content: false },
  { label: OUTSIDE_ROLE, source: true, content: false },
  { label: OUTSIDE_ROLE, source: false, content: true },
  { label: OUTSIDE_ROLE, source: true, content: true },
  { label: CONTENT, source: false, content: true },
  { label: CONTENT, source: true, content: true },
  { label: SOURCE, source: true, content: false },
  { label: SOURCE, source: true, content: true },
];

const STEPS: readonly (readonly number[])[] = [
  [OO, OS, OC],
  [SO, SS, SC],
  [CO, CS, CC],
];

function stepBetween(from: State, to: State): number {
  const isNewSource = to.label === SOURCE && from.label !== SOURCE;
  if (isNewSource ? from.source : to.source !== from.source) return -1;
  if (to.label === CONTENT ? false : to.content !== from.content) return -1;
  const step = STEPS[from.label][to.label];
  if (!from.content) return step;
  if (step === OC) return OC_AGAIN;
  return step === SC ? SC_AGAIN : step;
}

export const ROLE_CHAIN: ChainShape = {
  labels: 3,
  edges: 11,
  labelOf: STATES.map(({ label }) => label),
  edgeOf: STATES.map((from) => STATES.map((to) => stepBetween(from, to))),
  mayBegin: STATES.map(
    ({ label, source, content }) => source === (label === SOURCE) && content === (label === CONTENT),
  ),
  mayEnd: STATES.map(({ content }) => content),
};

/**
 * @param labels the label of each token; a second source span is dropped
 * @returns the states that say the same
 */
export function statesOf(labels: Uint8Array): Uint8Array {
  const states = new Uint8Array(labels.length);
  let source = false;
  let content = false;
  let before = OUTSIDE_ROLE;
  for (let t = 0; t < labels.length; t++) {
    const isSecondSource: boolean = labels[t] === SOURCE && source && before !== SOURCE;
    const label: number = isSecondSource ? OUTSIDE_ROLE : labels[t];
    source ||= label === SOURCE;
    content ||= label === CONTENT;
    states[t] = STATES.findIndex(
      (state) => state.label === label && state.source === source && state.content === content,
    );
    before = label;
  }
  return states;
}
