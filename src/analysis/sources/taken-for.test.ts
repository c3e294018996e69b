import { describe, expect, it } from 'vitest';
import { withSpeakers } from '../analyse';
import { marked } from './marked-sources';

/** Why each marked source is taken for its speaker, as the card says it. */
function reasonsOf(...paragraphs: string[]) {
  const { article, found } = marked(['A line that opens the page.', ...paragraphs]);
  return withSpeakers(article, found).attributions.map(({ takenFor }) => takenFor);
}

describe('why a source is taken for somebody', () => {
  it.each([
    ['its name', ['{Ana Ruiz} spoke. {Ana Ruiz} went on.'], ['name', 'name']],
    ['part of it', ['{Ana Ruiz} spoke. {Ruiz} went on.'], ['name', 'part-of-name']],
    ['a pronoun', ['{Ana Ruiz} spoke. {She} went on.'], ['name', 'pronoun']],
  ])('is given in kinds: %s', (_, paragraphs, reasons) => {
    expect(reasonsOf(...paragraphs)).toEqual(reasons);
  });

  it('is not given where nobody is named', () => {
    const { article, found } = marked(['A line that opens the page.', '{Ana Ruiz} spoke.']);
    const [attribution] = withSpeakers(article, [{ ...found[0], source: [] }]).attributions;
    expect(attribution.speaker).toBeNull();
    expect('takenFor' in attribution).toBe(false);
  });
});
