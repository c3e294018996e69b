/** A quiet word beside a heading: that a change was kept, or why not. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds: it must not stand there as if it were about the next change. */
const SAID_FOR = 3_000;

/** A sentence in the language that is chosen when it is drawn: what is said of a new language is said in it. */
export type Sentence = () => string;

export interface Saying {
  sentence: Sentence;
  wrong: boolean;
}

const NOTHING: Saying = { sentence: () => '', wrong: false };

/** @returns what is said now, and how to say something: good news fades, bad news stays until the next word */
export function useSaying(): { saying: Saying; say(sentence: Sentence): void; sayWrong(sentence: Sentence): void } {
  const [saying, setSaying] = useState(NOTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const put = (next: Saying) => {
    clearTimeout(timer.current);
    // A new object each time: the form is drawn again, so that it shows what is and not what was wished.
    setSaying(next);
    if (!next.wrong) timer.current = setTimeout(() => setSaying(NOTHING), SAID_FOR);
  };
  return {
    saying,
    say: (sentence) => put({ sentence, wrong: false }),
    sayWrong: (sentence) => put({ sentence, wrong: true }),
  };
}

/** Always there, empty or not: only changes of a live region are read out. */
export function Said({ saying: { sentence, wrong } }: { saying: Saying }) {
  return (
    <span class={wrong ? 'said wrong' : 'said'} role="status">
      {sentence()}
    </span>
  );
}
