/** Asks the extension, from one of its own pages, how the reading of a tab stands; and puts a reading into words. */
import { readFile } from 'node:fs/promises';

/** Milliseconds between two looks. */
const PAUSE = 100;

/**
 * Waits until the content script of a tab is done or has failed.
 * @param {(question: (tabId?: number) => Promise<any>, tabId?: number) => Promise<any>} evaluate runs a function in a
 *   page of the extension (`page.evaluate` of Playwright or Puppeteer)
 * @param {number | undefined} tabId undefined: the tab in front
 * @param {number} patience milliseconds
 * @returns {Promise<import('../src/state.ts').PageState>} done or failed; whatever it is when patience runs out
 */
export async function waitForReading(evaluate, tabId, patience) {
  const end = Date.now() + patience;
  for (;;) {
    const state = await evaluate(askState, tabId);
    if (state.status === 'done' || state.status === 'failed' || Date.now() > end) return state;
    await new Promise((later) => setTimeout(later, PAUSE));
  }
}

/** Runs in a page of the extension. "idle" also stands for a tab without our script in it. */
async function askState(tabId) {
  const id = tabId ?? (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id;
  try {
    const answer = await chrome.tabs.sendMessage(
      id,
      { id: 0, type: 'getState', timestamp: Date.now() },
      { frameId: 0 },
    );
    return answer?.res ?? { status: 'idle' };
  } catch {
    return { status: 'idle' };
  }
}

/**
 * @param {import('../src/summary/summary.ts').Summary} summary
 * @returns {string} who said what, for a terminal
 */
export function whoSaidWhat(summary) {
  const { counts } = summary;
  const lines = [
    summary.title,
    `${number(counts.sources, 'source')} · ${number(counts.statements, 'statement')} · ${percent(summary.attributed)} attributed`,
  ];
  for (const source of summary.sources) {
    const role = source.role ? `, ${source.role}` : '';
    lines.push('', `${source.name}${role} (${source.statements.length} · ${percent(source.share)})`);
    for (const statement of source.statements) lines.push(`  ${inOneLine(statement)}`);
  }
  if (summary.unsourced.length > 0)
    lines.push('', 'Nobody is named for', ...summary.unsourced.map((s) => `  ${inOneLine(s)}`));
  if (counts.claimsUnsourced > 0) lines.push('', `${number(counts.claimsUnsourced, 'claim')} with no source`);
  if (summary.furniture.length > 0)
    lines.push('', `${number(summary.furniture.length, 'block')} not part of the article`);
  return lines.join('\n');
}

/**
 * @param {import('../src/state.ts').PageState} state not done
 * @returns {Promise<string>} the sentence that the popup shows
 */
export async function whyNot(state) {
  const words = JSON.parse(await readFile(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'));
  if (state.status !== 'failed') return words.failure_timed_out.message;
  const { code, details } = state.failure;
  return words[`failure_${code.replaceAll('-', '_')}`].message + (code === 'failed' && details ? `\n${details}` : '');
}

/** @param {import('../src/summary/summary.ts').Statement} statement */
function inOneLine({ words, cue }) {
  return `${cue ? `${cue}: ` : ''}${words.join(' … ').replace(/\s+/g, ' ')}`;
}

const percent = (share) => `${Math.round(share * 100)} %`;
const number = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
