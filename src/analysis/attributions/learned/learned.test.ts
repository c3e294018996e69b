import { describe, expect, it } from 'vitest';
import type { Span } from '../../../article';
import { articleFromText } from '../../../cli/requests';
import { loadModel } from '../../../cli/weights';
import type { AttributionContext } from '../attributions';
import { findAttributionsLearned } from './learned';

const MODEL = loadModel();
const CONTEXT: AttributionContext = { furniture: new Set(), captions: new Set(), scope: 'full' };

describe('the learned engine', () => {
  const find = (text: string, context = CONTEXT) => findAttributionsLearned(articleFromText(text), context, MODEL);
  /** @returns the attributions as "source | cue | content" */
  const read = (text: string) => {
    const show = (spans: Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    return find(text).map(({ source, cue, content }) => `${show(source)} | ${show(cue)} | ${show(content)}`);
  };

  it.each([
    ['The mayor said the bridge would open in May.', 'The mayor | said | the bridge would open in May'],
    ['“The bridge will open in May,” the mayor said.', 'the mayor | said | “The bridge will open in May,”'],
    ['“The bridge will open in May,” said Ana Ruiz.', 'Ana Ruiz | said | “The bridge will open in May,”'],
    ['Ruiz told reporters that the bridge would open in May.', 'Ruiz | told | that the bridge would open in May'],
    ['The bridge will open in May, according to the city.', 'the city | according to | The bridge will open in May'],
    ['According to the report, two bridges need repairs.', 'the report | According to | two bridges need repairs'],
    ['“The bridge,” Ruiz said, “will open in May.”', 'Ruiz | said | “The bridge,” … “will open in May.”'],
    ['The bridge, he said, will open in May.', 'he | said | The bridge … will open in May'],
    ['She believes that the bridge is safe.', 'She | believes | that the bridge is safe'],
    ['The council denied that it had known of the cracks.', 'The council | denied | that it had known of the cracks'],
  ])('reads: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['a caption', 'Workers walk across the old bridge in the rain.'],
    ['a recipe', 'Melt the butter in a pan. Add the onions and stir until soft. Season with salt and serve at once.'],
    ['a result', 'Rovers beat United 3-1 on Saturday. Silva scored twice before half-time and Okafor added a third.'],
    ['a list', 'Monday: 9 a.m. to 5 p.m.\n\nTickets: 12 euros\n\nParking: none'],
  ])('finds nothing in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('says how the content is quoted and what the cue makes of it', () => {
    const [direct] = find('“The bridge will open in May,” said Ana Ruiz.');
    expect(direct).toMatchObject({ quotation: 'direct', cueKind: 'says', region: 'body' });
    const [headline] = find('Bridge to open in May, mayor says\n\nIt rained.');
    expect(headline).toMatchObject({ quotation: 'indirect', cueKind: 'says', region: 'headline' });
    const [indirect] = find('News\n\nRuiz denied that the bridge was late.');
    expect(indirect).toMatchObject({ quotation: 'indirect', cueKind: 'denies', region: 'body' });
  });

  it('takes nothing from furniture, and names captions', () => {
    const text = 'News\n\nRuiz said the bridge would open in May.';
    expect(find(text, { ...CONTEXT, furniture: new Set([1]) })).toEqual([]);
    expect(find(text, { ...CONTEXT, captions: new Set([1]) })[0].region).toBe('caption');
  });

  it('gives the same article the same answer', () => {
    const text = '“It is late,” Ruiz said. She added that it would be later still.';
    expect(find(text)).toEqual(find(text));
  });
});
