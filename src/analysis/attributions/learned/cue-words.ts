/**
 * Words that the learned engine finds as cues and that the rules' table of verbs lacks: nouns, adjectives and rarer
 * verbs, by what they make of the content. Data, ours. Any form of a word stands for all that share its stem.
 */
import type { CueKind } from '../../analysis';

export const CUE_WORDS: Readonly<Record<CueKind, string>> = {
  says: `vent testimonial proclaim proclamation parrot utter riff disclosure disclose bicker spar debate news update
    circulate trumpet touch recapitulate bark chatter amplify invoke shout statement remark comment according quote
    description discussion message word speech tweet retweet post announcement explanation account story reply
    response answer interview testimony letter email mention topic argument suggestion recommendation advice proposal
    conclusion estimate point focus cite reference refer address present list lay communicate express voice share
    raise issue publish release deliver offer give include outline detail define identify name title bill hype tout
    introduce introduction describe portrait compare liken deem endorsement text pronounce agreement consensus
    articulate paint harp expound opine intone preach lecture editorialize report print broadcast air narrative sum
    put write-up memo op-ed column headline reiterate recite retell relate apologize apology congratulate greet`,
  claims: `adamant credit claim allegation assertion contention insistence theory speculation rumor insinuation
    insinuate charge posit postulate hypothesize purport supposedly allegedly reportedly tout brag boast pretend
    maintain narrative`,
  denies: `rebuff tamp backpedal denial rejection refusal refute rebuttal dismissal disagreement dispute decline
    refuse deny declination disavow disown distance repudiate downplay brush shrug unwilling contest disclaim balk
    demur`,
  admits: `admission concession acknowledgment confession confess concede own reluctantly`,
  confirms: `confirmation verification affirmation corroborate validate vouch reaffirm`,
  asks: `question inquiry query request ask poll survey quiz probe press grill curious`,
  orders: `order demand command instruction directive urge call plea appeal encourage pressure insistence subpoena
    encouragement mandate require requirement admonish exhort prod goad push rally lobby prescribe challenge dare`,
  warns: `warnings warning caution threat threaten alarm alert caveat reminder`,
  promises: `promise pledge vow commitment assurance guarantee oath offer swear assure ensure undertake bet`,
  accuses: `swipe carp demean impugn chastise caustic misstate eviscerate critic takedown barb discredit harangue lob
    assail slam rip blast mock sue accusation criticism complaint blame attack condemnation denunciation indictment
    charge rebuke critique criticize knock hit hammer savage skewer pan trash rail rant fume seethe bash insult smear
    denigrate disparage belittle scold berate excoriate pillory pounce scoff jab critical outrage outraged indignation
    decry`,
  predicts: `prediction forecast projection outlook prophecy foretell prophesy bet likely expectation anticipate`,
  believes: `dawn mistrustful epiphany uncertain split divided diverge rank belief view opinion thought idea
    assumption suspicion doubt conviction theory impression perception sense consensus skepticism skeptical confident
    confidence sure certain convinced unconvinced unsure aware unaware know knowledge guess trust mistrust distrust
    faith see look consider regard deem judge rate assess assessment understanding interpretation interpret conclude
    calculate calculation mind mindful think reckon mistake mistaken wrong position stance stand attitude perspective
    recognize recognition accept embrace value remember forget recall recollection memory familiar ignore ignorant
    believe treat misunderstand credit attribute bullish bearish optimistic optimism pessimistic pessimism surmise
    conceive envisage ponder contemplate weigh attention poll`,
  wants: `vie crave hungry strive struggle poised defender proponent sponsor co-sponsor willing want wish hope desire
    intention intent aim goal plan ambition hopeful eager willingness unwilling reluctant reluctance keen anxious
    ready determined determination support supporter supportive opposition opponent oppose favor back backing
    preference prefer push campaign fight try attempt seek eye mull weigh look aspire aspiration interested interest
    effort bid strategy agenda vote root champion defend defense advocate advocacy stand lean intend purpose motive
    refuse resist resistance block plot pursue propose devoted committed dedicated inclined hesitant resolve need
    against promote like decide rather target pull shun avoid urge embrace nominate`,
  feels: `appreciative unapologetic relish revel troubled miffed embittered shaken offend enamored agonize gush
    tribute empathize euphoria aversion sensitive hateful laud commend revere infatuated irritated irritate mystified
    mystify startled startle glad hostility resent apprehension rankle vex feeling fear concern concerned worry
    worried anger angry angered anxiety frustration frustrated afraid disappointed disappointment surprised surprise
    shocked shock happy pleased proud pride love hate like dislike enjoy admire admiration respect regret sorry sad
    sorrow grief embarrassed ashamed shame outrage disgust disgusted horrified appalled dismay dismayed alarmed
    nervous uneasy unease uncomfortable comfortable satisfied dissatisfied unhappy upset furious thrilled excited
    enthusiasm enthusiastic grateful gratitude thankful relief relieved impressed fond sympathy sympathetic rattled
    resentment envy jealous scared terrified bothered care mourn celebrate cheer jeer boo weep laugh cry fret loathe
    detest despise adulation cherish tired sick wary baffled puzzled confused amused annoyed irked stunned amazed
    astonished praise applaud hail condolence thrill bemoan sting`,
  perceives: `experience examine investigate investigation scrutiny scrutinize monitor see hear watch notice observe
    witness perceive perception learn read discover spot listen overhear sense detect encounter view realize recognise
    awareness find look`,
  shows: `measure mirror proven spotlight seem appear expose uncover show suggest indicate indication evidence signal
    reveal revelation find finding demonstrate prove proof point illustrate reflect underscore highlight data study
    poll survey result record report seemingly apparently evident clear unclear obvious imply depict contain betray
    mean speak`,
  decides: `withdraw revoke impose prohibit appointment passage file negotiate authorize chosen signed rescind hire
    decision ruling verdict judgment decree rule approve approval adopt adoption veto vote sign sentence convict
    acquit order appoint pick choose choice select selection elect nominate agree determine settle award pass ratify
    reject overturn uphold sanction ban permit allow grant opt fire suspend dismiss designate`,
  other: `quote read chant sing song slogan sign joke anonymous`,
};
