/** Where in the article each source speaks: a mark for each statement, from the article's beginning to its end. */
import { useRef, useState } from 'preact/hooks';
import { words } from '../../words';
import type { Attributed } from '../highlights/marks';
import { spokenStatement } from '../statement-text';
import { hueIn } from '../surface/theme';
import { useActive } from './active';
import { useSidebar } from './context';

/** Share of the strip's width by which a click may miss a mark. */
const NEAR = 0.03;
/** Width of the thinnest mark, as a share of the strip. */
const LEAST = 0.006;

/**
 * For pointers a map to click; for keyboards and screen readers a slider over the statements in text order, which leads
 * to each as it moves.
 * @param props.statements in text order
 */
export function Strip({ statements }: { statements: readonly Attributed[] }) {
  const { actions, announce } = useSidebar();
  const [at, setAt] = useState(0);
  const place = Math.min(at, statements.length - 1);
  const lead = (to: number, byKeyboard: boolean) => {
    setAt(to);
    if (!actions.jump({ attribution: statements[to].statement.attribution }, byKeyboard)) {
      announce(words('sidebar_not_there'));
    }
  };
  const clicked = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const nearest = nearestTo((event.clientX - box.left) / box.width, statements);
    if (nearest >= 0) lead(nearest, false);
  };
  const pressed = (event: KeyboardEvent) => {
    const to = destination(event, place, statements.length);
    if (to === null) return;
    event.preventDefault();
    lead(to, true);
  };
  if (statements.length === 0) return null;
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={words('sidebar_strip')}
      aria-valuemin={1}
      aria-valuemax={statements.length}
      aria-valuenow={place + 1}
      aria-valuetext={spokenStatement(statements[place])}
      onClick={clicked}
      onKeyDown={pressed}
    >
      {/* From left to right in every language: it is the article's length, and pointers are measured from its left. */}
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {statements.map((attributed) => (
          <Mark key={attributed.statement.attribution} attributed={attributed} />
        ))}
      </svg>
    </div>
  );
}

/** Its height is the style sheet's: all of the strip's while its statement stands out. */
function Mark({ attributed: { statement, source } }: { attributed: Attributed }) {
  const { theme } = useSidebar();
  const rect = useRef<SVGRectElement>(null);
  useActive(rect, { attribution: statement.attribution });
  return (
    <rect
      ref={rect}
      x={Math.min(1 - LEAST, statement.position)}
      width={Math.max(LEAST, Math.min(statement.share, 1 - statement.position))}
      style={{ fill: hueIn(theme, source?.colour ?? 'grey') }}
    />
  );
}

/** Enter leads to where the slider stands. */
function destination({ key }: KeyboardEvent, at: number, length: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(at + 1, length - 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return key === 'Enter' ? at : null;
}

/** @returns the index of the statement at or near a place of the strip, or -1 */
function nearestTo(place: number, statements: readonly Attributed[]): number {
  let nearest = -1;
  let least = NEAR;
  statements.forEach(({ statement: { position, share } }, i) => {
    const distance = Math.max(position - place, place - position - share, 0);
    if (distance < least) {
      nearest = i;
      least = distance;
    }
  });
  return nearest;
}
