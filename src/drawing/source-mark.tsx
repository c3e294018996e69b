/** A source's mark. Its shape tells the kind, so that colour is never the only sign. */
import type { SourceKind } from '../analysis/analysis';
import { HUES } from '../summary/colours';
import type { SourceSummary } from '../summary/summary';

const SHAPES: Record<SourceKind, string> = {
  person: 'disc',
  author: 'disc',
  organization: 'square',
  document: 'sheet-of-paper',
  group: 'half',
  anonymous: 'half',
};

interface SourceMarkProps {
  /** Null: nobody is named. */
  source: Pick<SourceSummary, 'colour' | 'kind' | 'named'> | null;
  /** CSS colour. */
  hue: string;
}

/** Hidden from screen readers, which are told name and kind in words. */
export function SourceMark({ source, hue }: SourceMarkProps) {
  const colour = source?.colour ?? 'grey';
  // The hues begin again after the twelfth; a numeral then tells the second round from the first.
  const round = colour === 'grey' ? 0 : Math.floor(colour / HUES.length);
  const shape = source ? (source.named ? SHAPES[source.kind] : 'half') : 'ring';
  return (
    <span class={`swatch ${shape}`} style={{ '--hue': hue }} aria-hidden="true">
      {round > 0 ? round + 1 : null}
    </span>
  );
}
