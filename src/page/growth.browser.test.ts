import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchGrowth } from './growth';

const READ = 'The ferry stops at noon, said the harbour master, and there will be no other before the spring.';
const NEW =
  'A plane will bring post and medicine twice a week, as long as the wind allows it, the council said, and stamps for all.';

let article: HTMLElement;
let stop: () => void;
const grown = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<article><p>${READ}</p></article><aside></aside>`;
  article = document.querySelector('article') as HTMLElement;
  grown.mockReset();
  stop = watchGrowth(document, () => ({ text: READ, holder: article }), grown, Date.now);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** Lets the observer hear, and this time pass. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

it('tells of a new paragraph, once it has settled', async () => {
  article.append(paragraph(NEW));
  await pass(100);
  expect(grown).not.toHaveBeenCalled();
  await pass(2_000);
  expect(grown).toHaveBeenCalledOnce();
});

it('hears of what grows in a shadow root, also where the article there is read only later', async () => {
  const host = document.querySelector('aside') as HTMLElement;
  article = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('article'));
  article.append(paragraph(READ));
  await pass(3_000);
  expect(grown).not.toHaveBeenCalled();
  article.append(paragraph(NEW));
  await pass(2_000);
  expect(grown).toHaveBeenCalledOnce();
});

it('tells of an article drawn anew that goes on where it ended', async () => {
  const long = READ.repeat(3);
  stop();
  stop = watchGrowth(document, () => ({ text: long, holder: article }), grown, Date.now);
  article.replaceChildren(paragraph(long));
  await pass(2_000);
  expect(grown).not.toHaveBeenCalled();
  article.replaceChildren(paragraph(long + NEW));
  await pass(2_000);
  expect(grown).toHaveBeenCalledOnce();
});

it('takes pieces together', async () => {
  for (const piece of NEW.split(/(?<=,)/)) {
    article.append(paragraph(piece));
    await pass(10);
  }
  await pass(2_000);
  expect(grown).toHaveBeenCalledOnce();
});

it.each([
  ['the same words drawn anew', () => article.replaceChildren(paragraph(READ.replaceAll(' ', '\n')))],
  ['a word or two', () => article.append(paragraph('Updated at 14:02'))],
  ['text beside the article', () => document.querySelector('aside')?.append(paragraph(NEW))],
])('says nothing of %s', async (_, change) => {
  change();
  await pass(10_000);
  expect(grown).not.toHaveBeenCalled();
});

it('gives a page that grows without end longer and longer peace', async () => {
  for (let second = 0; second < 600; second++) {
    article.append(paragraph(`${second} ${NEW}`));
    await pass(1_000);
  }
  expect(grown.mock.calls.length).toBeGreaterThan(5);
  expect(grown.mock.calls.length).toBeLessThan(25);
});

it('is quiet once it has been stopped', async () => {
  article.append(paragraph(NEW));
  await pass(10);
  stop();
  await pass(10_000);
  expect(grown).not.toHaveBeenCalled();
});
