/** Long lists are drawn in slices: what is seen first at once, the rest when the page has had its turn. */
import { useEffect, useState } from 'preact/hooks';
import { nextSlice } from '../slices';

/** Statements drawn in one slice: about as many as a window shows, and some 10 ms of a page’s thread. */
const SLICE = 12;

/**
 * @param sizes how many statements each item of the list holds
 * @returns in which slice each is drawn; 0: at once
 */
export function turnsOf(sizes: readonly number[]): number[] {
  let before = 0;
  return sizes.map((size) => {
    const turn = Math.floor(before / SLICE);
    before += size;
    return turn;
  });
}

interface LaterProps {
  /** As `turnsOf` gives it. */
  turn: number;
  /** Asked for when its turn has come. */
  draw(): preact.ComponentChildren;
}

/** Stands in the list for what is drawn when its turn comes; drawn once, it stays. */
export function Later({ turn, draw }: LaterProps) {
  const [isDue, setDue] = useState(turn === 0);
  useEffect(() => {
    let isWanted = !isDue;
    void turns(turn).then(() => {
      if (isWanted) setDue(true);
    });
    return () => {
      isWanted = false;
    };
  }, [turn, isDue]);
  return isDue ? draw() : null;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await nextSlice();
}
