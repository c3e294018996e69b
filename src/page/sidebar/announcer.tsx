/** One line at the sidebar's foot that says what just happened, to eyes and to screen readers. */
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Milliseconds: long enough to be read, short enough not to be in the way. */
const SAID_FOR = 3_000;

/** @returns the sentence to show now, or an empty string, and how to say one */
export function useAnnouncer(): [string, (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '' });
  useEffect(() => {
    if (!said.sentence) return;
    const timer = setTimeout(() => setSaid({ sentence: '' }), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const announce = useCallback((sentence: string) => setSaid({ sentence }), []);
  return [said.sentence, announce];
}
