/** What the lines in the text mean, how often each occurs, and what kinds of sources speak: two rows to take in at a glance. */
import type { Summary } from '../../summary/summary';
import { counted, words, wordsFor } from '../../words';
import { QUOTATIONS } from '../highlights/highlight-names';
import { useSidebar } from './context';
import { Swatch } from './swatch';

/** The line of unnamed sources' statements is double, however they are given. */
const UNNAMED = 'unnamed';

/** Drawn as in the text. Kinds that don't occur are left out. */
export function Legend({ summary }: { summary: Summary }) {
  const { counts, sources, unsourced } = summary;
  const hasUnnamed = unsourced.length > 0 || sources.some(({ colour }) => colour === 'grey');
  return (
    <ul class="legend" aria-label={words('sidebar_legend')}>
      {QUOTATIONS.filter((quotation) => counts[quotation] > 0).map((quotation) => (
        <li key={quotation}>
          <span class="line-sample" data-line={quotation} />
          {wordsFor('quotation', quotation)} {counts[quotation]}
        </li>
      ))}
      {hasUnnamed ? (
        <li>
          <span class="line-sample" data-line={UNNAMED} />
          {words('sidebar_legend_unnamed')}
        </li>
      ) : null}
    </ul>
  );
}

/** Named, documents among them, and unnamed: in the shapes that the list gives them, counted as the popup counts them. */
export function AtAGlance({ counts: { named, unnamed }, sources }: Summary) {
  const { theme } = useSidebar();
  const documents = sources.filter((source) => source.named && source.kind === 'document').length;
  return (
    <ul class="legend" aria-label={words('sidebar_at_a_glance')}>
      {named > 0 ? (
        <li>
          <Swatch source={{ colour: 'grey', kind: 'person', named: true }} theme={theme} />
          {words('popup_named', named)}
          {documents > 0 ? (
            <span class="among">
              {/* The space is for who hears it: nothing is seen of it at a line's beginning. */}
              {' ('}
              <Swatch source={{ colour: 'grey', kind: 'document', named: true }} theme={theme} />
              {counted('documents', documents)})
            </span>
          ) : null}
        </li>
      ) : null}
      {unnamed > 0 ? (
        <li>
          <Swatch source={{ colour: 'grey', kind: 'anonymous', named: false }} theme={theme} />
          {words('popup_unnamed', unnamed)}
        </li>
      ) : null}
    </ul>
  );
}
