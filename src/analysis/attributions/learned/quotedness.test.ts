import { expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { quotationOf } from './quotedness';
import { readTokens } from './tagged-text';

/** All words of the text as one content. */
function kindOf(content: string): string {
  const text = readTokens(articleFromText(content));
  return quotationOf(
    text,
    Int32Array.from({ length: text.length }, (_, i) => i),
  );
}

it.each([
  ['“We rebuild the bridge and the road that leads to it, whatever that may cost us.”', 'direct'],
  ['that “we rebuild the bridge and the road that leads to it, whatever that may cost us”', 'direct'],
  ['that Sandhaven “rebuilds the bridge and the road that leads to it, whatever that may cost”', 'mixed'],
  ['“We rebuild the bridge and the road that leads to it, whatever that may cost us,” there', 'direct'],
  ['that the town rebuilds the bridge “for everybody”', 'mixed'],
  ['that the town rebuilds the old wooden bridge, the road that leads to it and the “harbour”', 'indirect'],
  ['that the town rebuilds the bridge', 'indirect'],
])('%s: %s', (content, quotation) => {
  expect(kindOf(content)).toBe(quotation);
});
