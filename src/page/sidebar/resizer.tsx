/** The sidebar's inner edge: dragged, or moved by the arrow keys, to change its width. */
import { useRef } from 'preact/hooks';
import { clampWidth, SIDEBAR_WIDTH, type Side } from '../../settings';
import { words } from '../../words';
import { useSidebar } from './context';

/** CSS pixels for each press of an arrow key; with shift, and for page keys. */
const STEP = 16;
const LARGE_STEP = 64;

interface ResizerProps {
  side: Side;
  width: number;
}

/** The width is kept only when the edge is let go, so that dragging doesn't write settings at every step. */
export function Resizer({ side, width }: ResizerProps) {
  const { actions } = useSidebar();
  const drag = useRef<{ from: number; width: number } | null>(null);
  /** Moving towards the page's text makes it wider. */
  const outwards = side === 'right' ? -1 : 1;

  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (drag.current) actions.resize(dragged(event.clientX), false);
  };
  const end = (event: PointerEvent) => {
    if (drag.current) actions.resize(dragged(event.clientX), true);
    drag.current = null;
  };
  const dragged = (x: number) => {
    const { from = x, width: before = width } = drag.current ?? {};
    return clampWidth(before + (x - from) * outwards);
  };
  const press = (event: KeyboardEvent) => {
    const to = widthAfter(event, width, outwards);
    if (to === null) return;
    event.preventDefault();
    actions.resize(clampWidth(to), true);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> can't be focused and moved
    <div
      class="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={words('sidebar_resize')}
      aria-valuemin={SIDEBAR_WIDTH.least}
      aria-valuemax={SIDEBAR_WIDTH.most}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    />
  );
}

function widthAfter({ key, shiftKey }: KeyboardEvent, width: number, outwards: number): number | null {
  const step = shiftKey ? LARGE_STEP : STEP;
  if (key === 'ArrowRight') return width + step * outwards;
  if (key === 'ArrowLeft') return width - step * outwards;
  if (key === 'PageUp') return width + LARGE_STEP;
  if (key === 'PageDown') return width - LARGE_STEP;
  if (key === 'Home') return SIDEBAR_WIDTH.least;
  return key === 'End' ? SIDEBAR_WIDTH.most : null;
}
