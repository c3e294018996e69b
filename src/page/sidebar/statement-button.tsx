/** A statement, verbatim: a button that leads to it in the text. */

import { useEffect, useRef } from 'preact/hooks';
import { words, wordsFor } from '../../words';
import type { Attributed, Target } from '../highlights/marks';
import { copiedStatement } from '../statement-text';
import { hueIn } from '../surface/theme';
import { useActive } from './active';
import { useSidebar } from './context';
import { itemOf, type Level } from './roving';

interface StatementButtonProps {
  attributed: Attributed;
  /** 2 under a source, 1 in a list of its own. */
  level: Level;
}

/** Its name for screen readers is what is seen, and how the words were given. */
export function StatementButton({ attributed, level }: StatementButtonProps) {
  const { statement, source } = attributed;
  const { theme } = useSidebar();
  return (
    <TargetButton
      target={{ attribution: statement.attribution }}
      level={level}
      copied={() => copiedStatement(attributed)}
      class="statement"
      quotation={source?.colour === 'grey' || !source ? 'unnamed' : statement.quotation}
      hue={hueIn(theme, source?.colour ?? 'grey')}
    >
      <Pieces pieces={statement.words} />
      <span class="said">
        {statement.cue ? <span class="cue">{statement.cue}</span> : null}
        {statement.secondHand ? <span class="via">{words('sidebar_via', statement.secondHand)}</span> : null}
        <span class="unseen">{`, ${wordsFor('quotation', statement.quotation)}`}</span>
      </span>
    </TargetButton>
  );
}

/** The words as the page has them; what the article puts between two pieces is a gap, no words of ours. */
export function Pieces({ pieces }: { pieces: readonly string[] }) {
  const { language } = useSidebar();
  return (
    <span class="words" lang={language || undefined}>
      {pieces.map((piece, i) => (i > 0 ? [<span class="gap"> … </span>, piece] : piece))}
    </span>
  );
}

interface TargetButtonProps {
  target: Target;
  level: Level;
  class: string;
  /** Drawn as the underline in the text is. */
  quotation?: string;
  hue?: string;
  /** A tooltip. */
  title?: string;
  /** What the key C copies. */
  copied(): string;
  children: preact.ComponentChildren;
}

/** A button of a walked list that leads to a place of the page and can be copied. */
export function TargetButton({
  target,
  level,
  class: name,
  quotation,
  hue,
  title,
  copied,
  children,
}: TargetButtonProps) {
  const { actions, found, announce } = useSidebar();
  const button = useRef<HTMLButtonElement>(null);
  useActive(button, target);
  const isFound = found !== null && 'attribution' in target && found.attribution === target.attribution;
  useEffect(() => {
    if (isFound && button.current) bringIntoView(button.current, found.takesFocus);
  }, [isFound, found]);
  const jump = (event: MouseEvent) => {
    // Enter and the space bar click without a pointer: the count of clicks is then 0.
    if (!actions.jump(target, event.detail === 0)) announce(words('sidebar_not_there'));
  };
  const copy = async (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
    announce(words((await actions.copy(copied())) ? 'copied' : 'sidebar_copy_refused'));
  };
  return (
    <button
      ref={button}
      type="button"
      {...itemOf(level)}
      class={`target ${name}`}
      data-quotation={quotation}
      title={title || undefined}
      style={hue ? { '--hue': hue } : undefined}
      onClick={jump}
      onKeyDown={copy}
      onFocus={(event) => actions.point(target, event.currentTarget.matches(':focus-visible'))}
      onBlur={() => actions.point(null, true)}
      onPointerEnter={() => actions.point(target, false)}
      onPointerLeave={() => actions.point(null, false)}
    >
      {children}
    </button>
  );
}

/** Scrolls the list, and nothing of the page, to an item, and makes it the one that Tab leads to. */
function bringIntoView(item: HTMLElement, takesFocus = false): void {
  const panel = item.closest<HTMLElement>('.panel');
  if (!panel) return;
  const center = () => {
    const [box, frame] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
    panel.scrollTop += box.top + box.height / 2 - (frame.top + frame.height / 2);
  };
  // The tab may have been opened, the source unfolded, in this very rendering.
  requestAnimationFrame(() => {
    center();
    // What had not been laid out so far has its true height now.
    requestAnimationFrame(center);
    for (const other of panel.querySelectorAll<HTMLElement>('[data-level]')) other.tabIndex = -1;
    item.tabIndex = 0;
    if (takesFocus) item.focus({ preventScroll: true });
  });
}
