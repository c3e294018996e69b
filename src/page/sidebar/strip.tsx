/** Where in the article each source speaks: a mark for each statement, from the article's beginning to its end. */
import { words } from '../../words';
import type { Attributed } from '../highlights/marks';
import { hueIn } from '../surface/theme';
import { useSidebar } from './context';

/** Share of the strip's width by which a click may miss a mark. */
const NEAR = 0.03;
/** Width of the thinnest mark, as a share of the strip. */
const LEAST = 0.006;

/** The marks are a picture; the list beneath holds the same as buttons, for keyboards and screen readers. */
export function Strip({ statements }: { statements: readonly Attributed[] }) {
  const { actions, theme, active, announce } = useSidebar();
  const jump = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const nearest = nearestTo((event.clientX - box.left) / box.width, statements);
    if (nearest && !actions.jump({ attribution: nearest.statement.attribution })) announce(words('sidebar_not_there'));
  };
  const isActive = (attribution: number) =>
    active !== null && 'attribution' in active && active.attribution === attribution;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keyboards have the list of the same statements
    <svg
      class="strip"
      role="img"
      aria-label={words('sidebar_strip')}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      onClick={jump}
    >
      {statements.map(({ statement, source }) => (
        <rect
          key={statement.attribution}
          x={Math.min(1 - LEAST, statement.position)}
          y={isActive(statement.attribution) ? 0 : 0.15}
          width={Math.max(LEAST, Math.min(statement.share, 1 - statement.position))}
          height={isActive(statement.attribution) ? 1 : 0.7}
          style={{ fill: hueIn(theme, source?.colour ?? 'grey') }}
        />
      ))}
    </svg>
  );
}

function nearestTo(place: number, statements: readonly Attributed[]): Attributed | null {
  let nearest: Attributed | null = null;
  let least = NEAR;
  for (const attributed of statements) {
    const { position, share } = attributed.statement;
    const distance = Math.max(position - place, place - position - share, 0);
    if (distance < least) {
      nearest = attributed;
      least = distance;
    }
  }
  return nearest;
}
