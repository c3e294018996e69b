/** The commonest function words of the languages that scraped copies are mostly made from. Chosen by us. */

export type ToldLanguage = 'en' | 'es' | 'de' | 'fr' | 'it' | 'pt' | 'nl';

const LISTS: readonly (readonly [ToldLanguage, string])[] = [
  [
    'en',
    'the of and to in a is that for on with as was by it at from has be are this have not but his her their an or were will who which after over about into would',
  ],
  [
    'es',
    'el la los las de del que y en un una por con para se su al lo como más pero sus le ha han es fue son está sobre entre tras hay nos no qué ya sin desde',
  ],
  [
    'de',
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  ],
  [
    'fr',
    'le la les de des du et en un une que qui dans pour sur au aux par pas plus ne se ce cette il elle est sont avec son sa ses mais ou nous on à été depuis dix',
  ],
  [
    'it',
    'il lo la i gli le di del della dei delle e che in un una per con non si da al alla nel nella sono è come più anche ha ma dopo dal sul tra',
  ],
  [
    'pt',
    'o a os as de do da dos das e que em um uma por com para se no na não mais ao como mas foi é são está sobre após entre pelo pela seu sua',
  ],
  [
    'nl',
    'de het een en van in op te dat die voor met is zijn aan niet om ook als er maar door naar bij nog uit wordt over heeft na werd worden',
  ],
];

/** The lists as sets, by language. */
export const FUNCTION_WORDS: ReadonlyMap<ToldLanguage, ReadonlySet<string>> = new Map(
  LISTS.map(([language, words]) => [language, new Set(words.split(' '))]),
);
