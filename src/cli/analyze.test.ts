/** The command line as a program runs it: its contract with the researchers and scorers that pipe files through it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function analyze(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/tsx', ['src/cli/analyze.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { answers: stdout.split('\n').filter(Boolean), stdout, stderr, status };
}

const TEXT = 'The bridge at Orsa will stay closed.\n\n“We need two more weeks,” said Ana Ruiz, the mayor of Orsa.';

describe('npm run -s analyze', () => {
  it('answers each line in order, and a bad one with an error in its place', () => {
    const lines = [JSON.stringify({ id: 'a', text: TEXT }), '{bad', '', JSON.stringify({ id: 'b', text: '' })];
    const { answers, stderr, status } = analyze(lines.join('\n'));
    const [first, second, third] = answers.map((answer) => JSON.parse(answer));
    expect(first).toMatchObject({ id: 'a', text: TEXT, scraped: { verdict: 'none', likely: false } });
    expect(second.error).toMatchObject({ code: 'not-json' });
    expect(third).toMatchObject({ id: 'b', blocks: [], attributions: [] });
    expect(answers).toHaveLength(3);
    expect(stderr).toContain('line 2');
    expect(status).toBe(1);
  });

  it('gives spans of the text as it was given', () => {
    const { answers, status } = analyze(`${JSON.stringify({ id: 'a', text: TEXT })}\n`);
    const { attributions, blocks } = JSON.parse(answers[0]);
    const words = (spans: [number, number][]) => spans.map(([start, end]) => TEXT.slice(start, end)).join(' … ');
    expect(blocks).toEqual([
      { tag: 'p', start: 0, end: 36 },
      { tag: 'p', start: 38, end: TEXT.length },
    ]);
    expect(attributions).toHaveLength(1);
    expect(words(attributions[0].content)).toContain('We need two more weeks');
    expect(words(attributions[0].cue)).toBe('said');
    expect(attributions[0]).toMatchObject({ quotation: 'direct', speaker: { name: 'Ana Ruiz', kind: 'person' } });
    expect(status).toBe(0);
  });

  it('only says who the sources are when the attributions are given', () => {
    const text = 'Ana Ruiz spoke. She agreed to it.';
    const attributions = [{ source: [[16, 19]], cue: [[20, 26]], content: [[27, 32]] }];
    const { answers } = analyze(`${JSON.stringify({ id: 1, text, attributions })}\n`, '--given-attributions');
    const answer = JSON.parse(answers[0]);
    expect(answer.attributions).toHaveLength(1);
    expect(answer.attributions[0]).toMatchObject({ source: [[16, 19]], content: [[27, 32]] });
    expect(answer.claims).toEqual([]);
  });

  it('prints a readable report of an HTML file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
    const file = join(folder, 'page.html');
    const filler =
      '<p>The ferry has carried cars, lorries and school buses across the bay since the spring storms.</p>';
    const paragraphs = TEXT.split('\n\n').map((text) => `<p>${text}</p>`);
    writeFileSync(
      file,
      `<html lang="en"><title>Bridge</title><article><h1>Bridge</h1>${paragraphs.join('')}${filler.repeat(8)}</article>`,
    );
    const { stdout, status } = analyze('', file);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('Ana Ruiz');
    expect(stdout).toContain('“We need two more weeks,”');
    expect(status).toBe(0);
  });

  it('says what is wrong with a file that is not there, and how it is used', () => {
    expect(analyze('', 'nowhere.html')).toMatchObject({ status: 1, stdout: '' });
    expect(analyze('', '--nonsense')).toMatchObject({ status: 2, stdout: '' });
  });
});
