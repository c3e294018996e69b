/** A source's mark. Its shape tells the kind, so that colour is never the only sign. */
import type { SourceKind } from '../analysis/analysis';
import { HUES, hueOf } from '../summary/colours';
import type { SourceSummary } from '../summary/summary';

const SHAPES: Record<SourceKind, string> = {
  person: 'disc',
  organization: 'disc',
  author: 'disc',
  document: 'sheet',
  group: 'half',
  anonymous: 'half',
};

/** Nothing for screen readers: name and kind stand beside it in words. */
export function Swatch({ source }: { source: Pick<SourceSummary, 'colour' | 'kind' | 'named'> }) {
  const { colour, kind, named } = source;
  // The hues begin again after the twelfth; a numeral then tells the second round from the first.
  const round = colour === 'grey' ? 0 : Math.floor(colour / HUES.length);
  const shape = named ? SHAPES[kind] : 'half';
  return (
    <span class={`swatch ${shape}`} style={{ '--hue': hueOf(colour) }} aria-hidden="true">
      {round > 0 ? round + 1 : null}
    </span>
  );
}
