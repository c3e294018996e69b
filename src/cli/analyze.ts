#!/usr/bin/env -S npx tsx
/**
 * The extension's analysis, on files.
 *
 *   npm run -s analyze < LINES.jsonl             one JSON line for each line, in order (see requests.ts, answers.ts)
 *   npm run -s analyze -- --given-attributions   takes the records' own attributions, only says who the sources are
 *   npm run -s analyze -- --least-confidence N   gives attributions from confidence N on, 0–1 (by default the weights' cut;
 *                                                in reports what the extension has by default)
 *   npm run -s analyze -- --explain              also says, for every source, why each mention was taken to be it
 *   npm run -s analyze -- FILE.html …            a readable report of each page, of what the extension shows by default
 *   npm run -s analyze -- --help                 says how it is used
 *
 * Without the weights (public/attribution.bin) rules read instead: said on standard error, and in each answer's `engine`.
 * Standard output holds JSON only (or the report). Exit status: 1 when a line could not be answered or none came, 2 for
 * bad usage.
 */
import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { analyse, withSpeakers } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { ModelFileError } from '../analysis/model/model-file';
import type { NamedModel } from '../analysis/model/named-model';
import { explainSources } from '../analysis/sources/explain';
import { DEFAULT_SETTINGS } from '../settings';
import { choiceOf } from '../summary/choice';
import { summarise } from '../summary/summarise';
import { answerOf, errorAnswer, explanationOf, requestErrorOf } from './answers';
import { type Arguments, HELP, parsedArguments, USAGE, UsageError } from './arguments';
import { complain } from './complain';
import { linesOf } from './lines';
import { PageReader } from './page-reader';
import { pageText } from './page-text';
import { headingOf, reportOf } from './report';
import { parseRequest, type Request } from './requests';
import { loadModel } from './weights';
import { whyFailed } from './why-failed';

const NOTHING_CAME = 'nothing to analyse: give JSON lines on standard input, or the names of files';
const PAGE_CAME = 'standard input is a page, not lines of JSON: save it as a file and give its name';

/** How the lines are to be answered. */
interface Answering extends Pick<Arguments, 'givenAttributions' | 'least' | 'explain'> {
  model: NamedModel | null;
  reader: PageReader;
}

/** Answers one line; a line that can't be answered gets an error in its place. */
async function answer(
  line: string,
  { givenAttributions, model, reader, least, explain }: Answering,
): Promise<{ json: string; problem: string | null }> {
  let request: Request | undefined;
  try {
    request = await parseRequest(line, givenAttributions, (html, url) => reader.read(html, url));
    const analysis = request.given ? onlySpeakers(request) : analyse(request.article, model, least);
    const answered = answerOf(request, analysis);
    const reasons = explain
      ? explanationOf(request, explainSources(request.article, analysis.attributions))
      : undefined;
    return { json: JSON.stringify({ ...answered, ...(reasons ? { explained: reasons } : {}) }), problem: null };
  } catch (thrown) {
    const error = requestErrorOf(thrown, request?.id);
    return { json: JSON.stringify(errorAnswer(error)), problem: error.message };
  }
}

/** An analysis of nothing but who the given attributions' sources are. */
function onlySpeakers({ article, given }: Request): Analysis {
  return {
    model: 'given',
    engine: 'rules',
    scope: 'full',
    claims: [],
    boilerplate: [],
    scraped: { verdict: 'none', likely: false, evidence: [] },
    ...withSpeakers(article, given ?? []),
  };
}

async function answerLines(answering: Answering): Promise<number> {
  let status = 0;
  let number = 0;
  let isEmpty = true;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (!line.trim()) continue;
    if (isEmpty && line.trimStart().startsWith('<')) throw new UsageError(PAGE_CAME);
    isEmpty = false;
    const { json, problem } = await answer(line, answering);
    if (problem !== null) {
      complain(`line ${number}: ${problem}`);
      status = 1;
    }
    // Waits when the reader is slower than we are, so that a long run holds no more than it must.
    if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
  }
  if (!isEmpty) return status;
  complain(NOTHING_CAME);
  return 1;
}

async function reportFile(path: string, { model, reader, least }: Answering): Promise<string> {
  const article = await reader.read(pageText(await readFile(path), path), '');
  const choice = least === undefined ? choiceOf(DEFAULT_SETTINGS) : { leastConfidence: least, attitudes: true };
  const summary = summarise(article, analyse(article, model, least), choice);
  return reportOf({ ...summary, title: summary.title || basename(path) });
}

/** Reports on the files in order; one that can't be read is said on standard error, and the others still follow. */
async function reportFiles(paths: readonly string[], answering: Answering): Promise<number> {
  let status = 0;
  let between = '';
  for (const path of paths) {
    try {
      const heading = paths.length > 1 ? headingOf(path) : '';
      process.stdout.write(between + heading + (await reportFile(path, answering)));
      between = '\n';
    } catch (error) {
      complain(`${path}: ${whyFailed(error)}`);
      status = 1;
    }
  }
  return status;
}

/** The models; null, and a word on standard error, when the weights can't be used. */
function modelIfThere(): NamedModel | null {
  try {
    return loadModel();
  } catch (thrown) {
    if (!(thrown instanceof ModelFileError)) throw thrown;
    complain(`${thrown.message} Rules read instead and find less.`);
    return null;
  }
}

async function main(): Promise<number> {
  const { help, paths, ...how } = parsedArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (paths.length === 0) refuseFolder();
  const reader = new PageReader();
  const answering = { ...how, model: how.givenAttributions ? null : modelIfThere(), reader };
  try {
    return await (paths.length === 0 ? answerLines(answering) : reportFiles(paths, answering));
  } finally {
    await reader.close();
  }
}

/** @throws {UsageError} when standard input is a folder: to Node that is one that ends at once */
function refuseFolder(): void {
  if (fstatSync(process.stdin.fd).isDirectory())
    throw new UsageError('standard input is a folder: name the pages in it');
}

/** The exit status of a wrong command, which is said with what would be right. */
function wrongUsage(thrown: unknown): number {
  if (!(thrown instanceof UsageError)) throw thrown;
  complain(thrown.message);
  complain(USAGE);
  return 2;
}

// A reader that stops early (`| head`) closes the pipe: that is its right, not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  complain(`standard output: ${whyFailed(error)}`);
  process.exit(1);
});
// What nobody listens to any more needn't be said; the answers may still be wanted.
process.stderr.on('error', () => {});
process.exitCode = await main().catch(wrongUsage);
