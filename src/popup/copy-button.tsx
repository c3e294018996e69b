/** A button that copies a text and says so. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';

/** Milliseconds: long enough to be read, short enough for the next copy. */
const SAID_FOR = 2_500;

interface CopyButtonProps {
  label: string;
  class?: string;
  disabled?: boolean;
  /** Called at the click. */
  text(): string | Promise<string>;
}

/** Says "Copied" in its own place for a moment; a refusal stands beside it as long. */
export function CopyButton({ label, text, disabled, class: className = 'button' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');

  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setOutcome('copied');
    } catch {
      // Browsers refuse when the popup has lost the focus, or where an administrator has forbidden it; they don't say which.
      setOutcome('refused');
    }
  };

  return (
    <>
      <button type="button" class={className} disabled={disabled} onClick={copy}>
        {/* Both words stand in the same place, so that the button keeps its width. */}
        <span class="either">
          <span aria-hidden={outcome === 'copied'} data-shown={outcome !== 'copied'}>
            {label}
          </span>
          <span aria-hidden={outcome !== 'copied'} data-shown={outcome === 'copied'}>
            {words('copied')}
          </span>
        </span>
      </button>
      <span class={outcome === 'refused' ? 'said' : 'unseen'} role="status">
        {outcome === 'copied' ? words('copied') : outcome === 'refused' ? words('popup_copy_failed') : ''}
      </span>
    </>
  );
}
