/** Attributions that no verb tells of: "according to", a noun of saying, a name before a colon or after a dash. */
import { firstFinite, isDash, isMark, isSpeech, lastContentItem, looksFinite, type Range } from './clauses';
import { CUE_NOUNS } from './cue-nouns';
import { type Draft, type Place, spanOf, spansOf } from './draft';
import type { Sentence } from './outline';
import { phraseAfter, plainPhraseBefore } from './phrases';
import { NOT_COLON_SOURCES, POSSESSIVES } from './word-classes';

/** A source before a colon or after a dash is short: a name, with a role at most. */
const LONGEST_NAME = 8;

/** After "C, according to Ruiz," these go on with the content; a noun phrase would say who Ruiz is. */
const GOES_ON =
  /^(?:and|but|or|with|because|in|on|at|by|for|from|to|is|are|was|were|has|have|had|will|would|\$|€|£|\d.*)$/;

/** "Priced according to how they are built": nobody says it. */
const NOBODY = /^(?:how|what|where|when|whether|which|why)$/;

/** "If all goes according to plan": nobody's words either, where it stands alone. */
const AS_ARRANGED = /^(?:plan|schedule|script|custom|tradition|need|needs|taste|size|age|type)$/;

/** "According to Ruiz, C" and "C, according to Ruiz". */
export function findAccordingTo(sentence: Sentence, place: Place): Draft[] {
  const last = lastContentItem(sentence);
  return sentence.flatMap((item, at): Draft[] => {
    if (item.word !== 'according' || sentence[at + 1]?.word !== 'to') return [];
    if (NOBODY.test(sentence[at + 2]?.word ?? '')) return [];
    const opens = opensSentence(sentence, at);
    const phrase = phraseAfter(sentence, at + 2, last);
    const source = phrase && opens ? withApposition(sentence, phrase, last) : phrase;
    const sourceSpan = spanOf(sentence, source);
    if (!source || !sourceSpan) return [];
    if (source.to - source.from === 1 && AS_ARRANGED.test(sentence[source.from].word)) return [];
    const content = spansOf(
      sentence,
      opens ? [restAfter(sentence, source.to, last)] : aroundCue(sentence, at, source, last),
    );
    if (content.length === 0) return [];
    const cue: Draft['cue'] = [[item.start, sentence[at + 1].end]];
    return [{ ...place, construction: 'according-to', cueKind: 'says', source: [sourceSpan], cue, content }];
  });
}

function opensSentence(sentence: Sentence, at: number): boolean {
  return sentence
    .slice(0, at)
    .every((item) => isMark(item) || /^(?:but|and|also|meanwhile|still|yet|however)$/.test(item.word));
}

/** "According to the Friends of the Bay, a local charity, C": the charity belongs to the source. */
function withApposition(sentence: Sentence, source: Range, last: number): Range {
  const from = source.to + 1;
  if (sentence[source.to]?.word !== ',' || !/^(?:an?|the|one)$/.test(sentence[from]?.word ?? '')) return source;
  const apposition = phraseAfter(sentence, from, last);
  const isClosed = apposition !== null && sentence[apposition.to]?.word === ',' && apposition.to + 1 < last;
  const hasVerb = apposition !== null && firstFinite(sentence, apposition.from + 1, apposition.to) >= 0;
  return isClosed && !hasVerb ? { from: source.from, to: apposition.to } : source;
}

/** What follows the comma after an opening "according to". */
function restAfter(sentence: Sentence, from: number, last: number): Range | null {
  let at = from;
  while (at < last && sentence[at].word !== ',' && !sentence[at].quotation) at += 1;
  return at < last ? { from: at, to: last } : null;
}

/** What stands before "according to", and after its source when the sentence goes on with it. */
function aroundCue(sentence: Sentence, at: number, source: Range, last: number): (Range | null)[] {
  let from = at;
  while (from > 0 && sentence[from - 1].word !== ';') from -= 1;
  const next = sentence[source.to + 1]?.word ?? '';
  const goesOn = sentence[source.to]?.word === ',' && GOES_ON.test(next);
  return [{ from, to: at }, goesOn ? { from: source.to + 1, to: last } : null];
}

