/** What the models get wrong about "according to": whose words follow it, and an apposition to them that is no content. */
import { IS_FINITE, IS_NOUN, tagNumber } from '../../language/penn-tags';
import { hashText } from '../../model/hashing';
import type { Decision } from './decide';
import type { TaggedText } from './tagged-text';

const ACCORDING = hashText('according');
const TO = hashText('to');
const COMMA = hashText(',');
const ONE: ReadonlySet<number> = new Set([hashText('a'), hashText('an')]);
/** In tokens. */
const LONGEST_APPOSITION = 12;
/** What a content's subject may begin with, unlike what goes on about the noun before: "a man, 34," "a man, who". */
const OPENS_SUBJECT: ReadonlySet<number> = new Set(['DT', 'PRP', 'PRP$', 'JJ', 'EX', 'PDT'].map(tagNumber));

function isAccordingTo(text: TaggedText, { cueFirst, cueLast }: Decision): boolean {
  return cueLast > cueFirst && text.word[cueLast] === TO && text.word[cueLast - 1] === ACCORDING;
}

/** @returns the decisions without "rooms are priced according to how they are built": who says something is named after it */
export function withoutMereAccordance(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.filter(
    (decision) => !(isAccordingTo(text, decision) && (decision.source[0] ?? decision.cueLast) < decision.cueFirst),
  );
}

/** @returns the decisions; of "according to Harbour Watch, a charity, boats sank" the charity is of the source, not of the content */
export function withApposedSources(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision) => {
    const { source, content } = decision;
    const from = (source[source.length - 1] ?? -1) + 2;
    if (!isAccordingTo(text, decision) || source[0] !== decision.cueLast + 1 || content[0] !== from) return decision;
    const to = appositionEnd(text, from);
    if (to < 0) return decision;
    const apposed = content.filter((i) => i < to);
    return { ...decision, source: Int32Array.of(...source, ...apposed), content: content.filter((i) => i > to) };
  });
}

/** @returns the comma that closes the apposition, or -1 where none begins at `from` */
function appositionEnd(text: TaggedText, from: number): number {
  if (text.word[from - 1] !== COMMA || !ONE.has(text.word[from])) return -1;
  const sentenceTo = text.sentenceStart[text.sentence[from] + 1];
  for (let i = from; i < Math.min(sentenceTo - 1, from + LONGEST_APPOSITION); i++) {
    if (IS_FINITE[text.tag[i]]) return -1;
    if (text.word[i] !== COMMA) continue;
    const next = text.tag[i + 1];
    return OPENS_SUBJECT.has(next) || IS_NOUN[next] ? i : -1;
  }
  return -1;
}
