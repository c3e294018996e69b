/**
 * How often the kind of a cue is right, on 200 cues of the development corpus. They were drawn with a fixed seed and
 * labelled by hand after reading them beside their sources and contents, before the engine's answers were looked at; the
 * file names them by article and place, because the corpus's texts may not be here. The table of words was mended on cues
 * of the training corpus alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CueKind } from '../src/analysis/analysis';
import { cueKindOf } from '../src/analysis/attributions/learned/cue-kinds';
import { tokenise } from '../src/analysis/language/tokens';

const CORPUS = '../shared/corpora/polnear/dev.jsonl';
const LABELS = new URL('cue-kinds.dev.jsonl', import.meta.url);
/** Share that must be right. */
const LEAST_RIGHT = 0.9;

interface Label {
  id: string;
  /** Index into the article's attributions. */
  n: number;
  kind: CueKind;
}
interface Annotated {
  id: string;
  text: string;
  attributions: { cue: [number, number][] }[];
}

const linesOf = <Line>(path: string | URL) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));

it.skipIf(!existsSync(CORPUS))(
  'the kind of a cue is right for nine in ten (skipped where ../shared is missing)',
  () => {
    const articles = new Map(linesOf<Annotated>(CORPUS).map((article) => [article.id, article]));
    const labels = linesOf<Label>(LABELS);
    const wrong = labels.filter(({ id, n, kind }) => {
      const article = articles.get(id);
      if (!article) throw new Error(`no article ${id}`);
      const words = article.attributions[n].cue.flatMap(([start, end]) => tokenise(article.text, start, end));
      return cueKindOf(words.map(({ text }) => text)) !== kind;
    });
    expect(labels).toHaveLength(200);
    expect(1 - wrong.length / labels.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  },
);
