/** The small card at a statement: who, in which words, how sure; and the tooltip at furniture. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BoilerplateKind } from '../../analysis/analysis';
import { words, wordsFor } from '../../words';
import type { Attributed } from '../highlights/marks';
import { CopyIcon, DoneIcon, NextIcon, PreviousIcon } from '../sidebar/icons';
import { Swatch } from '../sidebar/swatch';
import type { Theme } from '../surface/theme';
import { type Box, placeCard } from './placement';

/** What a card is about. */
export type CardContent =
  | {
      about: 'statement';
      attributed: Attributed;
      /** The words that the finding rests on, verbatim; empty where there are none. */
      cue: string;
      source: string;
      /** Which of the source's statements it is, from 0, and how many there are. */
      place: number;
      of: number;
    }
  | { about: 'furniture'; kind: BoilerplateKind }
  | { about: 'claim' };

export interface CardModel {
  content: CardContent;
  theme: Theme;
  language: string;
  /** Lines of the words, what the card should be near, and what is visible of the window; CSS pixels. */
  lines: readonly Box[];
  at: { x: number; y: number };
  visible: Box;
}

export interface CardActions {
  hold(): void;
  leave(): void;
  /** Goes to the source's statement before (-1) or after (1) this one. */
  step(by: -1 | 1): void;
  /** @returns whether the browser let us */
  copy(): Promise<boolean>;
}

/** Confidence from which a finding is called quite sure, and fairly sure. Calibrated: that many of ten are right. */
const SURE = { high: 0.8, middle: 0.55 };

/** Measures itself and finds its own place, so that it can be as tall as its words need. */
export function Card({ model, actions }: { model: CardModel; actions: CardActions }) {
  const card = useRef<HTMLDivElement>(null);
  const { content, lines, at, visible } = model;
  const attribution = content.about === 'statement' ? content.attributed.statement.attribution : null;
  const [whyOf, setWhyOf] = useState<number | null>(null);

  // Measured after every rendering: "why?" makes it taller.
  useLayoutEffect(() => {
    if (!card.current) return;
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const { left, top } = placeCard(lines, at, { width, height }, visible);
    card.current.style.left = `${left}px`;
    card.current.style.top = `${top}px`;
  });

  if (content.about !== 'statement') {
    const kind = content.about === 'claim' ? words('card_claim') : wordsFor('furniture', content.kind);
    return (
      <div class="card tooltip" role="tooltip" ref={card}>
        {kind}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div
      class="card"
      role="group"
      aria-label={words('card_label')}
      lang={words('language_tag')}
      ref={card}
      onPointerEnter={actions.hold}
      onPointerLeave={actions.leave}
      onFocusIn={actions.hold}
      onFocusOut={actions.leave}
    >
      <StatementCard
        key={attribution}
        {...content}
        {...model}
        actions={actions}
        showsWhy={whyOf === attribution}
        setShowsWhy={(shows) => setWhyOf(shows ? attribution : null)}
      />
    </div>
  );
}

type StatementCardProps = Extract<CardContent, { about: 'statement' }> &
  Pick<CardModel, 'theme' | 'language'> & {
    actions: CardActions;
    showsWhy: boolean;
    setShowsWhy(shows: boolean): void;
  };

function StatementCard(props: StatementCardProps) {
  const { attributed, cue, source: named, place, of, theme, language, actions, showsWhy, setShowsWhy } = props;
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
      {showsWhy ? (
        <dl class="card-why">
          <Fact name={words('card_cue')} value={cue} language={language} />
          <Fact name={words('card_source')} value={named} language={language} />
          <div>
            <dt>{words('card_sure')}</dt>
            <dd>{sureness(statement.confidence)}</dd>
          </div>
        </dl>
      ) : null}
      <div class="card-foot">
        {of > 1 ? <Steps place={place} of={of} step={actions.step} /> : null}
        <span class="card-gap" />
        <CopyButton copy={actions.copy} />
        <button type="button" class="link-button" aria-expanded={showsWhy} onClick={() => setShowsWhy(!showsWhy)}>
          {words('card_why')}
        </button>
      </div>
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

function Steps({ place, of, step }: { place: number; of: number; step(by: -1 | 1): void }) {
  return (
    <span class="card-steps">
      <button
        type="button"
        class="icon-button"
        aria-label={words('card_previous')}
        title={words('card_previous')}
        disabled={place === 0}
        onClick={() => step(-1)}
      >
        <PreviousIcon />
      </button>
      <span class="figures">{words('card_position', place + 1, of)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={words('card_next')}
        title={words('card_next')}
        disabled={place === of - 1}
        onClick={() => step(1)}
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
