/** How much of the article is whose: a bar of the sources' shares, the rest being the writer's own words. */
import { hueOf } from '../summary/colours';
import { shareSlices } from '../summary/share-slices';
import type { Summary } from '../summary/summary';
import { percent, words } from '../words';

/** @param props.label "62 % attributed", or null while the page is being read */
export function ShareBar({ summary, label }: { summary: Summary | null; label: string | null }) {
  const slices = summary ? shareSlices(summary) : [];
  const described = [
    label ?? words('state_reading'),
    ...slices.map(({ name, share }) => words('popup_share_of', name || words('summary_unsourced'), percent(share))),
  ];
  return (
    <div class="share">
      <div class={summary ? 'bar' : 'bar waiting'} role="img" aria-label={described.join('; ')}>
        {slices.map(({ id, colour, drawn }) => (
          <span
            key={id}
            class={id ? 'slice' : 'slice unsourced'}
            style={{ '--hue': id ? hueOf(colour) : undefined, inlineSize: `${drawn * 100}%` }}
          />
        ))}
      </div>
      {label ? <span class="detail">{label}</span> : <span class="detail placeholder" />}
    </div>
  );
}
