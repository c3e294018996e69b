/**
 * The worker: answers the calls of `messages.ts`, and follows what the reader does in the browser's own interface. Every
 * listener is registered synchronously, or a worker that is woken up by an event would miss it. It may die at any moment
 * and keeps nothing: what it needs it asks the page or the browser for.
 */
import { browsersLanguage, loadCatalogue } from '../catalogues';
import { exported } from '../export/formats';
import { isLanguage } from '../languages';
import { onMessage } from '../messages';
import { correctionFrom, exportRequestFrom, pageStateFrom, readTabRequestFrom } from '../messages-schema';
import { onNeverSitesChanged } from '../never-sites';
import { migrateSettings } from '../settings';
import { answerAnalysis } from './analysis-requests';
import { followPermissions } from './automatic';
import { showBadge } from './badge';
import { actOf } from './commands';
import { keepCorrection } from './corrections';
import { chooseWords, onLanguageChanged, speakAsChosen } from './language';
import { actOfEntry } from './menu';
import { readTab } from './reading-requests';
import { requireOneOfOurs, requireOwnPage, tabOfContentScript } from './senders';
import { bringSurface } from './surface-requests';
import { welcome } from './welcome';

onMessage('analyse', ({ data, sender }) => {
  requireOneOfOurs(sender);
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

onMessage('bringSurface', ({ sender }) => bringSurface(tabOfContentScript(sender)));

onMessage('correct', ({ data, sender }) => {
  const { text, correction } = correctionFrom(data);
  return keepCorrection(sender, text, correction);
});

onMessage('openOptions', async ({ sender }) => {
  tabOfContentScript(sender);
  await chrome.runtime.openOptionsPage();
});

onMessage('writeExport', ({ data, sender }) => {
  requireOneOfOurs(sender);
  const { format, material } = exportRequestFrom(data);
  return exported(format, material);
});

onMessage('catalogue', ({ data, sender }) => {
  tabOfContentScript(sender);
  // A page asks for the browser's own words where the browser gives it none.
  return isLanguage(data) ? loadCatalogue(data === 'browser' ? browsersLanguage() : data) : null;
});

chrome.contextMenus.onClicked.addListener(async (clicked, tab) => {
  if (tab?.id !== undefined) await actOfEntry(clicked)?.(tab.id);
});

chrome.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id !== undefined) await actOf(command)?.(tab.id);
});

chrome.runtime.onInstalled.addListener(async (details) => {
  await Promise.all([migrateSettings(), followPermissions(), welcome(details)]);
  await speakAsChosen();
});
onLanguageChanged(speakAsChosen);
void chooseWords();
chrome.runtime.onStartup.addListener(followPermissions);
chrome.permissions.onAdded.addListener(followPermissions);
chrome.permissions.onRemoved.addListener(followPermissions);
onNeverSitesChanged(followPermissions);
