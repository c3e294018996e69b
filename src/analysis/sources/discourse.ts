/** What the article has named and who has spoken, by place: where pronouns and descriptions look for whom they mean. */
import type { Span } from '../../article';
import type { Entity } from './entities';
import type { NamedMention } from './named-mentions';
import type { Speaker } from './speaker';
import { isHeadline, sentenceAt, type TextReading } from './text-reading';

/** Somebody who was named, or who spoke, at a place of the text. */
export interface Trace {
  at: number;
  sentence: number;
  entity?: Entity;
  speaker?: Speaker;
  mention?: NamedMention;
  /** Stands in quotation marks. */
  quoted: boolean;
  /** The first person named in its sentence. */
  first: boolean;
  /** A body that is described by a name: "the Ruiz campaign", "Sandhaven police". */
  compound?: Compound;
}

export interface Compound {
  span: Span;
  /** Lower case. */
  head: string;
  words: string[];
}

/** What is further back than so many is not what a word points at; it bounds the work on endless sentences. */
const MOST_TRACES = 400;

/** The traces of an article in text order; grows while its sources are read from first to last. */
export class Discourse {
  private readonly bySentence = new Map<number, Trace[]>();
  /** Sentences in which a person is named. */
  private readonly peopled = new Set<number>();

  constructor(
    entities: readonly Entity[],
    compounds: readonly Compound[],
    reading: TextReading,
    isQuoted: (offset: number) => boolean,
  ) {
    const all = entities.flatMap((entity) => entity.mentions.map(({ mention }) => ({ entity, mention })));
    all.sort((a, b) => a.mention.span[0] - b.mention.span[0]);
    for (const { entity, mention } of all) {
      const first = entity.kind === 'person' && !this.peopled.has(mention.sentence);
      if (first) this.peopled.add(mention.sentence);
      this.enter({
        at: mention.span[0],
        sentence: mention.sentence,
        entity,
        mention,
        quoted: isQuoted(mention.span[0]),
        first,
      });
    }
    for (const compound of compounds) {
      const at = compound.span[0];
      this.enter({ at, sentence: sentenceAt(reading, at)?.index ?? 0, compound, quoted: isQuoted(at), first: false });
    }
  }

  /** Notes that somebody spoke. */
  spoke(speaker: Speaker, at: number, sentence: number): void {
    this.enter({
      at,
      sentence,
      speaker,
      ...(speaker.entity ? { entity: speaker.entity } : {}),
      quoted: false,
      first: false,
    });
  }

  /** @returns the traces in a sentence */
  in(sentence: number): readonly Trace[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** @returns the traces before a place, in its sentence and so many before it, in text order; the nearest when there are many */
  before(at: number, sentence: number, reach: number): Trace[] {
    const traces: Trace[] = [];
    for (let i = sentence; i >= Math.max(0, sentence - reach); i--) {
      const own = this.in(i);
      for (let k = own.length - 1; k >= 0 && traces.length < MOST_TRACES; k--) if (own[k].at < at) traces.push(own[k]);
    }
    return traces.reverse();
  }

  /** @returns all traces outside headlines, in text order: where a headline looks for what it means */
  below(reading: TextReading): Trace[] {
    return reading.sentences.flatMap((sentence) => (isHeadline(sentence) ? [] : [...this.in(sentence.index)]));
  }

  private enter(trace: Trace): void {
    const own = this.bySentence.get(trace.sentence);
    if (own) own.push(trace);
    else this.bySentence.set(trace.sentence, [trace]);
  }
}
