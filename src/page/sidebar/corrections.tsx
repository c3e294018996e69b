/** What the reader can put right: a block that was missed, and the last correction, if it was a slip. */
import { words } from '../../words';
import { useSidebar } from './context';

/** Stands under the list. What is corrected is remembered for the site. */
export function Corrections() {
  const { actions, announce, canUndoCorrection } = useSidebar();
  const markSelected = async () => {
    const isRemembered = await actions.correctSelected();
    if (isRemembered === null) announce(words('sidebar_nothing_selected'));
    else announce(words(isRemembered ? 'sidebar_corrected' : 'sidebar_correct_failed'));
  };
  const undo = async () => {
    if (await actions.undoCorrection()) announce(words('sidebar_correction_undone'));
  };
  return (
    <div class="corrections">
      {/* The press would take the selection away before the click could use it. */}
      <button
        type="button"
        class="link-button"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void markSelected()}
      >
        {words('sidebar_mark_selected')}
      </button>
      {canUndoCorrection ? (
        <button type="button" class="link-button" onClick={() => void undo()}>
          {words('sidebar_undo_correction')}
        </button>
      ) : null}
    </div>
  );
}
