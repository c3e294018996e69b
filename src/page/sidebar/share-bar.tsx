/** How much of the text is whose: a bar of the sources' shares, the rest being the writer's own words. */
import { shareSlices } from '../../summary/share-slices';
import type { Summary } from '../../summary/summary';
import { percent, words } from '../../words';
import { hueIn } from '../surface/theme';
import { useSidebar } from './context';

/** A picture with its figures as text alternative. */
export function ShareBar({ summary }: { summary: Summary }) {
  const { theme } = useSidebar();
  const slices = shareSlices(summary);
  const shares = slices.map(({ name, share }) =>
    words('sidebar_share_of', name || words('sidebar_unsourced'), percent(share)),
  );
  const own = words('sidebar_share_own', percent(1 - summary.attributed));
  return (
    <div class="share-bar" role="img" aria-label={words('sidebar_share', [...shares, own].join('; '))}>
      {slices.map(({ id, colour, drawn }) => (
        <span
          key={id}
          class={id ? 'slice' : 'slice unsourced'}
          style={{ '--hue': hueIn(theme, colour), inlineSize: `${drawn * 100}%` }}
        />
      ))}
    </div>
  );
}
