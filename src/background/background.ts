/**
 * The worker: answers the calls of `messages.ts`, and follows what the reader does in the browser's own interface. Every
 * listener is registered synchronously, or a worker that is woken up by an event would miss it. It may die at any moment
 * and keeps nothing: what it needs it asks the page or the browser for.
 */
import { onMessage } from '../messages';
import { pageStateFrom, readTabRequestFrom } from '../messages-schema';
import { answerAnalysis } from './analysis-requests';
import { followPermissions } from './automatic';
import { showBadge } from './badge';
import { partOf } from './commands';
import { createMenu, tabToRead } from './menu';
import { readTab } from './reading-requests';
import { requireOwnPage, tabOfContentScript } from './senders';
import { readAndShow, toggle } from './showing';

onMessage('analyse', ({ data, sender }) => {
  tabOfContentScript(sender);
  return answerAnalysis(data);
});

onMessage('readTab', ({ data, sender }) => {
  requireOwnPage(sender);
  return readTab(readTabRequestFrom(data));
});

onMessage('stateChanged', async ({ data, sender }) => {
  await showBadge(tabOfContentScript(sender), pageStateFrom(data));
});

onMessage('articleFound', async ({ sender }) => {
  await readTab({ tabId: tabOfContentScript(sender), uninvited: true });
});

onMessage('openOptions', async ({ sender }) => {
  tabOfContentScript(sender);
  await chrome.runtime.openOptionsPage();
});

chrome.contextMenus.onClicked.addListener(async (clicked, tab) => {
  const tabId = tabToRead(clicked, tab);
  if (tabId !== null) await readAndShow(tabId, 'sidebar');
});

chrome.commands.onCommand.addListener(async (command, tab) => {
  const part = partOf(command);
  if (part && tab?.id !== undefined) await toggle(tab.id, part);
});

chrome.runtime.onInstalled.addListener(async () => {
  await Promise.all([createMenu(), followPermissions()]);
});
chrome.runtime.onStartup.addListener(followPermissions);
chrome.permissions.onAdded.addListener(followPermissions);
chrome.permissions.onRemoved.addListener(followPermissions);
