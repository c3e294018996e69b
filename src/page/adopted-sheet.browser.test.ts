import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AdoptedSheet } from './adopted-sheet';

const RULES = 'b { color: rgb(1, 2, 3) } i { color: rgb(4, 5, 6) }';

let sheet: AdoptedSheet;
const inPage = () => document.adoptedStyleSheets;
const rulesInPage = () => inPage().flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));

beforeEach(() => {
  sheet = new AdoptedSheet(document);
  sheet.rules = RULES;
});
afterEach(() => {
  document.adoptedStyleSheets = [];
});

describe('an adopted sheet', () => {
  it.each<[string, () => void]>([
    ['drops it', () => document.adoptedStyleSheets.pop()],
    ['empties it', () => inPage()[0].replaceSync('')],
    ['takes a rule out', () => inPage()[0].deleteRule(0)],
    ['puts a rule in', () => inPage()[0].insertRule('* { display: none !important }')],
  ])('is put back as it was when the page %s', (_, harm) => {
    const before = rulesInPage();
    expect(sheet.isAdopted).toBe(true);
    harm();
    expect(sheet.isAdopted).toBe(false);
    sheet.restore();
    expect(sheet.isAdopted).toBe(true);
    expect(rulesInPage()).toEqual(before);
  });

  it('has no rules once it is given none, and need not be there then', () => {
    sheet.rules = '';
    expect(rulesInPage()).toEqual([]);
    document.adoptedStyleSheets = [];
    expect(sheet.isAdopted).toBe(true);
  });
});
