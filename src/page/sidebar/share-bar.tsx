/** How much of the text is whose: a bar of the sources' shares, the rest being the writer's own words. */
import type { Colour, Summary } from '../../summary/summary';
import { percent, words } from '../../words';
import { hueIn } from '../surface/theme';
import { useSidebar } from './context';

/** Narrower slices can't be seen; together they make the bar look empty where it isn't. */
const LEAST_SHARE = 0.004;

interface Slice {
  id: string;
  colour: Colour;
  name: string;
  /** As the text has it. */
  share: number;
  /** As it is drawn: where statements overlap, shares add up to more than is attributed. */
  drawn: number;
}

/** A picture with its figures as text alternative. */
export function ShareBar({ summary }: { summary: Summary }) {
  const { theme } = useSidebar();
  const slices = slicesOf(summary);
  const shares = slices.map(({ name, share }) => words('sidebar_share_of', name, percent(share)));
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

function slicesOf(summary: Summary): Slice[] {
  const unsourced = summary.unsourced.reduce((sum, statement) => sum + statement.share, 0);
  const shares = [
    ...summary.sources.map(({ id, colour, name, share }) => ({ id, colour, name, share })),
    { id: '', colour: 'grey' as const, name: words('sidebar_unsourced'), share: unsourced },
  ];
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  const scale = total > summary.attributed && total > 0 ? summary.attributed / total : 1;
  return shares.map((slice) => ({ ...slice, drawn: slice.share * scale })).filter(({ drawn }) => drawn >= LEAST_SHARE);
}
