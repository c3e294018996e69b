import { describe, expect, it } from 'vitest';
import { type Article, joinBlocks, NO_SIGNALS } from '../../article';
import { readsLanguage } from './detect';

const article = (text: string, language = ''): Article => ({
  url: '',
  title: '',
  byline: '',
  site: '',
  language,
  openingOnly: false,
  signals: NO_SIGNALS,
  ...joinBlocks([{ tag: 'p', ancestors: 'p', text, linkDensity: 0, links: [] }]),
});

const ENGLISH =
  'The mayor said on Tuesday that the bridge would be closed for at least a week, because the inspectors had found cracks in two of its pillars. Drivers were told to take the road along the river. ';
const FOREIGN: [language: string, text: string][] = [
  [
    'German',
    'Die Bürgermeisterin sagte am Dienstag, dass die Brücke für mindestens eine Woche gesperrt bleibt, weil die Prüfer Risse in zwei Pfeilern gefunden haben. Die Not war groß, und was man hat, wird in die Stadt gebracht. ',
  ],
  [
    'Dutch',
    'De burgemeester zei dinsdag dat de brug minstens een week dicht blijft, omdat er scheuren in de pijlers zijn gevonden. Het was haar eigen besluit, of dat van de raad, die het had gevraagd. ',
  ],
  [
    'Danish',
    'Borgmesteren sagde tirsdag, at broen bliver lukket i mindst en uge, fordi der er fundet revner i to af pillerne. Hun vil have alle til at køre over for at komme her til byen. ',
  ],
  [
    'Spanish',
    'La alcaldesa dijo el martes que el puente quedará cerrado al menos una semana, porque los inspectores hallaron grietas en dos de sus pilares. Hay que explicarle a la gente lo que pasa. ',
  ],
  [
    'French',
    'La maire a dit mardi que le pont sera fermé pour au moins une semaine, car des fissures ont été trouvées dans deux des piliers. On a on ne sait quoi à faire, comme on dit. ',
  ],
  [
    'Russian',
    'Мэр сообщила во вторник, что мост закроют как минимум на неделю, потому что в двух опорах нашли трещины. ',
  ],
  ['Japanese', '市長は火曜日、橋を少なくとも一週間閉鎖すると述べた。検査官が二本の柱に亀裂を見つけたためだ。'],
];

describe('readsLanguage', () => {
  it('reads English, whatever the page declares', () => {
    expect(readsLanguage(article(ENGLISH.repeat(2)))).toBe(true);
    expect(readsLanguage(article(ENGLISH.repeat(2), 'es'))).toBe(true);
  });

  it.each(FOREIGN)('does not read %s, whatever the page declares', (_language, text) => {
    expect(readsLanguage(article(text.repeat(3)))).toBe(false);
    expect(readsLanguage(article(text.repeat(3), 'en-GB'))).toBe(false);
  });

  it('trusts the declared language where there are too few words', () => {
    expect(readsLanguage(article('Storm hits Lisbon'))).toBe(true);
    expect(readsLanguage(article('Storm hits Lisbon', 'en'))).toBe(true);
    expect(readsLanguage(article('Sturm trifft Lissabon', 'de'))).toBe(false);
    expect(readsLanguage(article('', ''))).toBe(true);
  });

  it('reads an English article that quotes another script', () => {
    expect(readsLanguage(article(`${ENGLISH.repeat(2)} Он сказал: нет.`))).toBe(true);
  });
});
