/** The three sources that the article gives most words. */
import { SourceMark } from '../drawing/source-mark';
import { hueOf } from '../summary/colours';
import type { SourceSummary, Summary } from '../summary/summary';
import { percent, words, wordsFor } from '../words';

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
  const detail = detailOf(source);
  return (
    <li class="voice">
      <SourceMark source={source} hue={hueOf(source.colour)} />
      <span class="voice-name" title={[source.name, detail].filter(Boolean).join(', ')}>
        <bdi>{source.name}</bdi>
        {detail ? <span class="detail"> {detail}</span> : null}
      </span>
      <span class="voice-share">{percent(source.share)}</span>
    </li>
  );
}

/** What is said of a voice beside its name: role, kind (a person's goes without saying), and whom all of it was heard through. */
function detailOf({ role, kind, named, statements }: SourceSummary): string {
  const through = new Set(statements.map((statement) => statement.secondHand));
  const [via] = through;
  return [
    role,
    named && kind === 'person' ? '' : wordsFor('kind', named || kind === 'group' ? kind : 'anonymous'),
    through.size === 1 && via ? words('sidebar_via', via) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
