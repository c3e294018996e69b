/**
 * Says who the sources are. Mentions → entities → speakers: the names in the article are found and grouped
 * (`named-mentions`, `entities`), then each attribution's source is read (`source-phrase`) and taken for one of them, or
 * for somebody described (`resolve`). Every step carries its reason.
 */
import type { Article, Span } from '../../article';
import type { FoundAttribution, Source } from '../analysis';
import { appositionsOf } from './appositions';
import { type EntityIndex, indexEntities } from './entities';
import { findNamedMentions, type NamedMention } from './named-mentions';
import { quotedStretches } from './quoted-stretches';
import { Resolver } from './resolve';
import type { Speaker } from './speaker';
import { readText, type TextReading } from './text-reading';

/** What the stage found, with the reasons; `identifySources` gives it as data of the analysis. */
export interface Identification {
  /** In order of first appearance as a source. */
  speakers: Speaker[];
  /** For each attribution its speaker, or null. */
  spoken: (Speaker | null)[];
}

/**
 * @param found attributions in text order
 * @returns the article's sources in order of first appearance, and for each attribution its source's id or null
 */
export function identifySources(
  article: Article,
  found: readonly FoundAttribution[],
): { sources: Source[]; speakers: (string | null)[] } {
  const { speakers, spoken } = identify(article, found);
  const ids = new Map(speakers.map((speaker, i) => [speaker, `s${i + 1}`]));
  return {
    sources: speakers.map((speaker) => sourceOf(article, speaker, ids.get(speaker) ?? '')),
    speakers: spoken.map((speaker) => (speaker ? (ids.get(speaker) ?? null) : null)),
  };
}

/** As `identifySources`, with the reasons for every merge. */
export function identify(article: Article, found: readonly Pick<FoundAttribution, 'source'>[]): Identification {
  const reading = readText(article);
  const mentions = findNamedMentions(reading);
  const index = indexEntities(mentions);
  collectRoles(reading, index, mentions);
  const resolver = new Resolver(article, reading, index, quotedStretches(article));
  const spoken: (Speaker | null)[] = found.map(() => null);
  const order = found.map((_, i) => i).sort((a, b) => startOf(found[a].source) - startOf(found[b].source));
  for (const i of order) spoken[i] = resolver.speakerOf(found[i].source);
  return { speakers: resolver.speakers, spoken };
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.[0] ?? 0;
}

/** Adds to each entity what the article says that it is, wherever it does. */
function collectRoles(reading: TextReading, index: EntityIndex, mentions: readonly NamedMention[]): void {
  const owners = new Map(
    index.entities.flatMap((entity) => entity.mentions.map(({ mention }) => [mention, entity] as const)),
  );
  for (const mention of mentions) owners.get(mention)?.roles.push(...appositionsOf(reading, mention));
}

function sourceOf(article: Article, speaker: Speaker, id: string): Source {
  const { text } = article;
  const role = speaker.role ?? speaker.entity?.roles[0];
  const spans = [
    ...speaker.links.map((link) => link.span),
    ...(speaker.entity?.mentions.map(({ mention }) => mention.span) ?? []),
  ];
  return {
    id,
    name: speaker.entity
      ? text.slice(...speaker.entity.fullest.span)
      : speaker.name
        ? text.slice(...speaker.name)
        : article.byline,
    kind: speaker.entity?.kind ?? speaker.kind,
    ...(role ? { role: text.slice(...role) } : {}),
    mentions: distinct(spans),
  };
}

/** Text order, each place once: a source's name is also a mention of its entity. */
function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter((span, i) => i === 0 || span[0] >= sorted[i - 1][1]);
}
