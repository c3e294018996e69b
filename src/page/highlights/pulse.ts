/** The pulse of a statement that was jumped to: twice in 900 ms; steady for two seconds where motion is unwelcome. */

/** Milliseconds of each light and each dark phase: two of both make 900. */
const PHASE = 225;
const PHASES = 4;
/** Milliseconds, for readers who asked their system for less motion. */
const STEADY = 2_000;

/**
 * @param show called with whether the statement is to stand out
 * @param still true for readers who asked for less motion
 * @returns a function that ends the pulse at once
 */
export function pulse(show: (on: boolean) => void, still: boolean): () => void {
  let phase = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const over = phase === (still ? 1 : PHASES);
    show(!over && phase % 2 === 0);
    phase++;
    if (!over) timer = setTimeout(next, still ? STEADY : PHASE);
  };
  next();
  return () => {
    clearTimeout(timer);
    show(false);
  };
}
