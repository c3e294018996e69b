/** How much of the article is whose: a bar of the sources' shares, the rest being the writer's own words. */
import { hueOf } from '../summary/colours';
import type { Summary } from '../summary/summary';
import { percent, words } from '../words';

/** Narrower slices can't be seen; together they make the bar look empty where it isn't. */
const LEAST_SHARE = 0.004;

interface Slice {
  id: string;
  /** CSS colour; empty for statements that nobody is named for. */
  hue: string;
  name: string;
  share: number;
}

/** @param props.label "62 % attributed", or null while the page is being read */
export function ShareBar({ summary, label }: { summary: Summary | null; label: string | null }) {
  const slices = summary ? slicesOf(summary) : [];
  const described = [
    label ?? words('state_reading'),
    ...slices.map(({ name, share }) => words('popup_share_of', name, percent(share))),
  ];
  return (
    <div class="share">
      <div class={summary ? 'bar' : 'bar waiting'} role="img" aria-label={described.join('; ')}>
        {slices.map(({ id, hue, share }) => (
          <span
            key={id}
            class={hue ? 'slice' : 'slice unsourced'}
            style={{ '--hue': hue || undefined, inlineSize: `${share * 100}%` }}
          />
        ))}
      </div>
      {label ? <span class="detail">{label}</span> : <span class="detail placeholder" />}
    </div>
  );
}

/**
 * @returns the sources' slices and the unsourced one, those who say most first. Where statements overlap the shares add
 *   up to more than is attributed; they are then drawn smaller, in proportion
 */
export function slicesOf(summary: Summary): Slice[] {
  const unsourced = summary.unsourced.reduce((sum, statement) => sum + statement.share, 0);
  const slices: Slice[] = summary.sources.map(({ id, colour, name, share }) => ({
    id,
    hue: hueOf(colour),
    name,
    share,
  }));
  if (unsourced > 0) slices.push({ id: '', hue: '', name: words('summary_unsourced'), share: unsourced });
  const total = slices.reduce((sum, slice) => sum + slice.share, 0);
  const scale = total > summary.attributed && total > 0 ? summary.attributed / total : 1;
  return slices.map((slice) => ({ ...slice, share: slice.share * scale })).filter(({ share }) => share >= LEAST_SHARE);
}
