/** What readers of the whole stage get, on the shipped weights: the models and the rules together, and the rules alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks, type Span } from '../../article';
import { articleFromText } from '../../cli/requests';
import { loadModel } from '../../cli/weights';
import { LEAST_CONFIDENCE } from '../../settings';
import { anyText } from '../made-up-text';
import { type AttributionContext, findAttributions } from './attributions';

const MODEL = loadModel();
const CONTEXT: AttributionContext = { furniture: new Set(), captions: new Set(), scope: 'full' };
/** A first line, because a text's first line may be its headline. */
const OPENING = 'It rained on Monday.\n\n';

/** @param lines paragraphs, parted by a bar */
function find(lines: string, model: typeof MODEL | null = MODEL, least?: number) {
  const text = OPENING + lines.replaceAll(' / ', '\n\n');
  const { engine, attributions } = findAttributions(articleFromText(text), CONTEXT, model, least);
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' […] ');
  const shown = attributions.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
  return { engine, attributions, shown };
}

const FORMS: [name: string, text: string, ...expected: string[]][] = [
  ['X told Y that', 'Ruiz told reporters on Monday that it would close.', 'Ruiz | told | that it would close'],
  ['X, Y said, Z', 'The bridge, Ruiz said, will close in May.', 'Ruiz | said | The bridge […] will close in May'],
  ['X, said Y, Z', 'The bridge, said Ruiz, will close in May.', 'Ruiz | said | The bridge […] will close in May'],
  ['passive', 'The deaths were confirmed by the police.', 'the police | were confirmed | The deaths'],
  ['nobody named', 'It is expected that the bridge will close.', ' | is expected | that the bridge will close'],
  [
    'a participle beside a quotation',
    '“It is unsafe,” Ruiz said, adding that it would close.',
    'Ruiz | said | “It is unsafe,”',
    'Ruiz | adding | that it would close',
  ],
  [
    'a quotation that the next paragraph goes on with',
    '“The bridge is unsafe,” Ruiz said. / “Nobody may cross it before May.”',
    'Ruiz | said | “The bridge is unsafe,” […] “Nobody may cross it before May.”',
  ],
  [
    'a quotation with an opening mark at each paragraph',
    'Ruiz said: “The bridge is unsafe. / “Nobody may cross it. / “We will tell you when it opens.”',
    'Ruiz | said | “The bridge is unsafe […] “Nobody may cross it […] “We will tell you when it opens.”',
  ],
  [
    'the next paragraph is another’s',
    '“It is unsafe and nobody may cross it,” Ruiz said. / “Until then the ferry runs,” Poe added.',
    'Ruiz | said | “It is unsafe and nobody may cross it,”',
    'Poe | added | “Until then the ferry runs,”',
  ],
  [
    'a colon before a paragraph',
    'Ruiz wrote on Monday: / “The bridge is unsafe and must be closed at once.”',
    'Ruiz | wrote | “The bridge is unsafe and must be closed at once.”',
  ],
  [
    'a signed quotation',
    '“The river gives and the river takes away.” — Ana Ruiz',
    'Ana Ruiz | — | “The river gives and the river takes away.”',
  ],
  [
    'a signature of its own line',
    '“The river gives and the river takes away.” / — Ana Ruiz, mayor of Sandhaven',
    'Ana Ruiz | — | “The river gives and the river takes away.”',
  ],
  [
    'a transcript',
    'MODERATOR: When does the bridge open? / ANA RUIZ: In May, if the steel comes.',
    'MODERATOR | : | When does the bridge open',
    'ANA RUIZ | : | In May, if the steel comes',
  ],
];

/** Texts that are full of verbs and say nothing of what anybody said. */
const SPEECHLESS: [what: string, text: string][] = [
  ['a caption', 'Firefighters carry a boat across the flooded square in Sandhaven on Monday.'],
  ['a caption with a name', 'Mayor Ana Ruiz, left, greets workers at the new bridge. (Photo: Lee Poe)'],
  ['a caption with a speech', 'Ana Ruiz speaks at the opening of the bridge in Sandhaven.'],
  ['a caption with a crowd', 'Fans cheer as the Rovers enter the stadium.'],
  ['a headline', 'Bridge closed after storm'],
  ['a headline with a match', 'Rovers beat United in cup final'],
  ['a headline with a list', 'Five things to do in Sandhaven this weekend'],
  [
    'a recipe',
    'Heat the oil in a large pan. Add the garlic and stir for one minute. Pour in the stock and simmer until tender.',
  ],
  ['a recipe that speaks to its reader', 'Serve with a salad. If you want it hotter, add chilli. Leftovers keep well.'],
  ['the head of a recipe', 'Prep time: 10 minutes / Serves: 4 / You will need: a large pan'],
  [
    'a match',
    'Silva scored twice before half-time and Okafor added a third from the spot. The Rovers held on to win 3-1.',
  ],
  ['a set', 'Lee won the opening set 6-4 and broke early in the second. Poe saved two match points.'],
  ['an announcement', 'Doors open at seven. Tickets cost twelve euros and can be bought at the town hall.'],
  ['a table of contents', 'Chapter 1: The bridge / Chapter 2: The river'],
];

