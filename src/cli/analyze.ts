#!/usr/bin/env -S npx tsx
/**
 * The extension's analysis, on files.
 *
 *   npm run -s analyze < LINES.jsonl             one JSON line for each line, in order (see requests.ts, answers.ts)
 *   npm run -s analyze -- --given-attributions   takes the records' own attributions, only says who the sources are
 *   npm run -s analyze -- FILE.html              a readable report of one page
 *
 * Standard output holds JSON only (or the report). Exit status: 1 when a line could not be answered, 2 for bad usage.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyse, withSpeakers } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { summarise } from '../summary/summarise';
import { answerOf, errorAnswer, requestErrorOf } from './answers';
import { linesOf } from './lines';
import { readHtml } from './read-html';
import { reportOf } from './report';
import { parseRequest, type Request } from './requests';

const USAGE = 'usage: npm run -s analyze [-- --given-attributions] < LINES.jsonl | npm run -s analyze -- FILE.html';

/** Answers one line; a line that can't be answered gets an error in its place. */
function answer(line: string, givenAttributions: boolean): { json: string; problem: string | null } {
  let request: Request | undefined;
  try {
    request = parseRequest(line, givenAttributions);
    const analysis = request.given ? onlySpeakers(request) : analyse(request.article);
    return { json: JSON.stringify(answerOf(request.id, request.article, analysis)), problem: null };
  } catch (thrown) {
    const error = requestErrorOf(thrown, request?.id);
    return { json: JSON.stringify(errorAnswer(error)), problem: error.message };
  }
}

/** An analysis of nothing but who the given attributions' sources are. */
function onlySpeakers({ article, given }: Request): Analysis {
  return {
    model: 'given',
    scope: 'full',
    claims: [],
    boilerplate: [],
    scraped: { verdict: 'none', likely: false, evidence: [] },
    ...withSpeakers(article, given ?? []),
  };
}

async function answerLines(givenAttributions: boolean): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (!line.trim()) continue;
    const { json, problem } = answer(line, givenAttributions);
    if (problem !== null) {
      process.stderr.write(`line ${number}: ${problem}\n`);
      status = 1;
    }
    // Waits when the reader is slower than we are, so that a long run holds no more than it must.
    if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

async function reportFile(path: string): Promise<number> {
  const article = readHtml(await readFile(path, 'utf8'), '');
  process.stdout.write(reportOf(summarise(article, analyse(article))));
  return 0;
}

async function main(): Promise<number> {
  let parsed: { values: { 'given-attributions'?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ options: { 'given-attributions': { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return 2;
  }
  const [file, ...more] = parsed.positionals;
  if (more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!file) return answerLines(parsed.values['given-attributions'] ?? false);
  try {
    return await reportFile(file);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

// A reader that stops early (`| head`) closes the pipe: that is its right, not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
