/** A sentence for screen readers alone. */
import { useEffect, useState } from 'preact/hooks';

interface SpokenProps {
  /** Empty for none. */
  sentence: string;
  /** BCP 47 tag, where it is not in the language of what is around it. */
  language?: string;
}

/** Empty at first: only changes of a live region are read out. */
export function Spoken({ sentence, language }: SpokenProps) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(sentence), [sentence]);
  return (
    <p class="unseen" aria-live="polite" lang={language || undefined}>
      {said}
    </p>
  );
}
