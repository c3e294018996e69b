/** A reader with a keyboard and no pointer: presses keys, and knows what has the focus, also within shadow roots. */
import type { Page } from 'playwright';
import type { Reader } from './reader';

/** More presses than there are stops on any page of these tests. */
const MOST_PRESSES = 120;

/** What has the focus: its whole name, or what holds of it. */
export type Name = string | ((focused: string) => boolean);

/** Characters by which the entries of any list here can be told apart. */
const OPENING = 25;

/** @returns what holds of names that begin with these words */
export function beginning(words: string): Name {
  return (focused) => focused.startsWith(words.slice(0, OPENING));
}

export class Keys {
  constructor(readonly page: Page) {}

  /** One after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** @returns the name of what has the focus: its label, else its text, white space collapsed */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at?.getAttribute('aria-label') ?? (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /**
   * Presses a key until what has this name has the focus; none when it has already.
   * @throws when a round through all stops has not led there
   */
  async reach(name: Name, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    const isThere = (focused: string) => (typeof name === 'string' ? focused === name : name(focused));
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const focused = await this.focused();
      if (isThere(focused)) return;
      passed.push(focused);
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} never led to ${name}, but to: ${[...new Set(passed)].join(' | ')}`);
  }

  /** Leads to what has this name, and presses Enter. */
  async choose(name: Name, key = 'Tab'): Promise<void> {
    await this.reach(name, key);
    await this.press('Enter');
  }
}

/** Shows the sidebar of the tab in front anew, which puts the focus into it, as the command for it does. */
export async function focusSidebar(reader: Reader, page: Page): Promise<void> {
  await page.bringToFront();
  for (const sidebar of [false, true]) {
    await reader.control.evaluate(async (open) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const message = { id: 0, type: 'show', timestamp: Date.now(), data: { sidebar: open } };
      await chrome.tabs.sendMessage(tab.id ?? 0, message, { frameId: 0 });
    }, sidebar);
  }
}
