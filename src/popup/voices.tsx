/** The three sources that the article gives most words. */
import type { SourceSummary, Summary } from '../summary/summary';
import { percent, words } from '../words';
import { Swatch } from './swatch';

/** Who says most shapes an article; a fourth rarely does, and the popup has no room. */
const VOICES = 3;
const PLACES = Array.from({ length: VOICES }, (_, place) => place);

/** @param props.summary null while the page is being read */
export function Voices({ summary }: { summary: Summary | null }) {
  return (
    <section class="voices" aria-labelledby="voices">
      <h2 id="voices">{words('popup_loudest')}</h2>
      {summary && summary.sources.length === 0 ? (
        <p class="detail">{summary.counts.statements === 0 ? words('state_nothing') : words('summary_unsourced')}</p>
      ) : (
        <ul>
          {PLACES.map((place) =>
            summary ? (
              <Voice key={place} source={summary.sources[place]} />
            ) : (
              <li key={place} class="voice placeholder" />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** Names and roles are the page's words: isolated, so that their direction can't mix up the line. */
function Voice({ source }: { source: SourceSummary | undefined }) {
  if (!source) return null;
  return (
    <li class="voice">
      <Swatch source={source} />
      <span class="voice-name" title={[source.name, source.role].filter(Boolean).join(', ')}>
        <bdi>{source.name}</bdi>
        {source.role ? <span class="detail"> {source.role}</span> : null}
      </span>
      <span class="voice-share">{percent(source.share)}</span>
    </li>
  );
}
