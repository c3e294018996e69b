/** The figures of a reading. While it goes on they hold their places, so that nothing jumps when they come. */
import type { Counts, Summary } from '../summary/summary';
import { counted, grouped, percent, words } from '../words';
import { Notice } from './notices';
import { ShareBar } from './share-bar';
import { Voices } from './voices';

interface FiguresProps {
  /** Null while the page is being read. */
  summary: Summary | null;
  showEvidence(): void;
}

/** All that a reading says at a glance, from what is counted to what must be known about the page. */
export function Figures({ summary, showEvidence }: FiguresProps) {
  const counts = summary?.counts;
  return (
    <main class="figures" aria-busy={!summary}>
      {/* Figures are read out as one sentence: a screen reader would else announce each as it comes. */}
      <p class="unseen" role="status">
        {summary && counts ? spoken(summary) : words('state_reading')}
      </p>
      <ul class="counts">
        <li>
          <Count text={counts && counted('sources', counts.sources)} />
          <Detail text={counts && words('popup_named', counts.named)} />
          {/* Nothing is said of what there is none of; its place is kept only while it may still come. */}
          {counts?.unnamed !== 0 && <Detail text={counts && words('popup_unnamed', counts.unnamed)} />}
        </li>
        <li>
          <Count text={counts && counted('statements', counts.statements)} />
          <Detail text={counts && quoted(counts)} />
          <Detail text={counts && words('popup_reported', grouped(counts.indirect))} />
        </li>
      </ul>
      <ShareBar summary={summary} label={summary && captionOf(summary)} />
      <Voices summary={summary} />
      <p class="left-over">
        {/* In a language that isn't read no claims are looked for: "0 claims" would be untrue. */}
        {summary?.scope !== 'quotations' && (
          <Detail
            text={counts && words('popup_claims', counted('claims', counts.claims), grouped(counts.claimsUnsourced))}
          />
        )}
        {summary?.furniture.length !== 0 && <Detail text={summary && furniture(summary)} />}
      </p>
      <Notice summary={summary} showEvidence={showEvidence} />
    </main>
  );
}

/** A number with its noun, the number set large: "17 statements". */
function Count({ text }: { text: string | undefined }) {
  if (text === undefined) return <span class="count placeholder" />;
  // Found in the translated text, because languages put their numbers where they like.
  const [before, digits, after] = text.split(/(?<![\d.,\s])([\d.,\s]*\d)/);
  return (
    <span class="count">
      {before}
      <strong>{digits}</strong>
      {after}
    </span>
  );
}

/** A quieter line, or the place of one. */
function Detail({ text }: { text: string | null | undefined }) {
  return text ? <span class="detail">{text}</span> : <span class="detail placeholder" />;
}

/** How much is attributed, and how many documents speak: they tell how much rests on paper. */
function captionOf({ attributed, sources }: Summary): string {
  const documents = sources.filter((source) => source.named && source.kind === 'document').length;
  const share = words('attributed', percent(attributed));
  return documents > 0 ? `${share} · ${counted('documents', documents)}` : share;
}

/** The partly quoted ones are named only where there are any: most articles have none. */
function quoted({ direct, mixed }: Counts): string {
  return mixed ? words('popup_direct_partly', grouped(direct), grouped(mixed)) : words('popup_direct', grouped(direct));
}

function furniture({ furniture: found }: Summary): string {
  return counted('popup_furniture', found.length);
}

/** What a screen reader says when the figures have come. */
function spoken({ counts, attributed }: Summary): string {
  if (counts.statements === 0) return words('state_nothing');
  return [
    counted('sources', counts.sources),
    counted('statements', counts.statements),
    words('attributed', percent(attributed)),
  ].join(', ');
}
