/** A source: who, how much, and what it says. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { SourceSummary } from '../../summary/summary';
import { counted, percent, words, wordsFor } from '../../words';
import { isFiltering, passes } from '../filter';
import { hueIn } from '../surface/theme';
import { useSidebar } from './context';
import { OpenIcon } from './icons';
import { itemOf } from './roving';
import { StatementButton } from './statement-button';
import { Swatch } from './swatch';

/** Statements shown at first: enough to hear a voice, few enough to see that there are others. */
const SHOWN_AT_FIRST = 4;
/** Rather one more line of words than a button that hides one. */
const NOT_WORTH_HIDING = 1;

interface SourceItemProps {
  source: SourceSummary;
  /** Share of the loudest source: its bar is the longest. */
  largestShare: number;
}

/** All statements are in the document, those beyond the first few hidden, so that finding in page and copying see them. */
export function SourceItem({ source, largestShare }: SourceItemProps) {
  const { theme, language, filter, found } = useSidebar();
  const [isOpen, setOpen] = useState(true);
  const [isWhole, setWhole] = useState(false);
  const list = useId();
  const holdsFound = found !== null && source.statements.some(({ attribution }) => attribution === found.attribution);
  // What the reader has clicked in the text must not be folded away here.
  useEffect(() => {
    if (!holdsFound) return;
    setOpen(true);
    setWhole(true);
  }, [holdsFound, found]);
  const passing = source.statements.filter((statement) => passes(filter, { statement, source }));
  const kept = passing.length > SHOWN_AT_FIRST + NOT_WORTH_HIDING ? SHOWN_AT_FIRST : passing.length;
  const shown = new Set(isWhole || isFiltering(filter) ? passing : passing.slice(0, kept));
  const more = passing.length - kept;
  const showsMore = more > 0 && !isFiltering(filter);

  return (
    <li class="source" style={{ '--hue': hueIn(theme, source.colour) }} hidden={passing.length === 0}>
      <h3>
        <button
          type="button"
          {...itemOf(1)}
          class="source-row"
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          <Swatch source={source} theme={theme} />
          <span class="who">
            <span class="name" lang={language || undefined}>
              {source.name}
            </span>
            <span class="role">{[source.role, kindOf(source), source.anonymity].filter(Boolean).join(' · ')}</span>
          </span>
          <span class="how-much">
            <span class="figures" aria-hidden="true">{`${source.statements.length} · ${percent(source.share)}`}</span>
            <span class="unseen">{spokenFigures(source)}</span>
            <span class="meter">
              <span style={{ inlineSize: `${(source.share / largestShare) * 100}%` }} />
            </span>
          </span>
          <OpenIcon />
        </button>
      </h3>
      {/* All of them are in the list, so that what is folded away can still be found and copied. */}
      <ul class="statements" id={list} hidden={!isOpen}>
        {source.statements.map((statement) => (
          <li key={statement.attribution} hidden={!shown.has(statement)}>
            <StatementButton attributed={{ statement, source }} level={2} />
          </li>
        ))}
        {showsMore ? (
          <li>
            <button type="button" {...itemOf(2)} class="link-button more" onClick={() => setWhole(!isWhole)}>
              {isWhole ? words('sidebar_fewer') : `… ${counted('sidebar_more', more)}`}
            </button>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

/** People who are named need no kind beside their name; why a name is kept back stands after "unnamed". */
function kindOf({ kind, named }: SourceSummary): string {
  if (!named) return wordsFor('kind', kind === 'group' ? 'group' : 'anonymous');
  return kind === 'person' ? '' : wordsFor('kind', kind);
}

/** For screen readers: what swatch, figures and bar show. */
function spokenFigures(source: SourceSummary): string {
  const kind = wordsFor('kind', source.named ? source.kind : 'anonymous');
  return words('sidebar_figures', kind, counted('statements', source.statements.length), percent(source.share));
}
