/** A button with which the reader gives us a file. */
import { useRef } from 'preact/hooks';

/** @param name of the button */
export function FileChooser({ name, take }: { name: string; take(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        ref={input}
        class="unseen"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </>
  );
}
