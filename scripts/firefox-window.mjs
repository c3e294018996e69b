/**
 * What a reader does in Firefox's own window, outside the page: the toolbar button, shortcuts, the context menu. Each
 * function but `inBrowserWindow` runs in there, sent as its text: it knows its arguments and the window's globals alone.
 */

/**
 * Runs a function in the browser's window that was in front last, with its privileges.
 * @template Result
 * @param {import('puppeteer-core').Browser} browser started with `--remote-allow-system-access`
 * @param {(window: any, ...given: any[]) => Result} act
 * @param {...unknown} given as JSON has it
 * @returns {Promise<Awaited<Result>>} what it gives: a string, a number or nothing
 * @throws what it throws
 */
export async function inBrowserWindow(browser, act, ...given) {
  const tree = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await browser.connection.send('script.evaluate', {
    expression: `(${act})(Services.wm.getMostRecentWindow('navigator:browser'), ...${JSON.stringify(given)})`,
    // Any window will do to find the one in front from.
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(`in the browser's window: ${result.exceptionDetails.text}`);
  return result.result.value;
}

/**
 * Clicks, and gives the id of the tab that was in front. A popup that is still open from an earlier click would only be
 * closed by this one, so it is closed before.
 */
export async function clickButton(window, id) {
  for (const panel of window.document.querySelectorAll('panel')) {
    if (panel.state === 'closed') continue;
    const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await hidden;
  }
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
  browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
  return tabTracker.getId(window.gBrowser.selectedTab);
}

/** Ends the background script, as the browser does to idle ones. */
export function endBackground(_window, id) {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/**
 * Keys as the system hands them to the window: the page gets them first, then the window's shortcuts. BiDi's own keys end
 * in the page, and no shortcut hears them.
 * @param {string} keys as a manifest writes them, such as "Alt+Shift+Y", or one named key, such as "Escape"
 */
export function pressInWindow(window, keys) {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransaction(window, () => true)) throw new Error('the keyboard is taken');
  const known = { Alt: ['AltLeft', 18], Shift: ['ShiftLeft', 16], Escape: ['Escape', 27] };
  const events = keys.split('+').map((key) => {
    const [code, keyCode] = known[key] ?? [`Key${key}`, key.charCodeAt(0)];
    return new window.KeyboardEvent('', { key, code, keyCode });
  });
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}

/** @returns the labels of the page's context menu, as JSON, once it is open */
export async function labelsOfMenu(window) {
  const menu = window.document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((shown) => menu.addEventListener('popupshown', shown, { once: true }));
  return JSON.stringify([...menu.children].filter((entry) => !entry.hidden && entry.label).map(({ label }) => label));
}

/** Chooses the entry with this label from the open context menu, or closes the menu when none is wanted. */
export async function leaveMenu(window, label) {
  const menu = window.document.getElementById('contentAreaContextMenu');
  const hidden = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
  if (label === null) menu.hidePopup();
  else menu.activateItem([...menu.children].find((entry) => !entry.hidden && entry.label === label));
  await hidden;
}

/** Lets the extension into private windows, as the browser's own page of add-ons does; it is loaded anew for that. */
export async function allowInPrivate(_window, id) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
}