/** "Ruiz's claim that C", "their fear that C". */
export function findCueNouns(sentence: Sentence, place: Place): Draft[] {
  const last = lastContentItem(sentence);
  return sentence.flatMap((item, at): Draft[] => {
    const kind = CUE_NOUNS.get(item.word);
    if (!kind || sentence[at + 1]?.word !== 'that' || at + 2 >= last) return [];
    const owner = ownerBefore(sentence, at);
    if (!owner) return [];
    const source = spanOf(sentence, owner.source);
    const cue = spanOf(sentence, { from: owner.cue, to: at + 1 });
    const content = spansOf(sentence, [{ from: at + 1, to: clauseEnd(sentence, at + 1, last) }]);
    return source && cue && content.length > 0
      ? [{ ...place, construction: 'noun', cueKind: kind, source: [source], cue: [cue], content }]
      : [];
  });
}

/** Whose the noun at `at` is: a possessive pronoun, or a name with 's. */
function ownerBefore(sentence: Sentence, at: number): { source: Range; cue: number } | null {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    const { word } = sentence[i];
    if (POSSESSIVES.has(word)) return { source: { from: i, to: i + 1 }, cue: i + 1 };
    if (/^['’]s?$/.test(word)) {
      const source = plainPhraseBefore(sentence, i);
      return source && { source, cue: i };
    }
    if (isMark(sentence[i]) || sentence[i].quotation) return null;
  }
  return null;
}

function clauseEnd(sentence: Sentence, from: number, last: number): number {
  for (let at = from; at < last; at += 1) if (sentence[at].word === ',' || isDash(sentence[at])) return at;
  return last;
}

/**
 * "Ruiz: “We won.”" and, in headlines, "Poll: voters want change"; “We won.” – Ana Ruiz
 * @param isHeadline whether the sentence stands in a headline, where what follows a colon need not be quoted
 */
export function findNamedSpeech(sentence: Sentence, place: Place, isHeadline: boolean): Draft[] {
  const last = lastContentItem(sentence);
  const colon = sentence.findIndex((item) => item.word === ':');
  const isAnnounced = colon > 0 && colon + 1 < last && (isHeadline || isSpeech(sentence[colon + 1]));
  const subject = isAnnounced ? subjectOf(sentence, colon) : null;
  if (subject && isName(sentence, subject.from, subject.to, subject.from > 0)) {
    return namedSpeech(sentence, place, subject, colon, { from: colon + 1, to: last });
  }
  const isSigned = isSpeech(sentence[0]) && isDash(sentence[1]) && isName(sentence, 2, last);
  return isSigned ? namedSpeech(sentence, place, { from: 2, to: last }, 1, { from: 0, to: 1 }) : [];
}

/** What a verb has after it and a plural noun has not: "takes up the tale", but "officials in Orsa". */
const AFTER_VERB = /^(?:up|out|off|back|again|the|an?|it|this|that|his|her|their)$/;

/** "But Captain Roca takes up the tale: “C”": who speaks is named before the verb. */
function subjectOf(sentence: Sentence, colon: number): Range {
  const from = /^(?:but|and|so|yet|then|now)$/.test(sentence[0].word) && colon > 1 ? 1 : 0;
  const verb = sentence.findIndex(
    ({ word, capital }, i) =>
      i > from &&
      i + 1 < colon &&
      !capital &&
      /^[a-z]{2,}s$/.test(word) &&
      sentence[i - 1].capital &&
      AFTER_VERB.test(sentence[i + 1].word),
  );
  return { from, to: verb < 0 ? colon : verb };
}

/** @param opensSmall whether a small word may stand first: after "But" it would have had the capital */
function isName(sentence: Sentence, from: number, to: number, opensSmall = false): boolean {
  const items = sentence.slice(from, to);
  if (items.length === 0 || items.length > LONGEST_NAME) return false;
  if (opensSmall ? !items.some(({ capital }) => capital) : !items[0].capital) return false;
  if (items.some((item, i) => looksFinite(sentence, from + i) || /[a-z]{2}ed$/.test(item.word))) return false;
  return items.every(
    (item) => !item.quotation && !NOT_COLON_SOURCES.has(item.word) && (!isMark(item) || /^[(),]$/.test(item.word)),
  );
}

function namedSpeech(sentence: Sentence, place: Place, name: Range, mark: number, speech: Range): Draft[] {
  const source = spansOf(sentence, [name]);
  const content = spansOf(sentence, [speech]);
  if (source.length === 0 || content.length === 0) return [];
  return [
    {
      ...place,
      construction: 'colon',
      cueKind: 'says',
      source,
      cue: [[sentence[mark].start, sentence[mark].end]],
      content,
    },
  ];
}
