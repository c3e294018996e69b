/** Copying or saving the reading in any of the formats. */
import { useState } from 'preact/hooks';
import type { Way } from '../export/export-choice';
import type { Format } from '../export/export-format';
import type { StatementPlace } from '../export/material';
import type { Summary } from '../summary/summary';
import { words } from '../words';
import { DownIcon } from './icons';

interface TakeAlongProps {
  /** Null while there is none. */
  summary: Summary | null;
  /** Asks the page where the statements stand. */
  places(): Promise<StatementPlace[]>;
}

/** A button for the row of actions, and below the row what it unfolds. Folded until asked for: most readers want the summary alone, which has a button of its own. */
export function TakeAlong({ summary, places }: TakeAlongProps) {
  const [isOpen, setOpen] = useState(false);
  const [exporting, setExporting] = useState<typeof import('./exporting') | null>(null);
  const [said, say] = useState<{ sentence: string; isWrong?: boolean }>({ sentence: '' });

  const unfold = async () => {
    setOpen(!isOpen);
    setExporting(await import('./exporting'));
  };
  const choose = async (way: Way, format: Format) => {
    if (!summary || !exporting) return;
    const { exported, materialOf, saveFile } = exporting;
    try {
      const file = exported(format, materialOf(summary, await places()));
      if (way === 'save') {
        saveFile(document, file);
        say({ sentence: words('export_saved', file.name) });
      } else {
        await navigator.clipboard.writeText(file.text);
        say({ sentence: words('copied') });
      }
    } catch (thrown) {
      console.warn('Sourcelight:', thrown);
      const isRefused = thrown instanceof DOMException;
      say({ sentence: words(isRefused ? 'popup_copy_failed' : 'export_failed'), isWrong: true });
    }
  };

  return (
    <>
      <button
        type="button"
        class="icon-button unfold"
        aria-label={words('export')}
        title={words('export')}
        aria-expanded={isOpen}
        aria-controls="formats"
        disabled={!summary}
        onClick={() => void unfold()}
      >
        <DownIcon />
      </button>
      <div id="formats" class="all-formats" hidden={!isOpen}>
        {exporting ? <exporting.ExportChoice choose={(way, format) => void choose(way, format)} /> : null}
      </div>
      <p class={said.isWrong ? 'said' : 'said quiet'} role="status">
        {said.sentence}
      </p>
    </>
  );
}
