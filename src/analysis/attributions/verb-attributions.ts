/** Attributions that a verb tells of: source, cue and content in every order. */
import { isMark, lastContentItem, type Range } from './clauses';
import { type ContentBefore, contentBefore, partedClause } from './content-before';
import { contentEnd } from './content-end';
import { findVerbCues, type VerbCue } from './cues';
import { type Draft, type Place, spanOf, spansOf } from './draft';
import { type Following, readFollowing } from './following';
import { readInverted } from './inverted';
import type { Sentence } from './outline';
import { type CueInSentence, type Parts, readForward } from './parts';
import { phraseAfter } from './phrases';
import { heardThrough, secondHandClause } from './second-hand';
import { readInfinitive, readJoined, readParticiple } from './subjectless';
import { phraseBefore } from './subjects';
import { BE_FORMS, RELATIVES } from './word-classes';

/** "who asked not to be named": why a source has no name, not something that it said. */
const ANONYMITY = /^(?:not )?(?:to )?(?:not )?be (?:named|identified|quoted by name)\b/;

/** @returns the drafts that the sentence's cue verbs give, in order of their cues; they may overlap */
export function findVerbAttributions(text: string, sentence: Sentence, place: Place): Draft[] {
  const cues = findVerbCues(sentence);
  return cues.flatMap((cue) => {
    const parts = readParts({ sentence, cue, cues });
    const draft = parts && draftOf(text, sentence, cue, parts, place);
    return draft ? [draft] : [];
  });
}

function readParts(context: CueInSentence): Parts | null {
  const { sentence, cue } = context;
  if (cue.passive) return readPassive(context);
  const inverted = readInverted(context);
  if (inverted) return inverted;
  if (cue.infinitive) return readInfinitive(context);
  if (cue.form === 'ing' && !isProgressive(sentence, cue)) return readParticiple(context);
  return readActive(context);
}

function draftOf(text: string, sentence: Sentence, cue: VerbCue, parts: Parts, place: Place): Draft | null {
  const content = spansOf(sentence, parts.content);
  const cueSpan = spanOf(sentence, { from: cue.from, to: cue.to });
  const source = spanOf(sentence, parts.source);
  if (content.length > 0 && ANONYMITY.test(text.slice(content[0][0], content[0][1]))) return null;
  if (!cueSpan || (content.length === 0 && !parts.announces)) return null;
  return {
    ...place,
    construction: parts.construction,
    cueKind: cue.entry.kind,
    source: source ? [source] : [],
    cue: [cueSpan],
    content,
    announces: parts.announces,
    secondHand: heardThrough(text, sentence, parts.recipient ?? null, parts.source),
  };
}

function readActive(context: CueInSentence): Parts | null {
  const { sentence, cue } = context;
  const source = phraseBefore(sentence, cue.from);
  const following = readFollowing(sentence, cue, lastContentItem(sentence));
  if (!source) return readJoined(context, following);
  if (/^(?:as|like)$/.test(sentence[source.from - 1]?.word) && following.opening !== 'quotation') {
    return readAsClause(context, source, following);
  }
  const last = lastContentItem(sentence);
  const parted = cue.entry.clause ? partedClause(sentence, source.from, following.clauseEnd, last) : null;
  if (parted) {
    const rest = { from: following.clauseEnd + 1, to: last };
    return { construction: 'clause-then-source', source, content: [parted, rest], recipient: following.recipient };
  }
  const before = contentBefore(sentence, source.from, cue.to >= last && /^says?$/.test(sentence[cue.verb].word));
  if (before && isContentBefore(context, source, before, following)) {
    return {
      construction: before.isQuotation ? 'quotation-then-source' : 'clause-then-source',
      source,
      content: [before.range, secondPiece(context, before, following, source)],
      recipient: following.recipient,
    };
  }
  return readForward(context, source, following);
}

/**
 * Whether the content is what stands before the source, when something else may follow the verb: “C,” Ruiz said when
 * asked; “C,” Ruiz said, “D”.
 */
function isContentBefore(
  { sentence, cue }: CueInSentence,
  source: Range,
  before: ContentBefore,
  { content, opening }: Following,
): boolean {
  const mayFollowClause = cue.entry.clause && !cue.entry.strict && !RELATIVES.has(sentence[source.from].word);
  if (!before.isQuotation && !mayFollowClause) return false;
  if (!content || opening === 'none') return true;
  const first = sentence[content.from];
  if (opening === 'clause') {
    return (
      /^(?:when|if|where|who)$/.test(first.word) || (before.isQuotation && !/^(?:that|whether|to)$/.test(first.word))
    );
  }
  // “C,” she said on “The Hour”; but: Holding a sign that read “No,” they chanted “C”
  const isAlone = before.range.to - before.range.from === 1;
  return before.isQuotation && (opening === 'phrase' || isAlone || isMark(sentence[content.from - 1]));
}

/** What cannot go on with a content that the cue has parted: the writer's words. */
const NO_SECOND_PIECE = /^(?:who|which|whose|where|when|while|after|before|according|as|but|[a-z]+ing)$/;

/** The second piece of a content that the cue parts in two: “A,” she said, “B” / The bridge, she said, is closed. */
function secondPiece(
  { sentence, cue, cues }: CueInSentence,
  before: ContentBefore,
  following: Following,
  source: Range,
): Range | null {
  const isQuotation = following.opening === 'quotation' && following.content !== null;
  const from = isQuotation && following.content ? following.content.from : following.clauseEnd + 1;
  const next = sentence[from];
  // “A,” she said on “The Hour”: the name of a show
  if (isQuotation && !isMark(sentence[from - 1])) return null;
  if (!next || from >= lastContentItem(sentence)) return null;
  if (!isQuotation && (sentence[from - 1].word !== ',' || NO_SECOND_PIECE.test(next.word))) return null;
  // After a quotation only another one is surely the speaker's.
  if (before.isQuotation && !isQuotation && before.range.to - before.range.from === 1) return null;
  return { from, to: contentEnd(sentence, cue, from, cues, source) };
}

/** "As Ruiz said, C" and "C, as Ruiz put it". */
function readAsClause({ sentence, cue, cues }: CueInSentence, source: Range, following: Following): Parts | null {
  const as = source.from - 1;
  const comma = following.clauseEnd;
  if (sentence[as - 1]?.word === ',') {
    // "Poe said C, as the Herald reported": the Herald is whom it was heard through.
    const isHeardThrough = secondHandClause(sentence, as) && cues.some(({ verb, entry }) => verb < as && entry.clause);
    const before = isHeardThrough ? null : contentBefore(sentence, as);
    return before && { construction: 'clause-then-source', source, content: [before.range] };
  }
  if (as > 1 || sentence[comma]?.word !== ',') return null;
  return {
    construction: 'source-then-clause',
    source,
    content: [{ from: comma + 1, to: contentEnd(sentence, cue, comma + 1, cues, source) }],
  };
}

/** "is saying", "has been telling": a finite verb in -ing. */
function isProgressive(sentence: Sentence, cue: VerbCue): boolean {
  return sentence.slice(cue.from, cue.verb).some((item) => BE_FORMS.has(item.word));
}

/** "This is confirmed by witnesses": the subject is the content, the phrase after "by" the source. */
function readPassive({ sentence, cue }: CueInSentence): Parts | null {
  const subject = phraseBefore(sentence, cue.from);
  if (sentence[cue.to]?.word !== 'by' || !subject || !(cue.entry.clause || cue.entry.nounPhrase)) return null;
  const source = phraseAfter(sentence, cue.to + 1, lastContentItem(sentence));
  return source && { construction: 'passive', source, content: [subject] };
}
