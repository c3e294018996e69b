import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SCHEMES, showIn } from '../../accessibility-check';
import { contrast, type Rgb } from '../highlights/contrast';
import { parseColour } from '../highlights/page-colours';
import { all, button, eventually, host, one, presentBeforeEach, showReading, showState } from '../made-up-presentation';

presentBeforeEach();

/** What axe finds wrong of any impact in our host, which stands beside the page's body; and what it has looked at. */
async function found(): Promise<{ violations: string[]; seen: string[] }> {
  const { violations, passes } = await axe.run({ include: [host() as HTMLElement] });
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    seen: passes.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
  };
}

/** WCAG AA for text of our sizes. */
const LEAST_CONTRAST = 4.5;

/** Texts that are too faint on what they stand on. In a host without extent axe can't tell the ground, and says nothing. */
function faintTexts(): string[] {
  return all('*').flatMap((element) => {
    const text = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim()).length > 0;
    if (!text || !element.checkVisibility({ opacityProperty: true }) || element.closest('.unseen, .swatch')) return [];
    const colour = parseColour(getComputedStyle(element).color)?.rgb;
    const ground = groundUnder(element);
    const ratio = colour && ground ? contrast(colour, ground) : 0;
    return ratio >= LEAST_CONTRAST ? [] : `${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`;
  });
}

function groundUnder(element: Element): Rgb | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.opacity === 1) return colour.rgb;
  }
  return null;
}

async function isForEverybody(part: string): Promise<void> {
  await Promise.all((host()?.shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished));
  const { violations, seen } = await found();
  expect(violations).toEqual([]);
  expect(faintTexts()).toEqual([]);
  expect(seen.filter((html) => html.includes(part))).not.toEqual([]);
}

describe.each(SCHEMES)('the sidebar in %s can be used by everybody:', (scheme) => {
  beforeEach(async () => {
    await showIn(scheme);
    document.documentElement.lang = 'en';
    document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
    document.documentElement.style.color = scheme === 'dark' ? '#eee' : '#111';
  });

  it('the sources', async () => {
    showReading();
    await eventually(() => one('.surface').dataset.theme).toBe(scheme);
    await isForEverybody('class="target statement');
  });

  it('the filters', async () => {
    showReading();
    await button('Filter').click();
    await isForEverybody('class="chip');
  });

  it('the menu', async () => {
    showReading();
    await button('More').click();
    await isForEverybody('role="menuitem');
  });

  it.each([
    [2, 'class="target claim'],
    [3, 'class="target furniture'],
  ])('tab %i', async (tab, part) => {
    showReading();
    await userEvent.click(one(`[role=tab]:nth-child(${tab})`));
    await isForEverybody(part);
  });

  it('the card with its reasons', async () => {
    showReading();
    all('.statement')[0].focus();
    await userEvent.keyboard('{ArrowDown}');
    await button('Why?').click();
    await isForEverybody('class="card');
  });

  it('a failure', async () => {
    showState({ status: 'failed', failure: { code: 'no-article' } });
    await isForEverybody('class="button primary');
  });
});
