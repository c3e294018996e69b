/**
 * Verbs that tell of an attribution, by what they make of the content. Data, ours, written from general knowledge of
 * English. A line is an entry:
 *
 *   lemma[*] frames [past [participle]] [+preposition …]
 *
 * `*` doubles the last consonant (admit, admitted). Frames, what the content may be:
 *   t  a clause, with or without "that"          q  a quotation
 *   s  a clause, only with "that" or the like    r  the person told stands before it
 *   o  a noun phrase                             i  an infinitive with "to"
 *   x  only with a preposition of the entry
 * A preposition that follows the verb belongs to the cue, and what it governs is the content: "called for a strike".
 */
import type { CueKind } from '../analysis';

export const CUE_VERBS: Readonly<Record<CueKind, string>> = {
  says: `
    say tqo said
    tell tqri told
    add tq
    write tq wrote written +about
    note tqo
    report tqo
    announce tqo
    state tqo
    declare tqo
    explain tqo
    describe oq
    mention tqo
    remark tq +on
    observe tq
    tweet tqo
    post q
    comment tq +on
    reply tq replied
    respond tq
    answer tq
    continue q
    recall tqo
    recount tqo
    conclude tq
    estimate tqo
    disclose tqo
    stress tqo
    emphasize tqo
    emphasise tqo
    underscore tqo
    underline tqo
    highlight tqo
    reiterate tqo
    repeat tqo
    joke tq +about
    quip* tq
    testify tq testified +about
    maintain tq
    quote q
    cite o
    refer* x +to
    point x +out +to
    speak x spoke spoken +about +of
    talk x +about +of
    discuss o
    shout tq
    yell tq
    chant q
    whisper tq
    mutter tq
    signal tq
    suggest tq
    stipulate tq
    specify tqo specified
    clarify tqo clarified
    elaborate q +on
    summarize o
    summarise o
    argue tq +for +against
    reason tq
    inform tqr
    remind tqr
    assure tqr
    convince tr
    recommend tqo
    advise tqri
    propose tqio
    retort tq
    counter tq
    echo oq
    muse tq
    marvel tq
    chime x +in
    narrate tq
    call oq +for +on
    dub oq dubbed
    label oq
    portray o
    characterize o
    characterise o
    put q put
    begin q began begun
    text tq
    email tq
    exclaim tq
    relate tq
    agree tqi +with
    concur* tq
    boast tq +of +about`,
  claims: `
    claim tqoi
    allege tqo
    insist tq +on
    contend tq
    assert tqo
    profess ti
    purport i
    theorize t
    speculate tq
    imply tq implied
    hint tq +at`,
  denies: `
    deny tqo denied
    dispute to
    reject oq
    rebut* o
    refute o
    dismiss oq
    disagree tq +with
    contradict o
    decline i
    refuse i`,
  admits: `
    admit* tqo
    concede tqo
    acknowledge tqo
    confess tq +to`,
  confirms: `
    confirm tqo
    verify to verified
    corroborate o
    affirm tqo
    reaffirm tqo
    certify t certified
    attest t +to`,
  asks: `
    ask tqri +for +about
    inquire tq +about
    wonder tq +about
    question to
    query tq queried`,
  orders: `
    order tio
    demand tqoi
    urge tqri
    command ri
    instruct ri
    direct ri
    request toi
    implore qri
    beg* qri
    plead q +for
    press x +for
    push x +for
    appeal x +for`,
  warns: `
    warn tqr +of +about +against
    caution tqr +against
    threaten tiqo`,
  promises: `
    promise tqiro
    pledge tqio
    vow tqi
    swear ti swore sworn
    guarantee to
    commit* x +to`,
  accuses: `
    accuse oq +of
    blame oq
    criticize oq
    criticise oq
    condemn oq
    denounce oq
    decry oq decried
    deride oq
    lambaste oq
    assail oq
    mock oq
    slam* oq
    blast oq
    ridicule oq
    chide oq
    rebuke oq
    castigate oq
    complain tq +about +of
    bemoan oq
    lash x +out
    fault oq
    object tq +to
    protest to`,
  predicts: `
    predict tqo
    forecast tqo forecast
    project to
    foresee to foresaw foreseen
    envision o
    anticipate to`,
  believes: `
    believe tqo
    think tq thought
    know t knew known
    assume t
    suspect t
    doubt to
    reckon tq
    view o
    regard o
    consider so
    expect tio
    understand t understood
    realize s
    realise s
    imagine s
    remember s
    presume s`,
  wants: `
    want io
    hope tiq +for
    wish t +for
    intend io
    plan* i
    support o
    oppose o
    back o
    endorse o
    prefer* io
    favor o
    favour o
    seek oi sought
    advocate oq +for`,
  feels: `
    feel tq felt
    fear toq
    worry tq worried +about
    regret* toq
    welcome oq
    praise oq
    hail oq
    applaud oq
    thank oq
    lament tqo
    appreciate o
    rejoice tq
    resent o`,
  perceives: `
    notice s
    learn s
    discover s
    overhear o overheard`,
  shows: `
    show to showed shown
    indicate tqo
    reveal tqo
    find s found
    demonstrate s
    prove s
    document o`,
  decides: `
    decide tiq
    rule tq +out
    determine s
    approve o
    veto o
    resolve ti
    decree toq`,
  other: `
    read q read
    sing q sang sung`,
};
