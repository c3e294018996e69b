/** One sentence in the page, for when the surface that would say it can't be brought in. */
import { isOwnHost, OWN_HOST, OWN_TAG } from '../reading/walk';
import { AdoptedSheet } from './adopted-sheet';

/** Milliseconds: a sentence is read in less, and nothing needs to be done about it here. */
const SAID_FOR = 8_000;

/** The look of the sidebar's own announcements, in the few rules that it takes. */
const RULES = `:host{all:initial!important}
p{position:fixed;inset:auto 16px 16px;z-index:2147483647;margin:0;padding:8px 16px;border-radius:8px;background:#1b1c1f;color:#fff;font:14px system-ui}`;

/** Says it to eyes and screen readers for some seconds. Nothing of ours may stand in the page meanwhile. */
export function sayInPage(document: Document, sentence: string): void {
  for (const former of [...document.getElementsByTagName(OWN_TAG)].filter(isOwnHost)) former.remove();
  const host = document.createElement(OWN_TAG);
  host.setAttribute(OWN_HOST, '');
  const root = host.attachShadow({ mode: 'open' });
  new AdoptedSheet(root).rules = RULES;
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  root.append(line);
  document.documentElement.append(host);
  // Only what changes in an alert is read out.
  line.textContent = sentence;
  setTimeout(() => host.remove(), SAID_FOR);
}
