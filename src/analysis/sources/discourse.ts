/** What the article has named and who has spoken, by place: where pronouns and descriptions look for whom they mean. */
import type { Span } from '../../article';
import type { Entity } from './entity';
import type { NamedMention } from './named-mentions';
import { findPairs, type Pair } from './pairs';
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
  /** Spoke, but only to ask: what is said next is the answer of somebody else. */
  asked?: boolean;
  /** The first person named in its sentence. */
  first: boolean;
  /** Two people who are named together. */
  pair?: Pair;
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
  private readonly spoken = new Map<Entity, number>();
  /** For each sentence how many before it the writer tells, at least in part. */
  private readonly told: number[] = [];
  private readonly bySentence = new Map<number, Trace[]>();
  /** Sentences in which a person is named. */
  private readonly peopled = new Set<number>();

  constructor(
    entities: readonly Entity[],
    private readonly compounds: readonly Compound[],
    private readonly reading: TextReading,
    /** Whether an offset lies within quotation marks. */
    readonly isQuoted: (offset: number) => boolean,
  ) {
    let told = 0;
    for (const { start, end } of reading.sentences) {
      if (!(isQuoted(start) && isQuoted(end - 1))) told++;
      this.told.push(told);
    }
    const all = entities.flatMap((entity) => entity.mentions.map(({ mention }) => ({ entity, mention })));
    all.sort((a, b) => a.mention.span[0] - b.mention.span[0]);
    for (const { entity, mention } of all) {
      const first = entity.kind === 'person' && !this.peopled.has(mention.sentence) && !isNoSubject(reading, mention);
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
    for (const pair of findPairs(reading.text, all)) {
      this.enter({ at: pair.at, sentence: pair.sentence, pair, quoted: isQuoted(pair.at), first: false });
    }
    for (const compound of compounds) {
      const at = compound.span[0];
      this.enter({ at, sentence: sentenceAt(reading, at)?.index ?? 0, compound, quoted: isQuoted(at), first: false });
    }
  }

  /** @returns how many sentences lie between two, those left out that a quotation wholly holds: it is one breath */
  distance(from: number, to: number): number {
    return (this.told[to] ?? to) - (this.told[from] ?? from);
  }

  /** Notes whom the pronoun means that opens a sentence: who it is about is its first person. */
  opened(meant: Entity, at: number, sentence: number): void {
    this.enter({ at, sentence, entity: meant, quoted: false, first: true });
  }

  /** Notes that somebody spoke, or `asked`. */
  spoke(speaker: Speaker, at: number, sentence: number, asked = false): void {
    if (speaker.entity) this.spoken.set(speaker.entity, this.timesSpoken(speaker.entity) + 1);
    this.enter({
      at,
      sentence,
      speaker,
      ...(speaker.entity ? { entity: speaker.entity } : {}),
      ...(asked ? { asked } : {}),
      quoted: false,
      first: false,
    });
  }

  /** @returns the only body of the article that a name and this noun describe ("Sandhaven police"), or null */
  soleCompound(head: string): Compound | null {
    const own = this.compounds.filter((compound) => compound.head === head);
    return new Set(own.map(({ words }) => words.join(' '))).size === 1 ? own[0] : null;
  }

  /** @returns how many attributions were found to be the entity's so far */
  timesSpoken(entity: Entity): number {
    return this.spoken.get(entity) ?? 0;
  }

  /** @returns the traces in a sentence */
  in(sentence: number): readonly Trace[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** @returns the traces before a place, in its sentence and so many before it, in text order; the nearest when there are many */
  before(at: number, sentence: number, reach: number): Trace[] {
    const traces: Trace[] = [];
    const { captions, entries } = this.reading;
    for (let i = sentence; i >= Math.max(0, sentence - reach); i--) {
      // Captions are read by themselves, wherever the page puts them; an entry of a live page takes up none before it.
      if (captions.has(i) !== captions.has(sentence)) continue;
      const own = this.in(i);
      for (let k = own.length - 1; k >= 0 && traces.length < MOST_TRACES; k--) if (own[k].at < at) traces.push(own[k]);
      if (entries.has(i)) break;
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

/** "He praised Ruiz", "Following the death of Ruiz, Gil": who is named after such an opening, or in it, is not its subject. */
function isNoSubject(reading: TextReading, { sentence, span }: NamedMention): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const first = tokens[0]?.text.toLowerCase() ?? '';
  if (first === 'he' || first === 'she') return true;
  if (!OPENS_ADJUNCT.has(first)) return false;
  const comma = tokens.slice(0, LONGEST_ADJUNCT).find(({ text }) => text === ',');
  return comma !== undefined && span[0] < comma.start;
}

/** In tokens. */
const LONGEST_ADJUNCT = 20;
/** Words that open what comes before the subject. */
const OPENS_ADJUNCT: ReadonlySet<string> = new Set([
  'following',
  'after',
  'before',
  'despite',
  'since',
  'with',
  'in',
  'at',
  'on',
  'during',
  'under',
  'like',
  'unlike',
  'besides',
  'amid',
  'as',
  'when',
  'while',
  'if',
  'although',
  'though',
  'because',
  'once',
  'until',
]);
