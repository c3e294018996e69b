/** The languages of the interface: complete, all of it used, none of it in code. Each failure lists what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hardCodedWords } from './hard-coded-words';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'public/_locales');

type Messages = Record<string, { message: string; description?: string }>;
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));

const english = messagesOf('en');
const locales = readdirSync(FOLDER).filter((locale) => locale !== 'en');

const isTest = (file: string) => /\.(?:test|fake|setup)\.|made-up/.test(file);
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
  .map((file) => ({ file, code: readFileSync(join(ROOT, 'src', file), 'utf8') }));

/** `$1` … in a message, each once. */
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join(' ');

it('are English, Spanish, German and French at least', () => {
  expect(locales).toEqual(expect.arrayContaining(['de', 'es', 'fr']));
});

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);
  const keys = Object.keys(english).filter((key) => key in messages);

  it('lacks nothing: translate these in public/_locales', () => {
    const missing = Object.entries(english).filter(([key]) => !messages[key]?.message.trim());
    expect(missing.map(([key, { message, description }]) => `${key}: “${message}” (${description})`)).toEqual([]);
  });

  it('has nothing that English has not: take these out', () => {
    expect(Object.keys(messages).filter((key) => !(key in english))).toEqual([]);
  });

  it('has the same places for values as English: mend these', () => {
    const wrong = keys.filter((key) => placeholders(messages[key].message) !== placeholders(english[key].message));
    expect(wrong.map((key) => `${key}: “${messages[key].message}” for “${english[key].message}”`)).toEqual([]);
  });

  it('has every plural form that the language asks for', () => {
    const stems = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
    const counted = stems.filter((stem) => `${stem}_one` in english);
    // `many` (a million of …) may be said as `other`, which `counted` falls back on.
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    expect(
      counted.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !(key in messages)),
    ).toEqual([]);
  });

  it('says which language it is, and uses that language’s quotation marks and apostrophes', () => {
    expect(messages.language_tag.message).toBe(locale);
    expect(keys.filter((key) => /["']/.test(messages[key].message))).toEqual([]);
  });

  it('fits the stores: names of at most 75 characters, descriptions of at most 132', () => {
    expect(messages.extension_name.message.length).toBeLessThanOrEqual(75);
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
  });
});

it('is all used: take these out of public/_locales, or use them', () => {
  const code = sources.map((source) => source.code).join('\n');
  const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
  const stems = [...code.matchAll(/\bwordsFor\(\s*'(\w+)'/g)].map(([, stem]) => `${stem}_`);
  // `options_${choice}`: one of a few names, each a word of its own.
  const templates = [...code.matchAll(/\bwords\(\s*`(\w*)\$\{[^}]+\}(\w*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before}[a-z]+${after}$`),
  );
  const counted = new Set([...code.matchAll(/\bcounted\(\s*'(\w+)'/g)].map(([, stem]) => stem));
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) ||
    manifest.includes(`__MSG_${key}__`) ||
    templates.some((template) => template.test(key)) ||
    stems.some((stem) => key.startsWith(stem)) ||
    counted.has(key.replace(/_(?:zero|one|two|few|many|other)$/, ''));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

describe('words in code', () => {
  it.each([
    ['<p>Hello {name}</p>', ['line 1: Hello']],
    ['<p>\n  {isOpen ? "Open" : words("closed")}\n</p>', ['line 2: Open']],
    ['<b title="Close">×</b>', ['line 1: Close']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked at
    ['<b aria-label={`Close ${name}`}>×</b>', ['line 1: Close']],
    ['node.textContent = "Hello"', ['line 1: Hello']],
    ['node.setAttribute("aria-label", "Hello")', ['line 1: Hello']],
    ['<p class="words" lang="en">{words("hello")} · {isOpen && "x"} %</p>', []],
    ['<p>{list.map((one) => one.join("and"))}</p>', []],
    ['node.className = "Hello"; node.setAttribute("class", "Hello")', []],
  ])('are found where a reader would see or hear them: %s', (code, words) => {
    expect(hardCodedWords(code)).toEqual(words);
  });

  it('are none: put these into public/_locales and read them through src/words.ts', () => {
    // The command line speaks English only.
    const surfaces = sources.filter(({ file }) => !/^(?:cli|analysis)\//.test(file));
    expect(surfaces.flatMap(({ file, code }) => hardCodedWords(code).map((words) => `src/${file}, ${words}`))).toEqual(
      [],
    );
  });
});
