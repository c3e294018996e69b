/** Finds where the article says that it keeps a source's name back, and why: "… on condition of anonymity because …". */
import type { Span } from '../../article';
import type { Speaker, SpeakerLink } from './speaker';
import { isHeadline, type ReadSentence, type TextReading } from './text-reading';
import { ANONYMITY_PHRASES, REASON_OPENERS } from './words/anonymity';

/** One pattern for all phrases: one pass over each sentence. */
const PHRASE = new RegExp(ANONYMITY_PHRASES.map((phrase) => phrase.replace(/'/g, "['’]")).join('|'), 'i');
/** The sentence goes on with what was said, or with somebody else. */
const ENDS_REASON =
  /[“”"«»—–;]|,\s+(?:\p{L}+\s+){0,2}(?:said|says|told|tells|added|confirmed|described|wrote|called|warned|noted|and|but|who)\b/u;
/** "Because she is not authorized to speak" holds the phrase within. */
const CLAUSE = /^(?:because|since|as|given)\b[^,]*$/;
/** In characters before the phrase: "because she was not authorized to speak". */
const REASON_BEFORE = 40;
/** "They asked not to be named": the sentence goes on about those of the one before. */
const GOES_ON = /^(?:["“]?)(?:he|she|they|all|both|the|none|neither)\b/i;

/** Notes at each unnamed speaker the words that say why its name is kept back; they stand verbatim in the article. */
export function noteAnonymity(
  reading: TextReading,
  speakers: readonly Speaker[],
  isQuoted: (at: number) => boolean,
): void {
  const links = speakers
    .flatMap((speaker) => speaker.links.map((link) => ({ speaker, link })))
    .filter(
      ({ speaker, link }) =>
        !speaker.entity && speaker.kind !== 'document' && speaker.kind !== 'author' && !link.implied,
    )
    .sort((a, b) => a.link.span[0] - b.link.span[0]);
  let from = 0;
  for (const sentence of reading.sentences) {
    const match = isHeadline(sentence) ? null : PHRASE.exec(reading.text.slice(sentence.start, sentence.end));
    if (!match || isQuoted(sentence.start + match.index)) continue;
    while (from < links.length && links[from].link.span[0] < sentence.start) from++;
    const speaker = whoseIn(links, from, sentence, sentence.start + match.index, reading);
    if (!speaker || speaker.anonymity) continue;
    speaker.anonymity = reasonIn(reading.text, sentence, [
      sentence.start + match.index,
      sentence.start + match.index + match[0].length,
    ]);
    speaker.kind = 'anonymous';
  }
}

/** @returns whether the sentence says that somebody's name is kept back: then a description is all that there is */
export function keepsNameBack(text: string, { start, end }: { start: number; end: number }): boolean {
  return PHRASE.test(text.slice(start, end));
}

interface OwnedLink {
  speaker: Speaker;
  link: SpeakerLink;
}

/** The last unnamed source before the phrase, the first one after it, or the last of the sentence before. */
function whoseIn(
  links: readonly OwnedLink[],
  from: number,
  { start, end, index, block }: ReadSentence,
  at: number,
  { text, sentences }: TextReading,
): Speaker | null {
  let own: Speaker | null = null;
  for (let i = from; i < links.length && links[i].link.span[0] < end; i++) {
    if (links[i].link.span[0] >= at && own) break;
    own = links[i].speaker;
    if (links[i].link.span[0] >= at) break;
  }
  if (own && !isBarePronoun(text, own)) return own;
  const before = sentences[index - 1];
  const last = links[from - 1];
  if (!before || before.block !== block || !last || last.link.span[0] < before.start) return own;
  return GOES_ON.test(text.slice(start, at)) ? last.speaker : own;
}

function isBarePronoun(text: string, { name }: Speaker): boolean {
  return name !== null && /^(?:who|he|she|they|whom)$/i.test(text.slice(...name));
}

/** From what introduces the reason to its end; without a reason the phrase itself. */
function reasonIn(text: string, sentence: ReadSentence, phrase: Span): Span {
  const before = Math.max(sentence.start, phrase[0] - REASON_BEFORE);
  const after = REASON_OPENERS.exec(text.slice(phrase[1], sentence.end));
  const ahead = REASON_OPENERS.exec(text.slice(before, phrase[0]));
  const from = after ? phrase[1] + after.index : ahead ? before + ahead.index : phrase[0];
  if (!after && !ahead) return phrase;
  // "Citing her safety, she asked not to be named": the reason is over before the phrase.
  const isBefore = !after && !CLAUSE.test(text.slice(from, phrase[0]));
  const searched = after ? from : phrase[1];
  const rest = text.slice(searched, sentence.end);
  const end = isBefore ? phrase[0] : searched + (ENDS_REASON.exec(rest)?.index ?? rest.length);
  const reason = text.slice(from, end).replace(/(?<!\s)\s+(?:and\s+)?(?:he|she|they|who)\s*$/u, '');
  return [from, from + reason.replace(/(?<![\s.,;:!?)'’\]])[\s.,;:!?)'’\]]+$/u, '').length];
}
