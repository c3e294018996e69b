/** The formats to choose from: a row of buttons for copying and one for saving. Shared by sidebar and popup. */
import { words, wordsFor } from '../words';
import { FORMATS, type Format } from './export-format';

export type Way = 'copy' | 'save';
const WAYS = ['copy', 'save'] as const;

interface ExportChoiceProps {
  /** `menuitem` within a menu, where the arrow keys move the focus. */
  role?: 'menuitem';
  choose(way: Way, format: Format): void;
}

/** Each button's name says way and format; only the format is seen, under the row's heading. */
export function ExportChoice({ role, choose }: ExportChoiceProps) {
  return (
    <>
      {WAYS.map((way) => (
        <fieldset key={way} class="formats">
          <legend class="formats-heading">{wordsFor('export', way)}</legend>
          {FORMATS.map((format) => {
            const name = wordsFor('export_format', format);
            return (
              <button
                key={format}
                type="button"
                class="format"
                role={role}
                tabIndex={role && -1}
                aria-label={way === 'copy' ? words('export_copy_as', name) : words('export_save_as', name)}
                onClick={() => choose(way, format)}
              >
                {name}
              </button>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
