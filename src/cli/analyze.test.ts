/** The command line as a program runs it: its contract with the researchers and scorers that pipe files through it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

async function analyze(input: string, ...args: string[]) {
  const program = spawn('node_modules/.bin/tsx', ['src/cli/analyze.ts', ...args]);
  const ended = once(program, 'close');
  // It may end without having read anything.
  program.stdin.on('error', () => {});
  program.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  const [status] = await ended;
  return { answers: stdout.split('\n').filter(Boolean), stdout, stderr, status };
}

const TEXT = 'The bridge at Orsa will stay closed.\n\n“We need two more weeks,” said Ana Ruiz, the mayor of Orsa.';
/** Takes nothing; there is none on Windows and macOS. */
const FULL_DISK = '/dev/full';
/** Milliseconds: the program is started some twenty times, each with the weights to read, perhaps beside other work. */
const MANY_RUNS = 120_000;

// Side by side: each waits for the start of a program for most of its time.
describe.concurrent('npm run -s analyze', { timeout: MANY_RUNS }, () => {
  it('answers each line in order, and a bad one with an error in its place', async () => {
    const lines = [JSON.stringify({ id: 'a', text: TEXT }), '{bad', '', JSON.stringify({ id: 'b', text: '' })];
    const { answers, stderr, status } = await analyze(lines.join('\n'));
    const [first, second, third] = answers.map((answer) => JSON.parse(answer));
    expect(first).toMatchObject({ id: 'a', text: TEXT, scraped: { verdict: 'none', likely: false } });
    expect(second.error).toMatchObject({ code: 'not-json' });
    expect(third).toMatchObject({ id: 'b', blocks: [], attributions: [] });
    expect(answers).toHaveLength(3);
    expect(stderr).toContain('line 2');
    expect(status).toBe(1);
  });

  it('gives spans of the text as it was given', async () => {
    const { answers, status } = await analyze(`${JSON.stringify({ id: 'a', text: TEXT })}\n`);
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

  it('gives everything from a confidence on, or from the weights’ own cut', async () => {
    const text =
      'It rained.\n\nRuiz said it was unsafe. Poe would have liked to see it rebuilt. The talk was of a bridge.';
    const from = async (...args: string[]): Promise<{ confidence: number }[]> =>
      JSON.parse((await analyze(JSON.stringify({ text }), ...args)).answers[0]).attributions;
    const [all, sure, usual] = await Promise.all([
      from('--least-confidence', '0'),
      from('--least-confidence', '0.9'),
      from(),
    ]);
    expect(all.length).toBeGreaterThan(sure.length);
    expect(all.length).toBeGreaterThanOrEqual(usual.length);
    expect(sure.every(({ confidence }) => confidence >= 0.9)).toBe(true);
    for (const wrong of ['two', '', '1.5', '-1'])
      expect(await analyze('', `--least-confidence=${wrong}`)).toMatchObject({ status: 2 });
  });

  it('reads pages in lines; one that can’t be read harms no other', async () => {
    const page = `<article>${TEXT.replace('\n\n', '<p>')}</article>`;
    const pages = [page, '', '<iframe></iframe>'.repeat(201), page].map((html, id) => JSON.stringify({ id, html }));
    const { answers, status } = await analyze(pages.join('\n'));
    const [first, empty, framed, last] = answers.map((answer) => JSON.parse(answer));
    expect(first).toMatchObject({ id: 0, text: TEXT, attributions: [{ speaker: { name: 'Ana Ruiz' } }] });
    expect(empty).toMatchObject({ id: 1, error: { code: 'no-article' } });
    expect(framed).toMatchObject({ id: 2, error: { code: 'too-large', message: expect.stringContaining('frames') } });
    expect(last).toEqual({ ...first, id: 3 });
    expect(status).toBe(1);
  });

  it('says what read: the models of these weights', async () => {
    const { engine, model } = JSON.parse((await analyze(JSON.stringify({ text: TEXT }))).answers[0] ?? '');
    expect(engine).toBe('learned');
    expect(model).toMatch(/^\d+-[\da-f]{8}$/);
  });

  it('only says who the sources are when the attributions are given', async () => {
    const text = 'Ana Ruiz spoke. She agreed to it.';
    const attributions = [{ source: [[16, 19]], cue: [[20, 26]], content: [[27, 32]] }];
    const { answers } = await analyze(`${JSON.stringify({ id: 1, text, attributions })}\n`, '--given-attributions');
    const answer = JSON.parse(answers[0]);
    expect(answer.attributions).toHaveLength(1);
    expect(answer.attributions[0]).toMatchObject({ source: [[16, 19]], content: [[27, 32]] });
    expect(answer.claims).toEqual([]);
  });

  it('prints a readable report of an HTML file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
    const file = join(folder, 'page.html');
    const filler =
      '<p>The ferry has carried cars, lorries and school buses across the bay since the spring storms.</p>';
    const paragraphs = TEXT.split('\n\n').map((text) => `<p>${text}</p>`);
    writeFileSync(
      file,
      `<html lang="en"><title>Bridge</title><article><h1>Bridge</h1>${paragraphs.join('')}${filler.repeat(8)}</article>`,
    );
    const { stdout, status } = await analyze('', file);
    const several = await analyze('', file, join(folder, 'nowhere.html'), file);
    rmSync(folder, { recursive: true });
    expect(several.stdout).toBe(`==> ${file} <==\n${stdout}\n==> ${file} <==\n${stdout}`);
    expect(several).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere.html') });
    expect(stdout).toContain('Ana Ruiz');
    expect(stdout).toContain('“We need two more weeks,”');
    expect(status).toBe(0);
  });

  it('heads a report with the file’s name where the page has no title', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
    const file = join(folder, 'note.txt');
    writeFileSync(file, TEXT);
    const { stdout } = await analyze('', file);
    rmSync(folder, { recursive: true });
    expect(stdout.split('\n')[0]).toBe('note.txt');
  });

  it('says what is wrong with a file that is not there, and how it is used', async () => {
    expect(await analyze('', 'nowhere.html')).toMatchObject({ status: 1, stdout: '' });
    for (const [wrong, sentence] of [
      ['--nonsense', 'there is no option --nonsense'],
      ['-n', 'there is no option -n'],
      ['--least-confidence', '--least-confidence needs a value after it'],
      ['--explain=all', '--explain takes no value'],
    ])
      expect(await analyze('', wrong)).toEqual({
        answers: [],
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(new RegExp(`^${sentence}\nusage: .*\n$`)),
      });
    const help = await analyze('', '--help');
    expect(help).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('usage:') });
    for (const option of ['--explain', '--given-attributions'])
      expect(await analyze('', option, 'page.html')).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining(`${option} is for lines on standard input, not for pages\nusage:`),
      });
    for (const option of ['--given-attributions', '--least-confidence N', '--explain', '--help'])
      expect(help.stdout).toMatch(new RegExp(`${option} +\\w`));
  });

  it('says once how a page is given that came in place of lines', async () => {
    const { stdout, stderr, status } = await analyze('\n<!doctype html>\n<html>\n<p>It rained.</p>\n</html>\n');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(
      /^standard input is a page, not lines of JSON: save it as a file and give its name\nusage: .*\n$/,
    );
  });

  it('says that a folder is none of what it reads', async () => {
    const program = spawn('sh', ['-c', `node_modules/.bin/tsx src/cli/analyze.ts < ${tmpdir()}`]);
    const [said, [status]] = await Promise.all([text(program.stderr), once(program, 'close')]);
    expect(said).toMatch(/^standard input is a folder: name the pages in it\nusage: .*\n$/);
    expect(status).toBe(2);
  });

  it('ends quietly when nobody reads its answers any more', async () => {
    const program = spawn('node_modules/.bin/tsx', ['src/cli/analyze.ts']);
    program.stdin.on('error', () => {});
    program.stdin.end(`${JSON.stringify({ id: 'a', text: TEXT })}\n`.repeat(2_000));
    program.stdout.once('data', () => program.stdout.destroy());
    const [said, [status]] = await Promise.all([text(program.stderr), once(program, 'close')]);
    expect({ said, status }).toEqual({ said: '', status: 0 });
  });

  it('keeps its exit status when nobody listens to what is wrong', async () => {
    const program = spawn('node_modules/.bin/tsx', ['src/cli/analyze.ts', '--nonsense']);
    program.stderr.destroy();
    expect(await once(program, 'close')).toEqual([2, null]);
  });

  it('lets no name of a file steer the terminal', async () => {
    const { stderr } = await analyze('', '\u001b[2J\u009b1mnowhere\u202e.html');
    expect(stderr).toBe('[2J1mnowhere.html: there is no such file\n');
  });

  it.skipIf(!existsSync(FULL_DISK))('says in a line that there is no space left for the answers', async () => {
    const program = spawn('sh', ['-c', `node_modules/.bin/tsx src/cli/analyze.ts > ${FULL_DISK}`]);
    program.stdin.end(JSON.stringify({ id: 'a', text: TEXT }));
    const [said, [status]] = await Promise.all([text(program.stderr), once(program, 'close')]);
    expect({ said, status }).toEqual({ said: 'standard output: there is no space left\n', status: 1 });
  });

  it.each(['', '\n \n'])('says so when nothing comes in: %j', async (input) => {
    expect(await analyze(input)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('nothing to analyse'),
    });
  });
});
