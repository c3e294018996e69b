/** What stands before a name and is not part of it. Lower case, without points. Chosen by us. */
import { words } from './list';

/** Forms of address: they say nothing about why somebody is quoted, but the first two groups tell the pronoun. */
export const ADDRESS_OF_MEN = words('mr sir lord prince king father brother sheikh imam');
export const ADDRESS_OF_WOMEN = words('mrs ms miss mme madam dame lady princess queen sister');
export const ADDRESS_OF_ALL = words('dr prof professor mx rev reverend hon pastor rabbi monsignor msgr');

/** Offices and ranks, which are a role too: "Mayor Ana Ruiz". The last word of "House Majority Leader" and its kin. */
export const OFFICES = words(`
  president presidents vice-president chancellor premier minister secretary senator senators sen sens representative representatives
  rep reps congressman congresswoman congressmember gov govs governor governors lt-gov mayor councilman councilwoman councilmember
  councillor alderman alderwoman assemblyman assemblywoman delegate delegates commissioner sheriff marshal chief chairman chairwoman
  chairperson chair director administrator ambassador consul envoy speaker leader whip treasurer comptroller auditor attorney
  attorneys-general justice judge magistrate prosecutor solicitor gen general lt lieutenant col colonel maj major capt captain cpt sgt
  sergeant cmdr commander adm admiral cpl corporal pvt officer detective det inspector supt superintendent constable agent coach
  manager ceo cfo coo founder co-founder editor publisher spokesman spokeswoman spokesperson candidate nominee pope bishop archbishop
  cardinal ayatollah patriarch emperor empress duke duchess earl count countess archduke baroness baron viscount first-lady strategist
  committeeman committeewoman brigadier provost rector dean mp mps msp mep mla pm mec lawmaker
  counsel adviser advisor aide analyst correspondent reporter columnist journalist anchor host
  taoiseach tanaiste tánaiste cllr cllrs undersecretary mayoress ombudsman headteacher headmaster headmistress goalkeeper
  sultan emir shah vp ceos
  quarterback midfielder linebacker cornerback realtor major-gen maj-gen lieutenant-general major-general secretary-treasurer
`);

/** Words that stand between an office and a name, or begin an office: "Attorney General", "Vice President", "Chief of Staff". */
export const OFFICE_PARTS = words(`
  former acting deputy assistant associate senior junior vice interim outgoing incoming prime foreign national state federal house
  senate majority minority executive press general staff defense security white police fire district county city
`);

/** What may stand after a family name. */
export const AFTER_NAME = words('jr sr ii iii iv phd md esq kc qc obe mbe');

/** Small words within names of people. */
export const PARTICLES = words(
  'de del della dello di da dos das des du la le van von der den ter ten zu zur zum af al el bin ibn ben bint abu',
);

/** Positions in a team, as sports pages write them before a name: "Herons DL Ana Ruiz". Capitals; two letters may be a company's. */
export const POSITIONS: ReadonlySet<string> = new Set(
  'QB WR RB TE LB CB DL OL DT DE DB OT OG FB FS SS ILB OLB MLB PG SG SF PF LHP RHP SP DH GM GK'.split(' '),
);

/** Trades that stand with a capital before a family name alone and are hardly a name themselves: "Insider Ghulam". */
export const TRADES_BEFORE_NAMES = words(`
  insider protester protestor activist campaigner businessman businesswoman economist fisherman attorney lawyer barrister physicist
  paramedic firefighter shopkeeper historian photographer filmmaker actress actor novelist psychologist striker defender winger
  teammate pitcher pensioner resident spokesperson scientist researcher engineer
`);
