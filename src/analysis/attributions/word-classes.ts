/** Classes of English words that the rules lean on in place of a parser. Data, ours. Lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Finite auxiliaries: where one stands, a clause has its verb. */
export const FINITE_AUXILIARIES = list(`
  is are was were am has have had do does did will would can could shall should may might must ought
  'm 're 've 'll 'd ’m ’re ’ve ’ll ’d ca wo ai isn aren
`);

/** Auxiliaries that are not finite by themselves. */
export const OTHER_AUXILIARIES = list('be been being having');

/** Forms of "to be", which make a participle passive. */
export const BE_FORMS = list("is are was were am be been being 's ’s 're ’re 'm ’m");

/** Auxiliaries and "to", after which a verb stands in its base form. */
export const BEFORE_BASE_FORM = list(`
  to will would can could shall should may might must do does did 'll ’ll 'd ’d ca wo not n't n’t
`);

/** Words that lead from a finite verb to the cue proper through "to": "has been able to verify", "went on to say". */
export const TO_LEADERS = list(`
  able going likely unlikely set due expected quick careful used ready willing unable reluctant
  continued continues continue began begins seemed seems appeared appears
  tried tries trying failed fails refused refuses declined
  wanted wants want chose chooses
`);

/** Adverbs of a verb group that do not end in -ly. */
export const GROUP_ADVERBS = list(`
  also later then now once never ever still already first again even just only often always recently long not n't n’t
  further soon since thus therefore nevertheless once twice instead too both all
`);

/** Subject pronouns and words that stand for people by themselves. */
export const SUBJECT_PRONOUNS = list('he she they we i you it who whoever someone everyone everybody somebody nobody');

/** Relative pronouns: the source that stands before a cue in a relative clause. */
export const RELATIVES = list('who which');

export const OBJECT_PRONOUNS = list('him her them us me you himself herself themselves it');

export const DETERMINERS = list(`
  the a an this that these those his her its their our my your some any no every each another such several many most
  all both few one two three four five other
`);

/** Determiners and possessives: a verb never follows one directly. */
export const NEVER_BEFORE_VERB = list(`
  the a an this these his its their our my your every each another such 's ’s of for with from by about on in at into
  against over under between among without per
`);

export const PREPOSITIONS = list(`
  in on at during via through from by after before to with of for about over under within outside near since until
  amid among between against into onto upon across throughout alongside inside despite
`);

/** Words that begin a subordinate clause. */
export const SUBORDINATORS = list(`
  that because if when while as although though since after before until unless whereas whether where why how what
  whatever whenever wherever than once lest
`);

/** Coordinators that part clauses; "and" and "or" also join nouns. */
export const COORDINATORS = list('but so yet nor and or');

/** Words that stand before a sentence's subject and are no part of it. */
export const SENTENCE_ADVERBS = list(`
  still meanwhile however also now then later earlier instead moreover furthermore nevertheless nonetheless indeed
  today yesterday tomorrow tonight overall separately elsewhere perhaps maybe yes no well ultimately eventually finally
  afterward afterwards even so thus and but or yet nor only just here there first second third last once again
`);

export const TIME_WORDS = list(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december
  jan. feb. aug. sept. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night midnight noon
  week weekend month year years weeks months days day hours hour time
  earlier later recently afterward afterwards ago then
`);

/** What may stand before a time word: "last week", "earlier this month", "two days ago". */
export const BEFORE_TIME = list(`
  last this next that same early late earlier later the a one two three four five six several few some past recent
  following previous first
`);

/** Finite verbs that are irregular or short and common in news: they tell that a clause has its verb. Past forms mostly. */
export const COMMON_VERBS = list(`
  went came took made got gave left met held ran won lost fell rose led kept let put set cut hit became began broke
  brought built bought caught chose did drew drove ate felt fought found flew forgot forgave got grew heard hid hurt
  knew laid lay lent lit meant paid quit read rode rang saw sold sent shook shot showed shut sang sat slept spoke spent
  stood stole struck swept swam taught tore told thought threw understood woke wore wrote withdrew
  goes comes takes makes gets gives leaves meets holds runs wins loses falls rises leads keeps lets puts becomes begins
  brings needs means remains seems appears includes happens lives works wants has looks helps moves plays pays stands
  go come take make get give need mean remain seem appear include want let
`);

/** Words for what somebody says a thing in: "in a statement", "at a rally". */
export const COMMUNICATION_NOUNS = list(`
  statement statements interview interviews speech speeches email e-mail emails letter letters tweet tweets post posts
  report memo conference briefing release rally debate hearing appearance podcast broadcast video message messages note
  comments remarks testimony article column essay blog book event phone call twitter facebook instagram television tv
  radio court meeting address op-ed editorial filing show night press news telephone part bulletin hall
`);

/** Plural nouns without an s, after which a verb stands in its base form. */
export const PLURALS_WITHOUT_S = list(`
  people police men women children others some many both few most several all half those majority experts
  i we you they who percent %
`);

/** Verb forms that are also nouns in the plural: they are verbs only when what follows them can be a content. */
export const ALSO_NOUNS = list(`
  claims reports calls notes plans hopes views orders demands promises supports requests questions answers comments
  posts tweets remarks fears attacks vows pledges offers votes shows finds estimates projects forecasts charges quotes
  states doubts praises jokes wishes replies backs texts emails counters signals faults assails worries points talks
  reads rules vetoes decrees appeals reasons documents thanks relates
  claim report call note plan hope view order demand promise support request question answer comment post tweet remark
  fear vow pledge vote show find estimate project forecast quote state doubt praise joke wish reply text email back
  counter signal fault rule veto appeal press push direct second document thank reason
`);

/** Words that open a content clause. */
export const CONTENT_OPENERS = list('that whether if how why what who where when there');

/** Words in the names of news outlets, and a few that are one. */
export const OUTLET_WORDS = list(`
  news post times herald tribune journal gazette chronicle guardian telegraph observer independent mail mirror sun star
  press reuters bloomberg agency magazine weekly daily radio tv television broadcasting network channel
  bbc cnn npr nbc msnbc cbs abc pbs fox ap afp dpa efe tass itv cbc abc7 politico axios vox buzzfeed slate
  reporter review register inquirer examiner sentinel standard record dispatch bulletin monitor wire newsroom
  spiegel monde figaro pais bild zeit
`);

export const POSSESSIVES = list('his her its their our my your');

/** Words before a colon that announce something other than a source. */
export const NOT_COLON_SOURCES = list(`
  when where who what why how cost tickets price prices hours open closed parking contact phone email address website
  update updated updates correction note photo photos video videos watch read more related analysis opinion exclusive
  breaking live editor reminder example result results question answer q a b c review recap preview timeline explained
  here what why how when where who this that these those it there is are was were step part day week chapter
  latest wow busted flashback fact facts shock
`);
