/** What a noun says about the kind of source it stands for. Singular, lower case. Chosen by us. */
import { words } from './list';

/** Bodies that speak as one. Also words that names of bodies hold: "Sandhaven Port Authority". */
export const BODIES = words(`
  academy administration affiliate agency airline alliance army arm assembly association authority bank board branch brewery broadcaster
  brigade bureau business cabinet campaign cartel center centre chain chamber charity church city club coalition college commission
  committee commonwealth community company conference confederation conglomerate congress consortium consulate cooperative corporation
  council country county court daily delegation department developer dioce diocese directorate district division dynamics electric embassy enforcement
  enterprise exchange faction factory faculty federation firm fleet force foundation front fund gazette government group guard guild
  headquarters herald hospital house industry initiative inspectorate institute institution intelligence international investigations
  jihad journal judiciary junta kingdom kremlin lab laboratory league legislature lobby magazine maker manufacturer mayoralty military
  militia ministry mission mosque motors movement municipality museum nation navy network news newspaper newsroom nonprofit office opposition
  organisation organization outfit outlet owner panel paper parliament partnership party pentagon platform police post precinct
  prefecture presidency press prison project province publication publisher radio railway regime region registry regulator republic
  retailer school secretariat senate service services services- society squad startup state station states stock studio subsidiary
  syndicate taliban tank task-force team television territory theater theatre think-tank times town trade tribe tribunal tribune troupe
  trust union unit university utility venture village watchdog wing works zoo
`);

/** Of those, nouns that stand for any body: names hold them without being called by them. */
export const STANDS_FOR_ANY = words('group company organization organisation');

/** Plural or endings that mark a name as a body's. */
export const BODY_SUFFIXES = words(
  `inc corp corporation co company llc ltd plc gmbh ag sa group holdings partners associates llp brothers
  shipping airlines airways energy oil gas petroleum media foods pharma pharmaceuticals technologies systems solutions capital
  insurance telecom telecommunications logistics entertainment pictures records studios consulting electronics semiconductor
  mining steel resorts hotels stores supermarkets bakery ventures investments advisors sachs united`,
);

/** Things that are read, watched or heard; they speak when no author is in view. */
export const DOCUMENTS = words(`
  account accord ad advertisement affidavit agreement analysis announcement app appeal archive article assessment audio audit autobiography
  average ballot barometer bill biography blog book brief briefing bulletin calculation calculations case catalog census chapter chart
  charter clip code column commentary communique communiqué complaint constitution contract correspondence count dashboard data database
  decision declaration decree defense-filing deposition diary directive disclosure docket document documentary dossier draft edition
  editorial email e-mail entry essay estimate estimates evaluation evidence excerpt exhibit experiment figure figures file filing film finding
  findings flier flyer footage forecast form graph graphic guidance guide guideline handbook headline hearing history image index indictment
  indicator information injunction inquest inquiry instruction interview inventory invoice journal-entry judgment label law lawsuit
  leaflet ledger legislation letter link list literature log magazine-article manifesto manual map material measure memo memoir memorandum
  message metric minutes model motion note notebook notice notification novel number numbers obituary offer op-ed opinion order
  outline pact page pamphlet papers paragraph patent petition photo photograph picture piece plan platform-paper play podcast poll
  polling post posting poster preamble presentation press-release profile program programme projection proposal proposition
  questionnaire quote ranking reading reading-list recap receipt recommendation record recording records referendum register
  regulation release report reporting research resolution response result results resume review rule rules ruling sample schedule score
  screenplay screenshot script section sentence series settlement sheet show sign song speech spreadsheet statement statistic statistics
  statute story strategy study submission summary survey syllabus table tape telegram television-ad test testimony text textbook
  theory thread timeline title tract transcript translation treatise treaty trial tweet update verdict version video voicemail volume
  warning warrant web-page webpage website will wiretap work writing writings accords returns tax-returns
`);

