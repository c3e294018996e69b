/** What stands before a name and is not part of it. Lower case, without points. Chosen by us. */
import { words } from './list';

/** Forms of address: they say nothing about why somebody is quoted, but the first two groups tell the pronoun. */
export const ADDRESS_OF_MEN = words('mr sir lord prince king father brother sheikh imam');
export const ADDRESS_OF_WOMEN = words('mrs ms miss mme madam dame lady princess queen sister');
export const ADDRESS_OF_ALL = words('dr prof professor mx rev reverend hon pastor rabbi');

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
  counsel adviser advisor aide analyst correspondent reporter columnist journalist anchor host
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
  'de del della di da dos das du la le van von der den ter ten zu al el bin ibn ben bint abu',
);
