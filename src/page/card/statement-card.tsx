/** The card of a statement: who, in which words, how sure, and why. */
import { useState } from 'preact/hooks';
import { NextIcon } from '../../drawing/icons';
import { percent, words, wordsFor } from '../../words';
import { CopyIcon, DoneIcon, PreviousIcon } from '../sidebar/icons';
import { Swatch } from '../sidebar/swatch';
import { GAP } from '../statement-text';
import type { CardActions, CardContent, CardModel } from './card';

/** Confidence from which a finding is called quite sure, and fairly sure. Calibrated: that many of ten are right. */
const SURE = { high: 0.8, middle: 0.55 };

type StatementCardProps = Extract<CardContent, { about: 'statement' }> &
  Pick<CardModel, 'theme' | 'language'> & {
    actions: CardActions;
    showsWhy: boolean;
    setShowsWhy(shows: boolean): void;
  };

/**
 * Everything on the card of a statement. Stays itself from one statement to the next, so that the button that leads there
 * keeps the focus; only what says that something was copied begins anew.
 */
export function StatementCard(props: StatementCardProps) {
  const {
    attributed,
    isApart,
    cue,
    source: named,
    takenFor,
    place,
    of,
    theme,
    language,
    actions,
    showsWhy,
    setShowsWhy,
  } = props;
  const { source, statement } = attributed;
  const kind = source && !source.named && source.kind !== 'group' ? wordsFor('kind', 'anonymous') : '';
  const about = [source?.role, kind].filter(Boolean).join(' · ');
  const given = [
    wordsFor('quotation', statement.quotation),
    statement.secondHand ? words('sidebar_via', statement.secondHand) : '',
  ].filter(Boolean);
  return (
    <>
      <div class="card-head">
        <Swatch source={source} theme={theme} />
        <div class="card-who">
          <p class="name" lang={source ? language || undefined : undefined}>
            {source?.name ?? words('card_unsourced')}
          </p>
          {about ? <p class="role">{about}</p> : null}
          <p class="card-how">
            {statement.cue ? (
              <span class="card-verb" lang={language || undefined}>
                {statement.cue}
              </span>
            ) : null}
            {statement.cue ? ' · ' : ''}
            {given.join(' · ')}
          </p>
        </div>
      </div>
      {isApart ? (
        <div class="card-acts">
          <span class="role" role="status">
            {words('card_parted')}
          </span>
          <button type="button" class="link-button" onClick={() => actions.part(false)}>
            {words('sidebar_undo_correction')}
          </button>
        </div>
      ) : null}
      {showsWhy ? (
        <div class="card-reasons">
          <dl class="card-why">
            <Fact name={words('card_words')} value={statement.words.join(GAP)} language={language} />
            <Fact name={words('card_cue')} value={cue} language={language} />
            <Fact name={words('card_source')} value={named} language={language} />
            {source && takenFor ? (
              <div>
                <dt>{words('card_taken', source.name)}</dt>
                <dd>{wordsFor('taken', takenFor)}</dd>
              </div>
            ) : null}
            <div>
              <dt>{words('card_sure')}</dt>
              <dd>{words('card_sure_percent', sureness(statement.confidence), percent(statement.confidence))}</dd>
            </div>
          </dl>
          <div class="card-acts">
            <ReportButton key={statement.attribution} report={actions.report} />
            {source && named && !isApart && named !== source.name ? (
              <button type="button" class="link-button" onClick={() => actions.part(true)}>
                {words('card_part', source.name)}
              </button>
            ) : null}
            <button type="button" class="link-button" onClick={() => actions.takeOut(true)}>
              {words('card_take_out')}
            </button>
          </div>
        </div>
      ) : null}
      <div class="card-foot">
        {of > 1 ? <Steps place={place} of={of} step={actions.step} /> : null}
        <span class="card-gap" />
        <CopyButton key={statement.attribution} copy={actions.copy} />
        <button type="button" class="link-button" aria-expanded={showsWhy} onClick={() => setShowsWhy(!showsWhy)}>
          {words('card_why')}
        </button>
      </div>
    </>
  );
}

/** Copies, and says that nothing was sent: reporting is the reader's own act. */
function ReportButton({ report }: { report(): Promise<boolean> }) {
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" class="link-button" onClick={async () => setOutcome(await report())}>
        {words('card_report')}
      </button>
      <span class="role" role="status">
        {outcome === null ? '' : words(outcome ? 'card_reported' : 'sidebar_copy_refused')}
      </span>
    </>
  );
}

function Fact({ name, value, language }: { name: string; value: string; language: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ? <i lang={language || undefined}>{value}</i> : words('card_nothing')}</dd>
    </div>
  );
}

/** Not `disabled` at an end: the button that was pressed last would lose the focus, and the card goes with the focus. */
function Steps({ place, of, step }: { place: number; of: number; step(by: -1 | 1): void }) {
  return (
    <span class="card-steps">
      <button
        type="button"
        class="icon-button"
        aria-label={words('card_previous')}
        title={words('card_previous')}
        aria-disabled={place === 0}
        onClick={() => (place === 0 ? undefined : step(-1))}
      >
        <PreviousIcon />
      </button>
      <span class="figures">{words('card_position', place + 1, of)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={words('card_next')}
        title={words('card_next')}
        aria-disabled={place === of - 1}
        onClick={() => (place === of - 1 ? undefined : step(1))}
      >
        <NextIcon />
      </button>
    </span>
  );
}

function CopyButton({ copy }: { copy(): Promise<boolean> }) {
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const said = outcome === null ? '' : words(outcome ? 'copied' : 'sidebar_copy_refused');
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={words('card_copy')}
        title={words('card_copy')}
        onClick={async () => setOutcome(await copy())}
      >
        {outcome ? <DoneIcon /> : <CopyIcon />}
      </button>
      <span class={outcome === false ? 'role' : 'unseen'} role="status">
        {said}
      </span>
    </>
  );
}

function sureness(confidence: number): string {
  if (confidence >= SURE.high) return words('card_sure_high');
  return words(confidence >= SURE.middle ? 'card_sure_middle' : 'card_sure_low');
}
