/**
 * Nouns that tell of somebody who was already named what else they are: "the singer", "the father of two". Offices and
 * parts that another may have in the same article (judge, spokesman, witness, doctor) are left out. Lower case; ours.
 */
import { words } from './list';

export const OF_A_WOMAN = words(`
  woman girl mother mom mum widow grandmother daughter sister aunt lady actress businesswoman songstress heroine wife queen princess
  waitress stewardess congresswoman councilwoman chairwoman
`);

export const OF_A_MAN = words(`
  man boy father dad widower grandfather son brother uncle gentleman actor businessman frontman husband king prince congressman
  councilman chairman
`);

export const OF_ANYBODY = words(`
  singer rapper songwriter musician pianist guitarist composer conductor comedian comic entertainer star superstar celebrity model
  presenter broadcaster filmmaker director screenwriter playwright author writer novelist poet artist painter sculptor photographer
  designer chef athlete player striker midfielder defender goalkeeper winger footballer quarterback pitcher batsman cricketer golfer
  boxer swimmer sprinter runner cyclist racer champion medalist olympian billionaire millionaire tycoon mogul magnate entrepreneur
  investor philanthropist businessperson veteran survivor teenager teen toddler pensioner retiree youngster native immigrant refugee
  activist dissident whistleblower influencer blogger youtuber streamer royal duchess duke monarch aristocrat scientist professor
  academic researcher physicist chemist biologist economist historian sociologist psychologist epidemiologist climatologist
  astronomer mathematician expert scholar lecturer politician statesman strongman populist socialist conservative liberal centrist
  democrat republican nominee candidate contender hopeful front-runner frontrunner incumbent challenger newcomer newlywed parent fan
  farmer fisherman rancher pilot astronaut engineer mechanic carpenter plumber electrician trucker hiker climber surfer sailor
`);
