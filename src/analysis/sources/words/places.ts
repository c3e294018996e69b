/** Names of countries and capitals: as sources they stand for governments. Lower case. Chosen by us. */
const LIST = `
  afghanistan; albania; algeria; argentina; armenia; australia; austria; azerbaijan; bahrain; bangladesh; belarus; belgium; bolivia; bosnia;
  brazil; britain; bulgaria; cambodia; cameroon; canada; chile; china; colombia; croatia; cuba; cyprus; czech republic; denmark; ecuador;
  egypt; england; estonia; ethiopia; european union; finland; france; georgia; germany; ghana; greece; guatemala; haiti; honduras; hong kong; hungary;
  iceland; india; indonesia; iran; iraq; ireland; israel; italy; japan; jordan; kazakhstan; kenya; kosovo; kuwait; latvia; lebanon;
  libya; lithuania; malaysia; mali; malta; mexico; moldova; mongolia; montenegro; morocco; mozambique; myanmar; nepal; netherlands;
  new zealand; nicaragua; nigeria; north korea; north macedonia; norway; oman; pakistan; palestine; panama; paraguay; peru; philippines;
  poland; portugal; qatar; romania; russia; rwanda; saudi arabia; scotland; senegal; serbia; singapore; slovakia; slovenia; somalia;
  south africa; south korea; spain; sri lanka; sudan; sweden; switzerland; syria; taiwan; tanzania; thailand; tunisia; turkey; uganda;
  ukraine; united arab emirates; united kingdom; united states; uruguay; uzbekistan; venezuela; vietnam; wales; yemen; zambia; zimbabwe;
  america; beijing; berlin; brussels; cairo; jerusalem; kyiv; kiev; london; madrid; moscow; new delhi; ottawa; paris; pyongyang; rome; seoul; tehran;
  tokyo; washington; u.s.; u.s; us; u.k.; u.k; uk; eu; e.u.; u.n.; un; the kremlin; kremlin; white house; pentagon; capitol hill; wall street; silicon valley;
  downing street; google; facebook; twitter; amazon; apple; microsoft; reuters; bloomberg; politico; al jazeera
`;

export const PLACES_AND_HOUSES: ReadonlySet<string> = new Set(LIST.split(';').map((name) => name.trim()));

/** Adjectives of nations, parties and faiths, which stand before a name without being part of it, and whose plurals are groups. */
const ADJECTIVES = `
  republican democratic democrat independent conservative liberal libertarian socialist communist labour tory green progressive
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish czech
  hungarian romanian bulgarian greek turkish russian ukrainian belarusian latvian lithuanian estonian finnish swedish norwegian danish
  israeli palestinian syrian lebanese jordanian egyptian saudi iranian iraqi afghan pakistani indian bangladeshi chinese japanese korean
  taiwanese vietnamese thai filipino indonesian malaysian australian canadian mexican cuban colombian venezuelan brazilian argentine
  chilean peruvian nigerian kenyan ethiopian somali european african asian african-american asian-american latino hispanic muslim
  christian catholic jewish protestant evangelical western eastern northern southern texan californian gop
`;

export const ADJECTIVES_OF_ORIGIN: ReadonlySet<string> = new Set(ADJECTIVES.trim().split(/\s+/));
