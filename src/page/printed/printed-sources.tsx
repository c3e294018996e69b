/** What stands on paper after the page: who its colours and lines mean. On the screen nobody meets it. */

import type { Summary } from '../../summary/summary';
import { counted, percent, words, wordsFor } from '../../words';
import { QUOTATIONS } from '../highlights/highlight-names';
import { Swatch } from '../sidebar/swatch';

/** In the order of the sidebar. The statements themselves stand marked in the text. */
export function PrintedSources({ summary }: { summary: Summary }) {
  const { sources, unsourced } = summary;
  if (sources.length + unsourced.length === 0) return null;
  return (
    <section class="printed" lang={words('language_tag')}>
      <h2>
        {words('print_heading')} · {words('extension_name')}
      </h2>
      <ul class="printed-lines">
        {QUOTATIONS.map((quotation) => (
          <li key={quotation}>
            <span class="line-sample" data-line={quotation} /> {wordsFor('quotation', quotation)}
          </li>
        ))}
        <li>
          <span class="line-sample" data-line="unnamed" /> {wordsFor('kind', 'anonymous')}
        </li>
      </ul>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <Swatch source={source} theme="light" />
            <span>
              <b>{source.name}</b>
              {[source.role, counted('statements', source.statements.length), percent(source.share)]
                .filter(Boolean)
                .map((part) => ` · ${part}`)}
            </span>
          </li>
        ))}
        {unsourced.length > 0 ? (
          <li>
            <Swatch source={null} theme="light" />
            <span>
              <b>{words('sidebar_unsourced')}</b> · {counted('statements', unsourced.length)}
            </span>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
