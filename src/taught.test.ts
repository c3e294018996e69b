import './browser-api.setup';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctionKey, NOTHING_TAUGHT } from './analysis/boilerplate/readers-own';
import {
  addTaught,
  changeTaught,
  correct,
  joined,
  loadAllTaught,
  loadTaught,
  MOST_ENTRIES,
  saveTaught,
  taughtFrom,
} from './taught';

const SITE = 'echo.example';

beforeEach(async () => {
  Object.assign(chrome.storage.local, {
    ...memory(),
  });
});

/** `chrome.storage.local` that can also be emptied and listed. */
function memory() {
  const stored = new Map<string, unknown>();
  return {
    get: async (keys: string[] | null) =>
      Object.fromEntries([...stored].filter(([key]) => keys === null || keys.includes(key))),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    remove: async (key: string) => void stored.delete(key),
  };
}

describe('a correction', () => {
  it('is remembered for its site alone, whatever numbers and marks the next copy has', async () => {
    expect(await correct(SITE, '14 readers liked this!', 'furniture')).toBe(null);
    expect(await loadTaught(SITE)).toEqual({ ...NOTHING_TAUGHT, furniture: ['# readers liked this'] });
    expect(await loadTaught('other.example')).toEqual(NOTHING_TAUGHT);
  });

  it('is refused where there are only marks to remember, which are those of any other line', async () => {
    await expect(correct(SITE, '→ ▼ »', 'furniture')).rejects.toThrow('only marks');
  });

  it('is found again where the text is cut within a character that takes two units', async () => {
    const text = `${'x'.repeat(199)}😀 and more`;
    await correct(SITE, text, 'article');
    const stored = await loadTaught(SITE);
    expect(stored.article).toEqual([correctionKey(text)]);
    expect(stored.article[0]).not.toMatch(/[\ud800-\udbff]$/);
  });

  it('gives back what was said before, so that it can be taken back', async () => {
    await correct(SITE, 'Our picks', 'article');
    const before = await correct(SITE, 'Our picks', 'furniture');
    expect(before).toBe('article');
    await correct(SITE, 'Our picks', before);
    expect(await loadTaught(SITE)).toEqual({ ...NOTHING_TAUGHT, article: ['our picks'] });
  });

  it('leaves nothing behind when it is taken back', async () => {
    await correct(SITE, 'Our picks', 'furniture');
    await correct(SITE, 'Our picks', null);
    expect([...(await loadAllTaught())]).toEqual([]);
  });

  it('is refused where there is no room for it, and drops nothing that was taught earlier', async () => {
    const full = { ...NOTHING_TAUGHT, furniture: Array.from({ length: MOST_ENTRIES }, (_, i) => `line ${i}`) };
    await saveTaught(SITE, full);
    await expect(correct(SITE, 'One more', 'furniture')).rejects.toThrow('too much');
    expect(await loadTaught(SITE)).toEqual(full);
  });
});

describe('changes at once, by several parts of the extension', () => {
  const phrases = ['sign up'];

  it('lose nothing: a correction, another, phrases, and what a file adds', async () => {
    await Promise.all([
      correct(SITE, 'Our picks', 'furniture'),
      changeTaught(SITE, (taught) => ({ ...taught, phrases })),
      correct(SITE, 'Also read', 'article'),
      addTaught(new Map([[SITE, { ...NOTHING_TAUGHT, furniture: ['follow us'] }]])),
    ]);
    expect(await loadTaught(SITE)).toEqual({ phrases, furniture: ['our picks', 'follow us'], article: ['also read'] });
  });

  it('go on after one that could not be kept', async () => {
    const { set } = chrome.storage.local;
    chrome.storage.local.set = async () => {
      throw new Error('full');
    };
    await expect(correct(SITE, 'Our picks', 'furniture')).rejects.toThrow('full');
    chrome.storage.local.set = set;
    await changeTaught(SITE, (taught) => ({ ...taught, phrases }));
    expect(await loadTaught(SITE)).toEqual({ ...NOTHING_TAUGHT, phrases });
  });
});

describe('what a file says', () => {
  it('drops nothing that was taught here, however much is in it', () => {
    const here = { ...NOTHING_TAUGHT, phrases: ['Our picks'] };
    const file = {
      ...NOTHING_TAUGHT,
      phrases: Array.from({ length: MOST_ENTRIES }, (_, i) => `Part ${'x'.repeat(i % 20)}${i}`),
    };
    expect(taughtFrom(joined(here, file)).phrases).toContain('Our picks');
  });

  it('adds to what is there; where both speak of a block, the file has the last word', () => {
    const here = { phrases: ['a'], furniture: ['x'], article: ['y'] };
    expect(joined(here, { phrases: ['a', 'b'], furniture: ['y'], article: [] })).toEqual({
      phrases: ['a', 'b'],
      furniture: ['x', 'y'],
      article: [],
    });
  });
});
