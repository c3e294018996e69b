/** Finds where the article names somebody or something, in running text and in sources. */
import type { Span } from '../../article';
import type { SourceKind } from '../analysis';
import type { Token } from '../language/tokens';
import { isCalendarWord } from './calendar';
import { GIVEN_NAME_KINDS, type Pronoun, pronounOf } from './gender';
import { keyOf, SURE, withLearnedKinds } from './learned-kinds';
import { type LongForm, longFormBefore } from './long-forms';
import { personOdds, personOddsOfForm } from './name-kinds';
import { bare, isTitle, namesBody, partName } from './name-parts';
import { isDate, isNameWord, nameRunAt } from './name-runs';
import { datelineEnd, namesNobody } from './no-names';
import { withEvidence } from './person-evidence';
import { isAcronym, isNameAtStart, opensSentence, type ReadSentence, type TextReading } from './text-reading';
import { NAMED_DOCUMENTS } from './words/kind-nouns';
import { ADJECTIVES_OF_ORIGIN, PLACES_AND_HOUSES } from './words/places';
import { PREPOSITIONS } from './words/small-words';

/** A name as it stands once in the text. */
export interface NamedMention {
  /** The name alone, without titles and without "'s". */
  span: Span;
  /** Where the run begins that the name stands in, titles and forms of address included. */
  from: number;
  /** Its words in lower case, without points. */
  words: string[];
  titles: string[];
  /** What stands before the name within the same run and says why it counts: "Sandhaven Council President". */
  role?: Span;
  kind: SourceKind;
  /** False when the kind is only the likeliest for such a word. */
  sure: boolean;
  /** A rule that needs no weighing says so: a title, the plural of a people, an acronym in brackets. */
  ruled: boolean;
  /** Log-odds that it is a person, by its form and its neighbours. */
  odds: number;
  pronoun: Pronoun;
  sentence: number;
  /** Stands as possessor, or after a preposition: seldom what a pronoun points at. */
  aside: boolean;
  /** `article`: an article stands before it. `place`: the article speaks of being in it. Absent where no sentence is looked at. */
  stands?: { article: boolean; place: boolean };
  /** An acronym in brackets right after it, in lower case without points. */
  alias?: string;
}

/** @returns the mentions in text order; headlines in title case are passed over, since capitals say nothing there */
export function findNamedMentions(reading: TextReading): NamedMention[] {
  const mentions = reading.sentences.flatMap((sentence) =>
    sentence.titleCase ? namesInHeadline(sentence) : namesIn(reading, sentence),
  );
  return withNamesWithin(
    reading.text,
    withoutEpithets(reading.text, withEvidence(reading, withLearnedKinds(mentions))),
  );
}

/**
 * "Ana Ruiz Day": a longer name that begins with somebody's given and family name gives both away, where the article
 * otherwise has the family name alone.
 */
function withNamesWithin(text: string, mentions: readonly NamedMention[]): NamedMention[] {
  const alone = new Set(mentions.filter(({ kind, words }) => kind === 'person' && words.length === 1).map(keyOf));
  return mentions.flatMap((mention) => {
    const { words, span } = mention;
    const isHidden = words.length > 2 && alone.has(words[1]) && GIVEN_NAME_KINDS.has(words[0]);
    const end = isHidden ? /^\S+\s+\S+/.exec(text.slice(...span))?.[0].length : undefined;
    if (end === undefined) return [mention];
    const pronoun = pronounOf([], words[0]);
    const own: NamedMention = {
      ...mention,
      span: [span[0], span[0] + end],
      words: words.slice(0, 2),
      kind: 'person',
      sure: true,
      pronoun,
      aside: true,
    };
    return mention.kind === 'person' ? [own] : [own, mention];
  });
}

/** "Brave Ana Ruiz" at a sentence's start: where "Ana Ruiz" stands alone too, the first word's capital is not the name's. */
function withoutEpithets(text: string, mentions: readonly NamedMention[]): NamedMention[] {
  const plain = new Set(mentions.filter(({ kind, words }) => kind === 'person' && words.length === 2).map(keyOf));
  return mentions.map((mention) => {
    const { words, span, ruled } = mention;
    const isLong = !ruled && words.length > 2 && plain.has(words.slice(1).join(' '));
    const next = isLong && !GIVEN_NAME_KINDS.has(words[0]) ? text.slice(...span).search(/\s\S/) : -1;
    return next < 0
      ? mention
      : { ...mention, kind: 'person', words: words.slice(1), span: [span[0] + next + 1, span[1]] };
  });
}

/** Runs of capitalised words; at a sentence's start only where something else says that they are a name. */
function namesIn(reading: TextReading, sentence: ReadSentence): NamedMention[] {
  const { tokens } = sentence;
  const mentions: NamedMention[] = [];
  let i = 0;
  const longForms = longFormsIn(tokens);
  const dateline = datelineEnd(tokens);
  while (i < tokens.length) {
    const longForm = longForms.get(i);
    if (longForm) {
      const own = bodyMention(tokens, longForm, sentence.index);
      mentions.push(withAlias(own, tokens, longForm.to));
      i = longForm.to;
      continue;
    }
    const run = isNameWord(tokens[i]) && !isDate(tokens, i) ? nameRunAt(tokens, i) : null;
    // "Ana Ruiz, D-Sandhaven, who": a party and a town are nobody's name.
    if (run && namesNobody(tokens, run)) {
      i = run.to;
      continue;
    }
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
    const mention = mentionOf(run.tokens, sentence, run.to <= dateline || asideAt(tokens, run.from, run.possessive), {
      tokens,
      to: run.to,
      familyNames: reading.familyNames,
    });
    if (mention) mentions.push(withAlias(mention, tokens, run.to));
    i = run.to;
  }
  return mentions;
}