describe('attributions by the models and the rules together', () => {
  it.each(FORMS)('%s', (_, text, ...expected) => {
    const { engine, shown } = find(text);
    expect(engine).toBe('learned');
    expect(shown).toEqual(expected);
  });

  it.each(SPEECHLESS)('shows the reader nobody in %s', (_, text) => {
    expect(find(text, MODEL, LEAST_CONFIDENCE.usual).shown).toEqual([]);
  });

  it.each([
    ['told an outlet', 'Ruiz told the Sandhaven Herald that it was unsafe.', 'the Sandhaven Herald'],
    ['reported by an outlet', 'Ruiz said it was unsafe, as reported by the Herald.', 'the Herald'],
    ['reached by an outlet', 'Witnesses interviewed by the Herald said it fell.', 'the Herald'],
    ['in an interview', 'Ruiz said in an interview with the Herald that it fell.', 'the Herald'],
    ['told a person', 'Ruiz told her that it was unsafe.', undefined],
    ['an outlet that is quoted', 'Ruiz said: “I told the Herald that it was unsafe.”', undefined],
  ])('says through whom it was heard: %s', (_, text, through) => {
    const { attributions, shown } = find(text);
    expect(attributions.map(({ secondHand }) => secondHand)).toEqual([through]);
    expect(shown[0]).not.toMatch(/as reported/);
  });

  it.each([
    ['“It is unsafe,” he said.', 'direct'],
    ['He said that “it is unsafe.”', 'direct'],
    ['He said it was “a danger.”', 'mixed'],
    ['He said it was unsafe.', 'indirect'],
  ])('tells how it is quoted: %s', (text, quotation) => {
    expect(find(text).attributions).toMatchObject([{ quotation, cueKind: 'says', region: 'body' }]);
  });

  it('gives what it is less sure of only when asked to', () => {
    const text = 'Ruiz said it was unsafe. Poe would have liked to see it rebuilt. The talk was of a bridge.';
    const all = find(text, MODEL, 0).attributions;
    for (const least of [0.4, 0.6, 0.95]) {
      const given = find(text, MODEL, least).attributions;
      expect(given.every(({ confidence }) => confidence >= least)).toBe(true);
      expect(given.length).toBeLessThanOrEqual(all.length);
    }
    expect(find(text, MODEL, 0.95).attributions.length).toBeLessThan(all.length);
  });
});

describe('without the weights', () => {
  it('rules read, and say so', () => {
    const { engine, shown } = find('“The bridge is unsafe,” Ruiz said.', null);
    expect(engine).toBe('rules');
    expect(shown).toEqual(['Ruiz | said | “The bridge is unsafe,”']);
  });
});

it('in a language that is not read rules find the quotations', () => {
  const text = '«El puente no es seguro», dijo Ana Ruiz. Ana Ruiz dijo que es viejo.';
  const { engine, attributions } = findAttributions(articleFromText(text), { ...CONTEXT, scope: 'quotations' }, MODEL);
  expect(engine).toBe('rules');
  expect(attributions).toHaveLength(1);
});

describe('whatever the text', () => {
  it('spans are words inside the text, on character boundaries, in order, and cues and contents are not shared', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const { blocks, text } = joinBlocks(
          texts.map((own) => ({ tag: 'p', ancestors: 'p', text: own || 'x', linkDensity: 0, links: [] })),
        );
        const { attributions } = findAttributions({ ...articleFromText('x'), blocks, text }, CONTEXT, MODEL, 0);
        const taken = new Set<number>();
        for (const { source, cue, content, confidence } of attributions) {
          expect(content.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const spans of [source, cue, content]) expectSpans(spans, text);
          for (const [start, end] of [...cue, ...content]) {
            for (let i = start; i < end; i++) {
              expect(taken.has(i)).toBe(false);
              taken.add(i);
            }
          }
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of surrogates without their pairs', '\ud83d'.repeat(500_000)],
    ['only quotation marks', '"“”\''.repeat(5000)],
    ['right to left', 'אמר שלום '.repeat(5000)],
    ['nothing', ''],
  ])('is not stopped by %s', { timeout: 60_000 }, (_, text) => {
    expect(findAttributions(articleFromText(text), CONTEXT, MODEL).attributions).toEqual([]);
  });
});

function expectSpans(spans: readonly Span[], text: string): void {
  let at = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
    at = end;
  }
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
