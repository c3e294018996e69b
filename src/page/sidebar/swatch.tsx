/** A source's mark in the sidebar and on the card, in the hue that the page's theme asks for. */
import { SourceMark } from '../../drawing/source-mark';
import type { SourceSummary } from '../../summary/summary';
import { hueIn, type Theme } from '../surface/theme';

interface SwatchProps {
  /** Null: nobody is named. */
  source: Pick<SourceSummary, 'colour' | 'kind' | 'named'> | null;
  theme: Theme;
}

export function Swatch({ source, theme }: SwatchProps) {
  return <SourceMark source={source} hue={hueIn(theme, source?.colour ?? 'grey')} />;
}
