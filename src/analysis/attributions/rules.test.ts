import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type BlockWithoutPlace, joinBlocks, NO_SIGNALS, type Span } from '../../article';
import type { FoundAttribution } from '../analysis';
import { anyText } from '../made-up-text';
import type { AttributionContext } from './attributions';
import { CONSTRUCTIONS } from './made-up-constructions';
import { findByRules } from './rules';

const CONTEXT: AttributionContext = { furniture: new Set(), captions: new Set(), scope: 'full' };

/** An article of paragraphs; a line that begins with a tag name and a bar gets that tag. */
function articleOf(lines: string): Article {
  const blocks = lines.split('\n').map((line): BlockWithoutPlace => {
    const [, tag = 'p', text = line] = line.match(/^(h2|title|figcaption|blockquote)\|(.*)$/) ?? [];
    return { tag, ancestors: tag, text, linkDensity: 0, links: [] };
  });
  return {
    url: '',
    title: '',
    byline: '',
    site: '',
    language: '',
    openingOnly: false,
    signals: NO_SIGNALS,
    ...joinBlocks(blocks),
  };
}

function find(
  lines: string,
  context: Partial<AttributionContext> = {},
): { article: Article; found: FoundAttribution[] } {
  const article = articleOf(lines);
  return { article, found: findByRules(article, { ...CONTEXT, ...context }).map(({ attribution }) => attribution) };
}

/** `source | cue | content`, discontinuous parts joined by an ellipsis in brackets. */
function show(lines: string, context: Partial<AttributionContext> = {}): string[] {
  const { article, found } = find(lines, context);
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => article.text.slice(start, end)).join(' […] ');
  return found.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
}

