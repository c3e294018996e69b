/** Made-up paragraphs in which braces stand round the sources, for tests of who is who. */
import type { Span } from '../../article';
import type { FoundAttribution, Source } from '../analysis';
import { articleOf } from '../made-up-article';
import { identify, identifySources } from './sources';

/** Paragraphs in which braces stand round the sources, as an article with attributions. */
export function marked(paragraphs: readonly string[], byline = '') {
  const article = articleOf(
    paragraphs.map((text) => text.replace(/[{}]/g, '')),
    { byline },
  );
  const found: FoundAttribution[] = [];
  let removed = 0;
  const joined = paragraphs.join('\n\n');
  for (const match of joined.matchAll(/[{}]/g)) {
    const at = match.index - removed++;
    if (match[0] === '{') found.push(said([at, at]));
    else found[found.length - 1].source[0][1] = at;
  }
  return { article, found };
}

export function said(source: Span): FoundAttribution {
  return {
    source: [source],
    cue: [],
    content: [source],
    quotation: 'indirect',
    cueKind: 'says',
    region: 'body',
    confidence: 1,
  };
}

/** Who each marked source is taken to be: `name (kind)`. */
export function whoIn(paragraphs: readonly string[], byline = ''): string[] {
  const { article, found } = marked(paragraphs, byline);
  const { sources, speakers } = identifySources(article, found);
  return speakers.map((id) => {
    const source = sources.find((one) => one.id === id);
    return source ? `${source.name} (${source.kind})` : '–';
  });
}

/** Why each marked source is taken for its speaker. */
export function reasonsIn(...paragraphs: string[]): string[] {
  const { article, found } = marked(paragraphs);
  const { spoken } = identify(article, found);
  return found.map(({ source }, i) => spoken[i]?.links.find((link) => link.span[0] >= source[0][0])?.reason ?? '–');
}

/** The sources themselves, in order of appearance. */
export function sourcesIn(...paragraphs: string[]): Source[] {
  const { article, found } = marked(paragraphs);
  return identifySources(article, found).sources;
}
