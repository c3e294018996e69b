/** Finds where the article names somebody or something, in running text and in sources. */
import type { Span } from '../../article';
import type { SourceKind } from '../analysis';
import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS, type Pronoun, pronounOf } from './gender';
import { bare, isTitle, namesBody, partName } from './name-parts';
import { isNameWord, nameRunAt } from './name-runs';
import { isAcronym, isNameAtStart, opensSentence, type ReadSentence, type TextReading } from './text-reading';
import { ADJECTIVES_OF_ORIGIN, PLACES_AND_HOUSES } from './words/places';
import { PREPOSITIONS } from './words/small-words';

/** A name as it stands once in the text. */
export interface NamedMention {
  /** The name alone, without titles and without "'s". */
  span: Span;
  /** Its words in lower case, without points. */
  words: string[];
  titles: string[];
  /** What stands before the name within the same run and says why it counts: "Sandhaven Council President". */
  role?: Span;
  kind: SourceKind;
  /** False when the kind is only the likeliest for such a word. */
  sure: boolean;
  pronoun: Pronoun;
  sentence: number;
  /** Stands as possessor, or after a preposition: seldom what a pronoun points at. */
  aside: boolean;
  /** An acronym in brackets right after it, in lower case without points. */
  alias?: string;
}

/** @returns the mentions in text order; headlines in title case are passed over, since capitals say nothing there */
export function findNamedMentions(reading: TextReading): NamedMention[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.titleCase ? namesInHeadline(sentence) : namesIn(reading, sentence),
  );
}

/** Runs of capitalised words; at a sentence's start only where something else says that they are a name. */
function namesIn(reading: TextReading, sentence: ReadSentence): NamedMention[] {
  const { tokens } = sentence;
  const mentions: NamedMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const run = isNameWord(tokens[i]) ? nameRunAt(tokens, i) : null;
    // "Judge Ana Ruiz" at a sentence's start: the title may stand small elsewhere.
    const alone = run !== null && run.to === i + 1;
    const titled = run !== null && !alone && isTitle(tokens[i].text);
    if (
      !run ||
      isShouted(run.tokens) ||
      (opensSentence(tokens, i) && !titled && !isNameAtStart(reading, tokens[i].text, alone))
    ) {
      i = run && isShouted(run.tokens) ? run.to : i + 1;
      continue;
    }
    const mention = mentionOf(run.tokens, sentence, asideAt(tokens, run.from, run.possessive));
    if (mention) mentions.push(withAlias(mention, tokens, run.to));
    i = run.to;
  }
  return mentions;
}

/** In a headline only a known given name with a word after it is surely a name. */
function namesInHeadline(sentence: ReadSentence): NamedMention[] {
  return sentence.tokens.flatMap((token, i) => {
    const next = sentence.tokens[i + 1];
    if (!GIVEN_NAME_KINDS.has(bare(token.text)) || !isNameWord(token) || !next || !isNameWord(next)) return [];
    return mentionOf([token, next], sentence, false) ?? [];
  });
}

/** @returns the mention that a run of name words is, or null when it names nothing: an office alone, an adjective */
export function mentionOf(run: readonly Token[], sentence: { index: number }, aside: boolean): NamedMention | null {
  const { role, titles, name } = partName(run);
  if (name.length === 0) return null;
  const words = name.map((token) => bare(token.text));
  if (words.every((word) => ADJECTIVES_OF_ORIGIN.has(word)) || (words.length === 1 && isCalendarWord(words[0])))
    return null;
  const { kind, sure } = kindOfName(name, titles);
  return {
    span: [name[0].start, name[name.length - 1].end],
    words,
    titles,
    ...(role.length > 0 && kind === 'person' ? { role: [role[0].start, role[role.length - 1].end] as Span } : {}),
    kind,
    sure,
    pronoun: kind === 'person' ? pronounOf(titles, words.length > 1 ? words[0] : '') : null,
    sentence: sentence.index,
    aside,
  };
}

/** A heading in capitals; acronyms come one or two at a time. */
function isShouted(run: readonly Token[]): boolean {
  return run.length > 2 && run.every((token) => !/\p{Ll}/u.test(token.text));
}

/** Capitals that English gives to days and months. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

/** A title or a given name makes a person, a word for a body a body; two unknown words are mostly a person. */
export function kindOfName(name: readonly Token[], titles: readonly string[]): { kind: SourceKind; sure: boolean } {
  if (titles.length > 0) return { kind: 'person', sure: true };
  const words = name.map((token) => bare(token.text));
  const full = words.filter((word) => word !== 'the').join(' ');
  if (PLACES_AND_HOUSES.has(full)) return { kind: 'organization', sure: true };
  if (GIVEN_NAME_KINDS.has(words[0]) && words.length > 1 && !namesBody(words[words.length - 1]))
    return { kind: 'person', sure: true };
  if (name.some((token) => namesBody(token.text))) return { kind: 'organization', sure: true };
  if (name.length === 1 && isAcronym(name[0].text)) return { kind: 'organization', sure: true };
  if (name.length === 1 && isPeoplesName(words[0])) return { kind: 'group', sure: true };
  if (words.length > 1 && PLACES_AND_HOUSES.has(words[0])) return { kind: 'organization', sure: false };
  if (words.some((word) => word === 'of' || word === 'for' || word === 'and'))
    return { kind: 'organization', sure: true };
  return { kind: 'person', sure: false };
}

/** "Republicans", "Ukrainians": the plural of an adjective of origin. */
function isPeoplesName(word: string): boolean {
  return word.endsWith('s') && ADJECTIVES_OF_ORIGIN.has(word.slice(0, -1));
}

/** Possessors and objects of prepositions are seldom who the next pronoun means. */
function asideAt(tokens: readonly Token[], from: number, possessive: boolean): boolean {
  if (possessive) return true;
  let before = from - 1;
  while (before >= 0 && /^(?:the|a|an|former|then)$/i.test(tokens[before].text)) before--;
  return before >= 0 && PREPOSITIONS.has(tokens[before].text.toLowerCase());
}

/** "the Institute for the Study of War (ISW)" */
function withAlias(mention: NamedMention, tokens: readonly Token[], to: number): NamedMention {
  const [open, alias, close] = tokens.slice(to, to + 3);
  if (open?.text !== '(' || close?.text !== ')' || !isAcronym(alias.text)) return mention;
  return { ...mention, kind: mention.sure ? mention.kind : 'organization', sure: true, alias: bare(alias.text) };
}
