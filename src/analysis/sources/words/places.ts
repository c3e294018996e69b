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
  alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois; indiana; iowa;
  kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri; montana; nebraska; nevada;
  new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island;
  south carolina; south dakota; tennessee; texas; utah; vermont; wisconsin; wyoming; puerto rico; ontario; quebec;
  alberta; british columbia; queensland; new south wales; tasmania; crimea; gaza; west bank; gaza strip; kashmir; donetsk; luhansk;
  catalonia; bavaria; northern ireland; tibet; xinjiang; los angeles; san francisco; chicago; houston; dallas; philadelphia; boston;
  seattle; detroit; miami; toronto; montreal; vancouver; melbourne; manchester; liverpool; birmingham; glasgow; edinburgh;
  dublin; barcelona; milan; naples; munich; hamburg; frankfurt; vienna; zurich; geneva; warsaw; prague; budapest; bucharest; athens;
  istanbul; ankara; baghdad; damascus; beirut; riyadh; doha; dubai; abu dhabi; kabul; islamabad; karachi; lahore; mumbai; delhi; kolkata;
  dhaka; colombo; bangkok; hanoi; jakarta; manila; kuala lumpur; hong kong; taipei; shanghai; shenzhen; wuhan; osaka; lagos; abuja; nairobi;
  johannesburg; joburg; cape town; durban; pretoria; harare; khartoum; tripoli; tunis; algiers; rabat; casablanca; dakar; accra; kinshasa;
  mexico city; havana; caracas; bogota; lima; santiago; buenos aires; sao paulo; rio de janeiro; brasilia; kharkiv; kharkov; odesa; lviv;
  europe; africa; asia; latin america; middle east; antarctica; downing street; google; facebook; twitter; amazon; apple; microsoft; reuters; bloomberg; politico; al jazeera
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
