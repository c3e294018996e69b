/** Words that say that a sentence can be checked, or that it cannot. Lower case. Chosen by us. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Numbers in words; "one" is left out, since it mostly is a pronoun. */
export const NUMBER_WORDS = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
  trillions dozen dozens half twice double triple percent percentage third quarter majority
`);

export const DATE_WORDS = list(`
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday jan feb mar apr jun jul aug sep sept oct nov dec yesterday year years month months week weeks decade decades century earlier
  ago since last
`);

/** Comparisons and superlatives that no ending gives away. */
export const COMPARISONS = list(`
  more less most least than largest biggest smallest highest lowest worst best fastest record only first never ever every rise rose
  risen fall fell fallen increase increased increases decrease decreased decline declined doubled tripled grew grown dropped drop
  surged plunged exceeded outnumbered average averaged rate rates leads lead led ahead behind
`);

export const CAUSES = list(`
  because caused causes cause causing due result resulted results led prompted triggered forced allowed enabled prevented helped killed
  cost contributed fueled sparked blamed
`);

/** Courts, crimes, offices: what papers have to get right. */
export const ACCUSATIONS = list(`
  fraud corrupt corruption illegal illegally unlawful unconstitutional guilty convicted conviction charged charges indicted indictment
  sued sues suing lawsuit lawsuits ruled ruling sentenced fined arrested accused accuses alleged allegedly allegations alleges lied lie lies lying
  false falsely hid concealed covered stole stolen bribed bribe violated violation violations breached abused assaulted murdered
  shot killed died dead deaths killing killings attacked attack bombed hacked leaked banned settled settlement investigation investigating
  investigated probe misled misleading evidence proof
`);

/** Deeds that either happened or did not: past forms that no ending gives away. Regular ones end in -ed. */
export const PAST_DEEDS = list(`
  began bought brought built came chose cut drew drove fell fought found gave got held hit kept knew led left lost made met paid put
  ran rose sat saw sent set shot sold spent spoke stood struck swore taught threw took told went won wrote became broke grew showed
  shown taken given written spoken seen been was were had did
`);

/** Facts that stand in the present. */
export const STATES = list(
  'is are has have contains includes requires allows costs runs owns holds supports opposes operates employs receives',
);

/** Words of one's own mind, or about what should be: nothing to check. */
export const OPINIONS = list(`
  should must ought think thinks thought feel feels felt believe hope hopes hoped wish wishes love loves hate hates disgusting
  terrible horrible wonderful great amazing awful beautiful sad tragic shame shameful outrageous ridiculous incredible fantastic tremendous
  unacceptable important crucial vital unfortunate unfortunately hopefully perhaps maybe frankly honestly deserve deserves
  stupid smart nice proud fair unfair wrong right better
`);

export const FUTURE = list("will would could may might can shall 'll wo going if unless whether");

/** Openings of sentences that greet, order or lead over. */
export const NO_CLAIM_OPENERS = list(
  'let please thank thanks look listen so well yes no okay oh imagine follow reach click read see watch',
);

export const FIRST_AND_SECOND_PERSON = list("i we you me us my our your i'm we're you're");

/** Sources whose figures go on after they have been named once. */
export const FINDINGS = list(
  'poll polls survey surveys study studies census data statistics figures audit review analysis',
);

/** What such figures are told in. */
export const FINDING_WORDS = list(
  'percent percentage points point margin sample respondents voters surveyed polled averages lead',
);

export const FIRST_PERSON = list('i we');

/** What one thinks is nothing that others can check. */
export const OPINION_VERBS = list('think believe feel hope wish guess suppose love hate like prefer doubt fear expect');

export const PROMISE_WORDS = list('promise pledge vow intend plan want');

export const WILL = list("will 'll won wo shall should must");

/** Nouns whose "that" brings in a claim of its own: "the fact that …". */
export const FACT_NOUNS = list(
  'fact facts evidence proof sign signs news knowledge admission finding findings revelation',
);

/** What a clause of its own may begin with after a comma. */
export const CLAUSE_CONJUNCTIONS = list('and but while whereas although though yet so');

/** What such a clause's subject may begin with. */
export const SUBJECT_OPENERS = list(
  'the a an this that these those he she it they we i you his her its their our my more most many some several few no all about nearly almost',
);

export const FINITE_VERBS = list(`
  is are was were has have had does do did will would can could may might must says said
`);

export const RELATIVES = list('who which that');

/** Names of days and months: always a date where they are written with a capital. */
export const CALENDAR_WORDS = list(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Words that say nothing of what a claim is about. */
export const EMPTY_WORDS = list(`
  the a an of in on at to for from by with and or but that this these those it its he she they his her their there is are was were be been
  being has have had do does did not as than then also about more most some into over after before which who whom when while would will
  could can may might
`);
