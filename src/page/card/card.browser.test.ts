import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paintedTexts } from '../made-up-page';
import { all, button, eventually, one, presentBeforeEach, showReading } from '../made-up-presentation';

presentBeforeEach();

describe('the card', () => {
  /** Moves the real pointer over words of the page. */
  async function pointAt(name: string) {
    const [range] = [...(CSS.highlights.get(name) as unknown as Iterable<Range>)];
    const box = range.getClientRects()[0];
    const element = range.startContainer.parentElement as HTMLElement;
    const frame = element.getBoundingClientRect();
    const position = { x: box.left - frame.left + 12, y: box.top - frame.top + box.height / 2 };
    await userEvent.hover(element, { position });
    return range;
  }
  const covers = (card: DOMRect, words: DOMRect) =>
    card.left < words.right && card.right > words.left && card.top < words.bottom && card.bottom > words.top;

  it('says who, in which words and how, at the words and not over them', async () => {
    showReading();
    const range = await pointAt('sl-content-3-indirect');
    await eventually(() => one('.card')?.textContent).toContain('A senior officer');
    expect(one('.card-how').textContent).toBe('reported · via AP');
    expect(paintedTexts('sl-active')).toEqual(['two of the five boats were unfit for winter']);
    const card = one('.card').getBoundingClientRect();
    for (const line of range.getClientRects()) expect(covers(card, line)).toBe(false);
    expect(card.right).toBeLessThanOrEqual(840);
  });

  it('says why, and leads to the next statement by the same source', async () => {
    showReading();
    await pointAt('sl-content-0-direct');
    await eventually(() => one('.card .name')?.textContent).toBe('Mara Olin');
    await button('Why?').click();
    expect(all('.card-why dd').map((fact) => fact.textContent)).toEqual([
      '“Nobody should be stranded,”',
      'said',
      'Mara Olin',
      'quite sure, 90%',
    ]);
    expect(one('.card-steps').textContent).toBe('1 of 2');
    await button('Next by this source').click();
    expect(one('.card-steps').textContent).toBe('2 of 2');
    expect(one('.card-verb').textContent).toBe('added');
    expect(paintedTexts('sl-pulse')).toEqual(['that fares would not rise']);
  });

  it.each([
    ['over the words', '400px'],
    ['under the words', '0px'],
  ])('grows %s when asked why: the button stays under the pointer, and a second click closes it', async (_, above) => {
    showReading();
    (document.querySelector('main.made-up') as HTMLElement).style.paddingTop = above;
    const range = await pointAt('sl-content-0-direct');
    await eventually(() => one('.card .name')?.textContent).toBe('Mara Olin');
    const why = () => one('.card-foot [aria-expanded]');
    const before = { why: why().getBoundingClientRect(), card: one('.card').getBoundingClientRect() };
    await userEvent.click(why());
    await eventually(() => one('.card-why')).toBeDefined();
    const after = { why: why().getBoundingClientRect(), card: one('.card').getBoundingClientRect() };
    expect(after.card.height).toBeGreaterThan(before.card.height + 50);
    expect(after.why.left).toBeCloseTo(before.why.left, 0);
    expect(after.why.top).toBeCloseTo(before.why.top, 0);
    for (const line of range.getClientRects()) expect(covers(after.card, line)).toBe(false);
    // The pointer rests on it: the card is not on its way out.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(one('.card-why')).toBeDefined();
    await userEvent.click(why());
    await eventually(() => one('.card-why')).toBeUndefined();
    expect(one('.card').getBoundingClientRect().toJSON()).toEqual(before.card.toJSON());
  });

  it('is a tooltip with its kind at furniture', async () => {
    showReading();
    await pointAt('sl-furniture');
    await eventually(() => one('[role=tooltip]')?.textContent).toBe('Share buttons');
  });

  it('goes when the pointer leaves, and on Escape', async () => {
    showReading();
    await pointAt('sl-content-0-direct');
    await eventually(() => one('.card')).toBeDefined();
    await userEvent.keyboard('{Escape}');
    expect(one('.card')).toBeUndefined();
    await pointAt('sl-content-1-mixed');
    await eventually(() => one('.card')).toBeDefined();
    await userEvent.hover(document.querySelector('main.made-up h1') as Element, { position: { x: 2, y: 2 } });
    await eventually(() => one('.card')).toBeUndefined();
  });

  it('waits at the words of a statement that was clicked in the list, while the pointer is on its way there', async () => {
    showReading();
    const [statement] = all('.statement').filter(({ textContent }) => textContent?.includes('two of the five boats'));
    await userEvent.click(statement);
    await eventually(() => one('.card .name')?.textContent).toContain('A senior officer');
    await userEvent.hover(document.querySelector('main.made-up h1') as Element, { position: { x: 2, y: 2 } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await button('Why?').click();
    expect(one('.card-why')).toBeDefined();
    await userEvent.hover(document.querySelector('main.made-up h1') as Element, { position: { x: 2, y: 2 } });
    await eventually(() => one('.card')).toBeUndefined();
  });

  it('goes when its words are rewritten: it would stand over others as if they had been said', async () => {
    showReading();
    const range = await pointAt('sl-content-0-direct');
    await eventually(() => one('.card .name')?.textContent).toBe('Mara Olin');
    range.startContainer.textContent = 'Correction: nobody has said what stood here.';
    await eventually(() => one('.card')).toBeUndefined();
  });

  it('does not come while highlights are off', async () => {
    showReading();
    const range = [...(CSS.highlights.get('sl-content-0-direct') as unknown as Iterable<Range>)][0];
    showReading({ highlights: false, sidebar: true });
    await userEvent.hover(range.startContainer.parentElement as Element, { position: { x: 20, y: 8 } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one('.card')).toBeUndefined();
  });
});