describe('findByRules', () => {
  it.each(CONSTRUCTIONS)('%s', (_name, text, ...expected) => {
    // As a second paragraph, because the first line of a text may be its headline.
    expect(show(`It rained.\n${text}`)).toEqual(expected);
  });

  it.each([
    ['plain actions', 'The mayor closed the bridge on Monday and went home.'],
    ['a noun that looks like a verb', 'The talk shows and the reports were about the bridge.'],
    ['scare quotes', 'The so-called “safe bridge” fell into the river.'],
    ['titles of works', 'Her novel “The Bridge” is about a river.'],
    ['a colon that announces something else', 'Update: the bridge is open.'],
    ['“according to how”', 'The berth is priced according to how long it is.'],
  ])('finds nothing in %s', (_name, text) => {
    expect(show(`It rained.\n${text}`)).toEqual([]);
  });

  describe('quotations over several paragraphs', () => {
    it('go on with the speaker', () => {
      expect(show('“The bridge is unsafe,” Ruiz said.\n“Nobody may cross it before May.”')).toEqual([
        'Ruiz | said | “The bridge is unsafe,” […] “Nobody may cross it before May.”',
      ]);
    });

    it('with an opening mark each', () => {
      expect(show('Ruiz said: “The bridge is unsafe.\n“Nobody may cross it.”')).toEqual([
        'Ruiz | said | “The bridge is unsafe. […] “Nobody may cross it.”',
      ]);
    });

    it('are announced by a colon', () => {
      expect(show('Ruiz wrote on Monday:\n“The bridge is unsafe.”')).toEqual([
        'Ruiz | wrote | “The bridge is unsafe.”',
      ]);
      expect(show('Ruiz wrote:\nblockquote|The bridge is unsafe.')).toEqual(['Ruiz | wrote | The bridge is unsafe.']);
    });

    it('are announced with an unknown verb', () => {
      expect(show('Ruiz released the following note:\n“The bridge is unsafe.”')).toEqual([
        'Ruiz | released | “The bridge is unsafe.”',
      ]);
    });

    it('stand alone where the paragraph before is the writer’s', () => {
      expect(show('The bridge fell.\n“Nobody may cross it before May.”')).toEqual([
        ' |  | “Nobody may cross it before May.”',
      ]);
    });
  });

  it('tells direct, indirect and mixed', () => {
    const kinds = find(
      'It rained.\n“It is unsafe,” he said.\nHe said that “it is unsafe.”\nHe said it was “a danger.”\nHe said it was unsafe.',
    ).found.map(({ quotation }) => quotation);
    expect(kinds).toEqual(['direct', 'direct', 'mixed', 'indirect']);
  });

  it('names the kind of the cue', () => {
    const kinds = find(
      'It rained.\nRuiz denied the report.\nRuiz warned that it may fall.\nRuiz promised to mend it.\nRuiz asked if it was safe.\nPolls show that it matters.',
    ).found.map(({ cueKind }) => cueKind);
    expect(kinds).toEqual(['denies', 'warns', 'promises', 'asks', 'shows']);
  });

  it('says where an attribution stands', () => {
    const text =
      'title|Bridge unsafe, mayor says\nh2|Ruiz: the bridge is closed\nfigcaption|Ruiz said it was unsafe.\nPoe said it was safe.\nIt fell, Cole said.';
    const regions = find(text, { captions: new Set([4]) }).found.map(({ region }) => region);
    expect(regions).toEqual(['headline', 'headline', 'caption', 'body', 'caption']);
  });

  it.each([
    ['told an outlet', 'Ruiz told the Sandhaven Herald that it was unsafe.', 'the Sandhaven Herald'],
    ['reported by an outlet', 'Ruiz said it was unsafe, as reported by the Herald.', 'the Herald'],
    ['as an outlet reported', 'Ruiz said it was unsafe, as the Herald reported.', 'the Herald'],
    ['reached by an outlet', 'Witnesses interviewed by the Herald said it fell.', 'the Herald'],
    ['in an interview', 'Ruiz said in an interview with the Herald that it fell.', 'the Herald'],
    ['told a person', 'Ruiz told her that it was unsafe.', undefined],
  ])('says through whom it was heard: %s', (_name, text, through) => {
    const { found } = find(`It rained.\n${text}`);
    expect(found.map(({ secondHand }) => secondHand)).toEqual([through]);
    expect(show(`It rained.\n${text}`)[0]).not.toMatch(/reported/);
  });

  it('takes nothing from furniture', () => {
    expect(show('It rained.\nRuiz said it was unsafe.', { furniture: new Set([1]) })).toEqual([]);
  });

  it('trusts a quotation with a name beside it more than a wish', () => {
    const [said, wants] = find('It rained.\n“The bridge is unsafe,” Ruiz said.\nPoe wants to rebuild it.').found;
    expect(said.confidence).toBeGreaterThan(wants.confidence);
  });

  describe('in another language', () => {
    it.each([
      ['Spanish', '«El puente no es seguro», dijo Ana Ruiz.', 'Ana Ruiz | dijo | «El puente no es seguro»'],
      ['French', '« Le pont est fermé », a déclaré Ana Ruiz.', 'Ana Ruiz | a déclaré | « Le pont est fermé »'],
      ['German', 'Ana Ruiz sagte: „Die Brücke ist nicht sicher.“', 'Ana Ruiz | sagte | „Die Brücke ist nicht sicher.“'],
      [
        'Japanese, without a source',
        '市長は「橋はもう安全ではない、誰も渡ってはならない」と述べた。',
        ' |  | 「橋はもう安全ではない、誰も渡ってはならない」',
      ],
      ['no quotation, nothing', 'Ana Ruiz dijo que el puente no es seguro.'],
    ])('finds direct quotations alone: %s', (_language, text, ...expected) => {
      expect(show(text, { scope: 'quotations' })).toEqual(expected);
    });
  });
});

describe('findByRules, whatever the text', () => {
  it('gives spans of words inside the text that split no surrogate pair, in text order and not shared', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, isEnglish) => {
        const { blocks, text } = joinBlocks(
          texts.map((own) => ({ tag: 'p', ancestors: 'p', text: own || 'x', linkDensity: 0, links: [] })),
        );
        const article = { ...articleOf('x'), blocks, text };
        const taken: Span[] = [];
        for (const { attribution: found } of findByRules(article, {
          ...CONTEXT,
          scope: isEnglish ? 'full' : 'quotations',
        })) {
          expect(found.content.length).toBeGreaterThan(0);
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThan(1);
          for (const spans of [found.source, found.cue, found.content]) {
            let at = 0;
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
              at = end;
            }
          }
          for (const [start, end] of [...found.cue, ...found.content]) {
            expect(taken.some(([from, to]) => start < to && from < end)).toBe(false);
            taken.push([start, end]);
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  }, 60_000);

  it.each([
    'a',
    '“',
    '"',
    "'",
    'said, ',
    'Ruiz said that ',
    '“We won,” she said. ',
    'Ruiz, the mayor, said, ',
    'who said (',
    ') a ',
    'to “a” ',
  ])('takes linear time over a long run of %j', { timeout: 60_000 }, (piece) => {
    const article = articleOf(piece.repeat(250_000 / piece.length));
    const before = performance.now();
    findByRules(article, CONTEXT);
    // Takes a second or two; the bound is for busy machines. Anything quadratic takes minutes.
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
