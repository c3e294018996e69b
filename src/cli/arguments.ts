/** What the command line is told to do. */
import { parseArgs } from 'node:util';

export const USAGE =
  'usage: npm run -s analyze [-- --given-attributions | --least-confidence N] [--explain] < LINES.jsonl | npm run -s analyze -- FILE.html …';

export const HELP = `${USAGE}

Says who said what in news articles.

  < LINES.jsonl          a JSON line for each article: {"id", "text"}, {"id", "blocks"} or {"id", "html", "url"}; one JSON
                         line comes back for each, in order
  FILE.html …            a readable report of each page instead
  --least-confidence N   gives statements from this confidence on, 0 to 1; by default what the models hold for right
  --given-attributions   takes each line's own "attributions" and only says who their sources are
  --explain              also says of every source why each mention was taken to be it
  -h, --help             says this

Exit status: 0 when everything was answered, 1 when something could not be, 2 for wrong arguments.
`;

const OPTIONS = {
  'given-attributions': { type: 'boolean' },
  'least-confidence': { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
/** A report has no place for what these give. */
const ONLY_FOR_LINES = ['given-attributions', 'explain'] as const;

/** The command is wrong: its message is the sentence for whoever typed it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface Arguments {
  help: boolean;
  givenAttributions: boolean;
  explain: boolean;
  /** Confidence from which attributions are given, 0–1; undefined for the weights' own cut. */
  least: number | undefined;
  /** Pages to report on; none for lines on standard input. */
  paths: string[];
}

/**
 * @param given what stands after the command's name
 * @throws {UsageError}
 */
export function parsedArguments(given: string[]): Arguments {
  // Not strict: the words in which Node refuses an option speak of its own rules.
  const { values, positionals, tokens } = parseArgs({
    args: given,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') refuseUnfit(token);
  const unfit = ONLY_FOR_LINES.find((option) => values[option]);
  if (unfit && positionals.length > 0) throw new UsageError(`--${unfit} is for lines on standard input, not for pages`);
  return {
    help: values.help === true,
    givenAttributions: values['given-attributions'] === true,
    explain: values.explain === true,
    least: confidenceFrom(values['least-confidence']),
    paths: positionals,
  };
}

function refuseUnfit({ name, rawName, value }: { name: string; rawName: string; value?: string | undefined }): void {
  if (!isOption(name)) throw new UsageError(`there is no option ${rawName}`);
  const wantsValue = OPTIONS[name].type === 'string';
  if (wantsValue && value === undefined) throw new UsageError(`${rawName} needs a value after it`);
  if (!wantsValue && value !== undefined) throw new UsageError(`${rawName} takes no value`);
}

const isOption = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

function confidenceFrom(given: string | boolean | undefined): number | undefined {
  if (typeof given !== 'string') return undefined;
  const least = given.trim() === '' ? Number.NaN : Number(given);
  if (!(least >= 0 && least <= 1)) throw new UsageError(`--least-confidence: “${given}” is no number from 0 to 1`);
  return least;
}
