/** The debugging view of who is who: for every source, why each of its mentions was taken to be it. */
import type { Article, Span } from '../../article';
import type { FoundAttribution } from '../analysis';
import { identify } from './sources';
import type { Speaker } from './speaker';
import { nameOf } from './speaker-name';

/** Why a place of the text belongs to a source. */
export interface ExplainedMention {
  span: Span;
  /** The text there. */
  text: string;
  /** A name merged with another ("family-name", "acronym" …), a pronoun or a description and how it was read. */
  reason: string;
  /** Whether an attribution names it there; else the article only mentions it. */
  speaks: boolean;
  /** For pronouns and descriptions: who else might have been meant, the likeliest first. */
  candidates?: { name: string; score: number; signs: readonly string[] }[];
}

export interface ExplainedSource {
  /** As `identifySources` gives it. */
  id: string;
  name: string;
  mentions: ExplainedMention[];
}

/** So many candidates say why the first was taken. */
const MOST_CANDIDATES = 4;

/**
 * @param found attributions in text order
 * @returns the article's sources as `identifySources` gives them, each with the reasons for its mentions in text order
 */
export function explainSources(article: Article, found: readonly FoundAttribution[]): ExplainedSource[] {
  return identify(article, found).speakers.map((speaker, i) => ({
    id: `s${i + 1}`,
    name: nameOf(article, speaker),
    mentions: [...spokenBy(article, speaker), ...namedOnly(article, speaker)].sort((a, b) => a.span[0] - b.span[0]),
  }));
}

function spokenBy(article: Article, { links }: Speaker): ExplainedMention[] {
  return links.map(({ span, reason, weighed }) => ({
    span,
    text: article.text.slice(...span),
    reason,
    speaks: true,
    ...(weighed && weighed.length > 0
      ? {
          candidates: weighed.slice(0, MOST_CANDIDATES).map(({ meant, score, signs }) => ({
            name: 'fullest' in meant ? article.text.slice(...meant.fullest.span) : nameOf(article, meant),
            score: Math.round(100 * score) / 100,
            signs,
          })),
        }
      : {}),
  }));
}

function namedOnly(article: Article, { entity, links }: Speaker): ExplainedMention[] {
  const spoken = new Set(links.map(({ span }) => span[0]));
  return (entity?.mentions ?? [])
    .filter(({ mention }) => !spoken.has(mention.span[0]))
    .map(({ mention: { span }, reason }) => ({ span, text: article.text.slice(...span), reason, speaks: false }));
}
