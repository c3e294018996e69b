/**
 * A light stemmer for the verbs and nouns that signal attributions: it brings "says", "said" and "saying" together. Not
 * a linguist's lemma ("notic"): what counts is that the forms of a word meet and that common words stay apart.
 */

/** Irregular forms, ours: each line a stem, then its forms. Only verbs that people hold or express something with. */
const IRREGULAR_FORMS = `
say says said saying
tell told
think thought
know knew known
feel felt
find found
hear heard
hold held
write wrote written writing writes
see saw seen
speak spoke spoken
swear swore sworn
mean meant
make made making makes
take took taken taking
give gave given giving gives
get got gotten getting
go went gone goes
have has had having
be is are was were been being am 's 're 'm
do does did done doing
come came coming
show showed shown
begin began begun
bet betting
let letting
leave left leaving
lead led
keep kept
put putting
set setting
read reading
lay laid
pay paid
teach taught
understand understood
forget forgot forgotten
choose chose chosen choosing
seek sought
sing sang sung
draw drew drawn
throw threw thrown
forbid forbade forbidden
foresee foresaw foreseen
deny denies denied
reply replies replied
imply implies implied
testify testifies testified
clarify clarifies clarified
worry worries worried
try tries tried
quip quips quipped
admit admits admitted
refer refers referred
plan plans planned planning
`;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [stem, ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, stem]);
    }),
);

/** Shorter words are left alone: "thing" is no form of "th". */
const SHORTEST_STEM = 3;

/** @returns the stem of a lower-case word */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  return withoutFinalE(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') && word.length > SHORTEST_STEM + 2) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > SHORTEST_STEM + 2) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    if (ending === 's' && word.endsWith('ss')) return word;
    return undoubled(word.slice(0, -ending.length), ending);
  }
  return word;
}

/** "planned" → "plan"; "tells" keeps its two. */
function undoubled(stem: string, ending: string): string {
  const last = stem.at(-1);
  const isDoubled = (ending === 'ing' || ending === 'ed') && last === stem.at(-2) && !'lsz'.includes(last ?? '');
  return isDoubled && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
}

function withoutFinalE(stem: string): string {
  return stem.endsWith('e') && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
}