/** By the index of their first token. */
function longFormsIn(tokens: readonly Token[]): Map<number, LongForm> {
  const forms = new Map<number, LongForm>();
  tokens.forEach((token, i) => {
    const form = token.text === '(' ? longFormBefore(tokens, i) : null;
    if (form) forms.set(form.from, form);
  });
  return forms;
}

function bodyMention(tokens: readonly Token[], { from, to }: LongForm, sentence: number): NamedMention {
  const own = tokens.slice(from, to);
  return {
    span: [own[0].start, own[own.length - 1].end],
    from: own[0].start,
    words: own.map((token) => bare(token.text)),
    titles: [],
    kind: 'organization',
    sure: true,
    ruled: true,
    odds: -SURE,
    pronoun: null,
    sentence,
    aside: asideAt(tokens, from, false),
  };
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
export function mentionOf(
  run: readonly Token[],
  sentence: { index: number },
  aside: boolean,
  place?: { tokens: readonly Token[]; to: number; familyNames: ReadonlySet<string> },
): NamedMention | null {
  const { role, titles, name } = partName(run);
  if (name.length === 0) return null;
  const words = name.map((token) => bare(token.text));
  const isFamilyName = words.length === 1 && (place?.familyNames.has(words[0]) ?? false);
  if (!isFamilyName && words.every((word) => ADJECTIVES_OF_ORIGIN.has(word))) return null;
  if (!isFamilyName && words.length === 1 && isCalendarWord(words[0])) return null;
  const { kind, ruled } = ruledKind(name, titles);
  const odds = place
    ? personOdds(place.tokens, place.to - name.length, place.to)
    : personOddsOfForm(name.map((token) => token.text));
  return {
    span: [name[0].start, name[name.length - 1].end],
    from: run[0].start,
    words,
    titles,
    ...(role.length > 0 && kind === 'person' ? { role: [role[0].start, role[role.length - 1].end] as Span } : {}),
    kind: ruled || odds > 0 ? kind : 'organization',
    sure: ruled || Math.abs(odds) >= SURE,
    ruled,
    odds,
    pronoun: kind === 'person' ? pronounOf(titles, words.length > 1 ? words[0] : '') : null,
    sentence: sentence.index,
    aside,
  };
}

/** A heading in capitals; acronyms come one or two at a time. */
function isShouted(run: readonly Token[]): boolean {
  return run.length > 2 && run.every((token) => !/\p{Ll}/u.test(token.text));
}

/** What a rule says without weighing; elsewhere the kind that the form alone makes likeliest, until all places are weighed. */
function ruledKind(name: readonly Token[], titles: readonly string[]): { kind: SourceKind; ruled: boolean } {
  if (titles.length > 0) return { kind: 'person', ruled: true };
  const words = name.map((token) => bare(token.text));
  const last = words[words.length - 1];
  if (PLACES_AND_HOUSES.has(words.filter((word) => word !== 'the').join(' '))) {
    return { kind: 'organization', ruled: true };
  }
  if (isPatronymic(words)) return { kind: 'person', ruled: true };
  if (words.length > 1 && NAMED_DOCUMENTS.has(last) && !GIVEN_NAME_KINDS.has(words[0])) {
    return { kind: 'document', ruled: true };
  }
  if (name.length === 1 && isPeoplesName(words[0])) return { kind: 'group', ruled: true };
  return { kind: 'person', ruled: false };
}

/** "Father of", "son of" in Arabic names. */
const PATRONYMS: ReadonlySet<string> = new Set(['abu', 'umm', 'bin', 'ibn', 'bint']);

/** "Khaled Abu Nasir", "Abu Nasir Karim", but not "Abu Dhabi Ports". */
function isPatronymic(words: readonly string[]): boolean {
  const at = words.findIndex((word) => PATRONYMS.has(word));
  if (at < 0 || at === words.length - 1 || words.length < 3) return false;
  return !PLACES_AND_HOUSES.has(words.slice(at, at + 2).join(' ')) && !words.some(namesBody);
}

/** "Omanis", "Venetians": long enough to be no family's name. */
const PEOPLES_ENDING = /\p{L}{3}(?:ians|anis|aelis|eans|icans|stanis)$/u;

/** "Republicans", "Ukrainians": the plural of an adjective of origin. */
function isPeoplesName(word: string): boolean {
  return (word.endsWith('s') && ADJECTIVES_OF_ORIGIN.has(word.slice(0, -1))) || PEOPLES_ENDING.test(word);
}

const LEADS_UP =
  /^(?:the|a|an|former|then|nearby|suburban|downtown|rural|upstate|greater|central|northern|southern|eastern|western)$/i;

/** Possessors and objects of prepositions are seldom who the next pronoun means. */
function asideAt(tokens: readonly Token[], from: number, possessive: boolean): boolean {
  if (possessive) return true;
  let before = from - 1;
  while (before >= 0 && LEADS_UP.test(tokens[before].text)) before--;
  return before >= 0 && PREPOSITIONS.has(tokens[before].text.toLowerCase());
}

/** "the Institute for the Study of War (ISW)" */
function withAlias(mention: NamedMention, tokens: readonly Token[], to: number): NamedMention {
  const [open, alias, close] = tokens.slice(to, to + 3);
  if (open?.text !== '(' || close?.text !== ')' || !isAcronym(alias.text)) return mention;
  const isPerson = mention.ruled && mention.kind === 'person';
  return { ...mention, kind: isPerson ? 'person' : 'organization', sure: true, ruled: true, alias: bare(alias.text) };
}
