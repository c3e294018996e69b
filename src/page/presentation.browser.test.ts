import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseCatalogue } from '../words';
import { paintedTexts } from './made-up-page';
import {
  all,
  button,
  eventually,
  host,
  one,
  presentation,
  presentBeforeEach,
  root,
  settled,
  showReading,
  wishes,
} from './made-up-presentation';

presentBeforeEach();

function inBody<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}) {
  const made = document.createElement(name);
  made.className = 'made-by-the-page';
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  document.body.append(made);
  return made;
}

describe('the page', () => {
  /** Changes of the page's nodes and attributes, without the host that comes and goes. */
  function changesDuring(act: () => void): MutationRecord[] {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    act();
    const records = observer.takeRecords();
    observer.disconnect();
    const isHost = (node: Node) => node instanceof Element && node.hasAttribute('data-sourcelight');
    return records.filter(
      ({ addedNodes, removedNodes }) =>
        ![...addedNodes, ...removedNodes].every(isHost) || !(addedNodes.length + removedNodes.length),
    );
  }

  it('is left as it was but for the host', () => {
    expect(changesDuring(() => showReading())).toEqual([]);
    expect(document.querySelectorAll('[data-sourcelight]')).toHaveLength(1);
    expect(changesDuring(() => presentation.remove())).toEqual([]);
    expect(host()).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it("can't style the host, nor press its buttons", async () => {
    const style = document.createElement('style');
    style.textContent = 'sourcelight-panel, [data-sourcelight] { display: none !important; opacity: 0 !important }';
    document.head.append(style);
    showReading();
    await settled();
    expect(one('aside').checkVisibility({ opacityProperty: true })).toBe(true);
    style.remove();
    one('[aria-label=Close]').click();
    one('.statement').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    one('aside').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(wishes.show).not.toHaveBeenCalled();
    expect(paintedTexts('sl-pulse')).toEqual([]);
    await button('Close').click();
    expect(wishes.show).toHaveBeenCalledOnce();
  });

  it('needs no style element and no style attribute that a content security policy could forbid', () => {
    showReading();
    expect(all('style, link')).toEqual([]);
    expect(root().adoptedStyleSheets).toHaveLength(1);
  });

  it('that removes the host gets it back', async () => {
    showReading();
    host()?.remove();
    await eventually(() => host()?.isConnected).toBe(true);
    expect(one('aside')).toBeDefined();
  });

  it.each<[string, (host: HTMLElement) => void]>([
    ['moves the host into a hidden box', (host) => inBody('div', { hidden: '' }).append(host)],
    ['moves the host into the head', (host) => document.head.append(host)],
    ['moves the host into another document', (host) => inBody('iframe').contentDocument?.body.append(host)],
    ['makes the host inert', (host) => host.setAttribute('inert', '')],
    ['hides the host from screen readers', (host) => host.setAttribute('aria-hidden', 'true')],
  ])('that %s gets it back as it was', async (_, harm) => {
    showReading();
    const { outerHTML } = host() as HTMLElement;
    harm(host() as HTMLElement);
    await eventually(() => host()?.parentElement?.localName).toBe('html');
    await eventually(() => host()?.outerHTML).toBe(outerHTML);
    expect(one('aside').getBoundingClientRect().width).toBe(360);
    for (const made of document.querySelectorAll('.made-by-the-page')) made.remove();
  });

  it('that clears the highlights gets them back', async () => {
    showReading();
    CSS.highlights.clear();
    await eventually(() => paintedTexts('sl-content-0-direct')).toHaveLength(1);
  });
});

describe('for everybody', () => {
  const tabs = [1, 2, 3];
  for (const dark of [false, true]) {
    it.each(tabs)(`axe finds nothing wrong, tab %i, ${dark ? 'dark' : 'light'}`, async (tab) => {
      Object.assign(document.documentElement.style, dark ? { background: '#111', color: '#eee' } : {});
      showReading();
      await eventually(() => one('.surface').dataset.theme).toBe(dark ? 'dark' : 'light');
      await userEvent.click(one(`[role=tab]:nth-child(${tab})`));
      if (tab === 1) await button('Filter').click();
      // axe reckons colours only of what stands in the body; ours stands beside it, and comes back where it can be seen.
      const unseen = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
      document.body.append(host() as Element);
      await settled();
      const { violations, passes } = await axe.run(host() as Element);
      unseen.mockRestore();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      // A run that looked at nothing would find nothing wrong either.
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'list']));
      expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(8);
    });
  }
});

describe('a sidebar that is open', () => {
  it('is drawn in other colours as soon as the reader chooses them', async () => {
    showReading();
    const hue = () => one('.source').style.getPropertyValue('--hue');
    await eventually(hue).not.toBe('');
    const before = hue();
    presentation.settings = { ...presentation.settings, palette: 'custom', customHues: Array(12).fill('#7a1fa2') };
    await eventually(hue).not.toBe(before);
  });

  it('and in other words', async () => {
    showReading();
    await eventually(() => one('[role=tab]').textContent).toBe('Sources');
    chooseCatalogue({ sidebar_sources: 'Quellen' });
    try {
      presentation.settings = { ...presentation.settings };
      await eventually(() => one('[role=tab]').textContent).toBe('Quellen');
    } finally {
      chooseCatalogue(null);
    }
  });
});
