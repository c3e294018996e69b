/**
 * Private windows leave no trace. The extension is let into them as a reader does it, on the browser's own page; the site
 * is granted by the manifest of a copy of the build, because only a person can answer the browser's question.
 */
import { expect, test } from '@playwright/test';
import type { CDPSession, Page } from 'playwright';
import { openChromium } from '../scripts/chromium.mjs';
import { grantedExtension } from './granted-extension';
import { openSite } from './site';
import { said } from './words';

/** The API of the browser's own page of extensions, as far as it is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

test('a private window is read, its settings count there alone, and nothing at all is stored', async ({ headless }) => {
  const extension = await grantedExtension();
  const site = await openSite();
  const chromium = await openChromium({ extension: extension.folder, headless });
  try {
    const { context, extensionId } = chromium;
    const browsers = await context.newPage();
    await browsers.goto('chrome://extensions');
    await browsers.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      // Else the extension, which comes from a folder, is switched off when it is loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId);
    const control = await openControl(context.newPage.bind(context), extensionId);
    const storedBefore = await storedBy(control);

    const tabId = await control.evaluate(async (url) => {
      const window = await chrome.windows.create({ incognito: true, url });
      return Number(window?.tabs?.[0].id);
    }, `${site.origin}/sample/article.html`);
    await expect.poll(() => sideIn(control, tabId), { timeout: 30_000 }).toBe('right');

    const at = await placeOf(control, tabId, said('sidebar_other_side'));
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('the browser is closed');
    await clickInPrivate(session, site.origin, at);
    await expect.poll(() => sideIn(control, tabId)).toBe('left');
    // Storing takes some milliseconds.
    await control.waitForTimeout(500);
    expect(await storedBy(control)).toEqual(storedBefore);
  } finally {
    await chromium.close();
    await site.close();
    await extension.remove();
  }
});

/**
 * The extension is loaded anew when it is let into private windows, so its pages may need a second try. Its probe is
 * registered anew then, too: a page that is opened before would be left alone, like any that was open at an update.
 */
async function openControl(newPage: () => Promise<Page>, extensionId: string): Promise<Page> {
  const page = await newPage();
  await expect(async () => {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    expect(await page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
    expect(await page.evaluate(() => chrome.scripting.getRegisteredContentScripts({ ids: ['probe'] }))).toHaveLength(1);
  }).toPass();
  return page;
}

function storedBy(control: Page): Promise<unknown> {
  return control.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.sync.get(),
    await chrome.storage.session.get(),
  ]);
}

/** @returns where the sidebar stands, or null while there is none */
function sideIn(control: Page, tabId: number): Promise<unknown> {
  return control.evaluate(async (id) => {
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () =>
        document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector<HTMLElement>('aside')?.dataset.side ??
        null,
    });
    return result;
  }, tabId);
}

/** @returns the middle of the button with this name, in CSS pixels of the window */
function placeOf(control: Page, tabId: number, name: string): Promise<{ x: number; y: number }> {
  return control.evaluate(
    async ([id, label]) => {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: Number(id) },
        args: [label],
        func: (wanted: string | number) => {
          const buttons = document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelectorAll('button') ?? [];
          const found = [...buttons].find((button) => button.getAttribute('aria-label') === wanted);
          const box = found?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
        },
      });
      return result as { x: number; y: number };
    },
    [tabId, name] as const,
  );
}

/** Playwright doesn't know private windows; the devtools' protocol does. A trusted click, as the sidebar wants it. */
async function clickInPrivate(session: CDPSession, origin: string, { x, y }: { x: number; y: number }): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(origin));
  if (!target) throw new Error('no private window');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  for (const [id, type] of (['mousePressed', 'mouseReleased'] as const).entries()) {
    const params = { type, x, y, button: 'left', clickCount: 1 };
    const message = JSON.stringify({ id, method: 'Input.dispatchMouseEvent', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  }
}
