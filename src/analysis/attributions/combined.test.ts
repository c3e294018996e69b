import { describe, expect, it } from 'vitest';
import type { FoundAttribution } from '../analysis';
import { combined } from './combined';
import type { Construction } from './draft';

const TEXT = 'Ruiz said it fell. “It is old,” Poe said. “It is very old.” This is confirmed by Cole, who left.';

/** @param content one string for each piece; each as it stands first in the text */
function attribution(
  source: string,
  cue: string,
  content: string[],
  change: Partial<FoundAttribution> = {},
): FoundAttribution {
  const spanOf = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
  return {
    source: source ? [spanOf(source)] : [],
    cue: cue ? [spanOf(cue)] : [],
    content: content.map(spanOf),
    quotation: 'indirect',
    cueKind: 'says',
    region: 'body',
    confidence: 0.9,
    ...change,
  };
}

const rule = (construction: Construction, found: FoundAttribution) => ({ construction, attribution: found });
const SAID = attribution('Ruiz', 'said', ['it fell']);
const POE = attribution('Poe', 'Poe said', ['“It is old,”']);

/** @returns source, cue and content in the text's words, with the confidence */
function show(found: FoundAttribution[]): string[] {
  const words = (spans: [number, number][]) => spans.map(([start, end]) => TEXT.slice(start, end)).join(' … ');
  return found.map((one) => `${words(one.source)} | ${words(one.cue)} | ${words(one.content)} ${one.confidence}`);
}

describe('what the models and the rules found', () => {
  it('is the models’ where both agree or the models are sure', () => {
    const other = rule('quotation-then-source', attribution('Poe', 'Poe said', ['“It is old,”', '“It is']));
    expect(combined(TEXT, [SAID], [rule('source-then-clause', SAID)], 0)).toEqual([SAID]);
    expect(combined(TEXT, [{ ...POE, content: POE.content }], [{ ...other, construction: 'participle' }], 0)).toEqual([
      POE,
    ]);
  });

  it('is the rules’ where the models found nothing, as sure as such a construction has been right', () => {
    const found = combined(TEXT, [SAID], [rule('quotation-then-source', POE)], 0.35);
    expect(show(found)).toEqual(['Ruiz | said | it fell 0.9', 'Poe | Poe said | “It is old,” 0.64']);
  });

  it.each<[string, string, string, number, number]>([
    ['a sure one', 'Ruiz', 'adding', 0.9, 0.6],
    ['an unsure one', 'Ruiz', 'adding', 0.45, 0.38],
    ['another’s', 'Poe', 'adding', 0.9, 0.38],
    ['one with a verb of its own', 'Ruiz', 'added', 0.9, 0.38],
  ])('is surer beside a second cue that has its subject: %s', (_, source, cue, confidence, expected) => {
    const text = `Ruiz told Poe it fell, ${cue} it was old.`;
    const part = (words: string): [number, number][] => [[text.indexOf(words), text.indexOf(words) + words.length]];
    const rest = { quotation: 'indirect', cueKind: 'says', region: 'body' } as const;
    const second = { ...rest, source: part(source), cue: part(cue), content: part('it was old'), confidence };
    const first = { ...rest, source: part('Ruiz'), cue: part('told'), content: part('it fell'), confidence: 0.7 };
    const found = combined(text, [second], [rule('source-then-clause', first)], 0);
    expect(found.find((one) => one.cue[0][0] === first.cue[0][0])?.confidence).toBe(expected);
  });

  it.each<[string, Construction, Partial<FoundAttribution>, number]>([
    ['a construction that is mostly wrong', 'lone-quotation', {}, 0],
    ['an attitude', 'source-then-clause', { cueKind: 'wants' }, 0],
    ['what is not sure enough', 'quotation-then-source', {}, 0.7],
  ])('is not the rules’: %s', (_, construction, change, least) => {
    expect(combined(TEXT, [], [rule(construction, { ...POE, ...change })], least)).toEqual([]);
  });

  it('never gives a word of a content to two', () => {
    const overlapping = attribution('Cole', 'confirmed', ['it fell']);
    expect(combined(TEXT, [SAID], [rule('according-to', overlapping)], 0)).toEqual([SAID]);
  });

  it('is the rules’ reading of a cue that the models are unsure of', () => {
    const unsure = attribution('Cole', 'is confirmed', ['who left'], { confidence: 0.4 });
    const passive = attribution('Cole', 'is confirmed', ['This']);
    expect(show(combined(TEXT, [unsure], [rule('passive', passive)], 0.35))).toEqual([
      'Cole | is confirmed | This 0.5',
    ]);
    expect(combined(TEXT, [{ ...unsure, confidence: 0.8 }], [rule('passive', passive)], 0)).toMatchObject([
      { content: unsure.content },
    ]);
  });

  it('lets go of the words of the reading that it gave up', () => {
    const unsure = attribution('Cole', 'is confirmed', ['who left'], { confidence: 0.4 });
    const passive = rule('passive', attribution('Cole', 'is confirmed', ['This']));
    const clause = rule('according-to', attribution('Cole', 'who', ['left']));
    expect(show(combined(TEXT, [unsure], [passive, clause], 0))).toHaveLength(2);
  });

  it('goes on with the quotation as the rules see it', () => {
    const longer = { ...POE, content: [...POE.content, ...attribution('', '', ['“It is very old.”']).content] };
    expect(show(combined(TEXT, [POE], [rule('quotation-then-source', longer)], 0))).toEqual([
      'Poe | Poe said | “It is old,” … “It is very old.” 0.9',
    ]);
  });

  it('stands in text order', () => {
    const found = combined(TEXT, [POE], [rule('colon', SAID)], 0);
    expect(found.map(({ cue }) => cue[0][0])).toEqual([...found.map(({ cue }) => cue[0][0])].sort((a, b) => a - b));
    expect(found).toHaveLength(2);
  });
});
