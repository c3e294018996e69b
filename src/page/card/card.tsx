/** The small card at a statement: who, in which words, how sure; and the tooltip at furniture. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BoilerplateKind, TakenFor } from '../../analysis/analysis';
import { words, wordsFor } from '../../words';
import type { Attributed } from '../highlights/marks';
import { whileDrawing } from '../surface/own-content';
import type { Theme } from '../surface/theme';
import { type Box, boxAt, growCard, placeCard, type Size } from './placement';
import { StatementCard } from './statement-card';

/** What a card is about. */
export type CardContent =
  | {
      about: 'statement';
      attributed: Attributed;
      /** The reader has said that it is not the source's under which it stood: it stands under the words of the text. */
      isApart: boolean;
      /** The words that the finding rests on, verbatim; empty where there are none. */
      cue: string;
      source: string;
      /** Why those words were taken for this source. */
      takenFor: TakenFor | null;
      /** Which of the source's statements it is, from 0, and how many there are. */
      place: number;
      of: number;
    }
  /** A statement that the reader has just taken out. */
  | { about: 'taken-out' }
  /** `isAsked`: the reader has clicked on it, rather than passed over it. */
  | { about: 'furniture'; kind: BoilerplateKind; isAsked: boolean }
  | { about: 'claim' };

export interface CardModel {
  content: CardContent;
  theme: Theme;
  language: string;
  /** Lines of the words, what the card should be near, and what is visible of the window; CSS pixels. */
  lines: readonly Box[];
  at: { x: number; y: number };
  visible: Box;
  /** Its first button gets the focus: the one that had it has gone. */
  takesFocus: boolean;
}

export interface CardActions {
  hold(): void;
  leave(): void;
  /** Goes to the source's statement before (-1) or after (1) this one. */
  step(by: -1 | 1): void;
  /** @returns whether the browser let us */
  copy(): Promise<boolean>;
  /** Copies a text that reports the statement as wrong. @returns whether the browser let us */
  report(): Promise<boolean>;
  /** Takes the statement out of this reading, or brings it back. */
  takeOut(out: boolean): void;
  /** Says that the statement is not its source's, or takes that back. */
  part(isApart: boolean): void;
  /** Remembers for this site that the furniture under the card is part of the article. @returns whether it could be */
  isArticle(): Promise<boolean>;
}

/** Measures itself and finds its own place, so that it can be as tall as its words need. */
export function Card({ model, actions }: { model: CardModel; actions: CardActions }) {
  const card = useRef<HTMLDivElement>(null);
  const { content, lines, at, visible } = model;
  const attribution = content.about === 'statement' ? content.attributed.statement.attribution : null;
  const [whyOf, setWhyOf] = useState<number | null>(null);

  const showsWhy = attribution !== null && whyOf === attribution;
  /** How large it is without its reasons. */
  const small = useRef<Size>({ width: 0, height: 0 });

  // Measured after every rendering: other words make it another size, and "why?" makes it taller.
  useLayoutEffect(() => {
    if (!card.current) return;
    const reasons = card.current.querySelector('.card-why');
    const scrolled = reasons?.scrollTop ?? 0;
    card.current.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const size = { width, height };
    if (!showsWhy) small.current = size;
    const placed = placeCard(lines, at, small.current, visible);
    const { left, top, most, upwards, aside } = growCard(boxAt(placed, small.current), lines, size, visible);
    card.current.style.left = `${left}px`;
    card.current.style.top = `${top}px`;
    card.current.style.maxHeight = `${most}px`;
    // Measuring it as tall as it would like to be has lost the place.
    reasons?.scrollTo(0, scrolled);
    card.current.dataset.grows = upwards ? 'up' : 'down';
    card.current.style.setProperty('--aside', `${aside}px`);
  });
  // Once: what the card does by itself, as "why?", must not move the focus again.
  useLayoutEffect(() => {
    if (!model.takesFocus) return;
    whileDrawing(() => card.current?.querySelector('button')?.focus({ preventScroll: true }));
  }, [model]);

  // Taken out with the focus in it, it would lose that in the middle of the drawing, unnoticed.
  useLayoutEffect(() => {
    const element = card.current;
    return () => whileDrawing(() => element?.querySelector<HTMLElement>(':focus')?.blur());
  }, []);

  if (content.about === 'taken-out' || (content.about === 'furniture' && content.isAsked)) {
    const own = actOf(content, actions);
    return (
      // biome-ignore lint/a11y/useSemanticElements: not a set of fields
      <div
        class="card one-line"
        role="group"
        aria-label={words('card_label')}
        ref={card}
        onPointerEnter={actions.hold}
        onPointerLeave={actions.leave}
        onFocusIn={actions.hold}
        onFocusOut={actions.leave}
      >
        <p role="status">{own.sentence}</p>
        <button type="button" class="link-button" onClick={own.act}>
          {own.name}
        </button>
      </div>
    );
  }
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
        {...content}
        {...model}
        actions={actions}
        showsWhy={showsWhy}
        setShowsWhy={(shows) => setWhyOf(shows ? attribution : null)}
      />
    </div>
  );
}

/** What is said in one line with one thing to do about it: undoing what has been done here, by us or by the reader. */
function actOf(
  content: Extract<CardContent, { about: 'taken-out' | 'furniture' }>,
  actions: CardActions,
): { sentence: string; name: string; act(): void } {
  if (content.about === 'taken-out') {
    const name = words('sidebar_undo_correction');
    return { sentence: words('card_taken_out'), name, act: () => actions.takeOut(false) };
  }
  const sentence = wordsFor('furniture', content.kind);
  return { sentence, name: words('sidebar_not_furniture'), act: () => void actions.isArticle() };
}