/** Last words of names of documents: "Clean Harbours Act". Fewer than the nouns above, many of which end names of papers. */
export const NAMED_DOCUMENTS = words(
  'act acts amendment accord accords agreement bill bulletin census charter constitution declaration index law memo plan poll protocol report resolution survey treaty',
);

/** Trades of people and of companies alike: "the operator". */
export const EITHER = words(
  'operator developer publisher maker owner producer provider distributor carrier retailer vendor supplier manufacturer insurer lender contractor broadcaster builder trader exporter importer',
);

/** People by what they are or do; alone and indefinite they are anonymous, in the plural a group. */
export const PEOPLE = words(`
  academic accountant accuser activist actor actress adherent adult adversary adviser advisor advocate agent aide ally ambassador
  analyst anchor applicant architect artist assistant astronaut astronomer athlete attendee attorney aunt author baker banker barrister
  bidder bishop blogger boss boy boyfriend brother builder businessman businesswoman buyer bystander candidate captain caretaker celebrity chair
  chairman chairwoman champion chancellor chef chemist chief child choreographer citizen civilian clerk client clinician coach colleague
  collaborator collector columnist commander commentator commissioner companion competitor composer congressman congresswoman conservative constituent
  consultant consumer contender contractor contributor coroner correspondent councillor councilman councilwoman counsel counselor couple
  cousin coworker co-worker creator creditor critic customer dad daughter dealer deckhand defendant defender delegate demonstrator
  deputy designer detective detractor developer diplomat director dissident doctor donor doc driver economist editor educator elder
  employee employer engineer entrepreneur envoy ex-husband ex-wife exec executive expert eyewitness fan fellow co-author farmer father fighter filmmaker firefighter
  fisherman foe follower founder friend girl girlfriend governor graduate grandfather grandmother guard guest guide head hero
  historian host hostage hunter husband immigrant individual informant inmate insider inspector instructor insurgent intermediary
  intern interviewer investigator investor journalist judge juror justice kid king lady landlord lawmaker lawyer leader lecturer
  legislator liberal librarian lieutenant listener lobbyist local loyalist magistrate maker man manager marine marshal master mathematician mayor
  mechanic mediator medic member merchant migrant millennial miner minister mom monarch moderate moderator mother musician narrator negotiator
  neighbor neighbour nephew nominee novelist nurse observer occupant offender officer official onlooker operative operator opponent
  organiser organizer owner painter pal panelist paramedic parent parishioner participant partner partisan passenger pastor patient patron
  pediatrician person philosopher photographer physician physicist pilot planner player poet policeman policewoman politician pollster
  porter premier president priest prince princess principal prisoner producer professor programmer proponent prosecutor protester
  protestor psychiatrist psychologist publisher pundit pupil queen rabbi reader realtor rebel recipient refugee relative reporter
  representative republican democrat researcher resident retiree rider rival roommate runner sailor salesman scholar scientist
  secretary selectman seller senator sergeant shareholder sheriff shopkeeper singer sister skeptic socialist sociologist soldier son
  source speaker specialist spectator spokesman spokesperson spokeswoman spouse staffer stakeholder statistician strategist student
  subordinate successor suspect supporter surgeon surrogate surveyor survivor sympathizer taxpayer teacher technician teenager tenant
  therapist tourist trader trainer translator traveler treasurer trustee uncle user vendor veteran viceroy victim viewer villager
  visitor voter volunteer widow wife winner witness woman worker writer youth
`);

/** Many that speak with one voice, without being a body. */
export const GROUPS = words(`
  audience band bloc camp caucus chorus circle crew crowd duo electorate elite everybody everyone family generation half household
  majority minority mob nobody others pair people percent population public quarter team third youth congregation couple folks
  authorities side sides folk netizens
`);

/** Words for many, none or some that stand alone as a source. */
export const QUANTIFIERS = words(
  'many some most few several others all none both half everyone everybody nobody anyone someone no-one',
);

/** Nouns that say of whom they are that the article keeps the name back. */
export const UNNAMED = words('source sources insider informant whistleblower');
