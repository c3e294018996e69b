/** Cues as they stand in news, drawn at random from the development corpus, labelled by hand; repeated as often as drawn. */
import type { CueKind } from '../../analysis';

export const LABELLED_CUES: Partial<Record<CueKind, string>> = {
  says: `said | initial reports of | says | said | noted | said | said | adding later | said Friday |
    infamous comment about | cited | streesed | : | noted | according to | said | said | said | told
    | says | told | continued: | has articulated | said | told | estimate of | was proposing |
    reported | noted | Calls men | argues | Calls | largely agreed with | have barely been mentioned
    | put it | would have described | said | said | agreed with | spoke emotionally of | said |
    noted | said | saying | began his speech by marveling | said | say | did not identify | says |
    said | said | said | spoke about | agreed | said | referencing | said | issued a statement
    calling | suggesting | said | saying | said | ― | reported Monday | says | make the case | said
    | said | referenced | wrote in an email | said | cited | chanted | said | said | noted | said |
    have argued | said | said | said | effectively painted | added | According to | has said |
    explained | told | said | said | : | told | said | says | said | agrees on | said | said | said
    | say | said | introduced | according to | said then | called | said | stated | wrote | wrote |
    said | tell | pointed to | was labeled | said`,
  claims: `insisted | claimed`,
  denies: `decline | rejected`,
  confirms: `is confirming`,
  asks: `questioned | have also questioned | asked | asks | wondering about`,
  orders: `demands | called on | urged | urges | demanded`,
  warns: `is warning | warn`,
  promises: `together vowed | vowed | has promised | Vows`,
  accuses: `’s denouncing | Goes After | denounce | accuse Clinton’s campaign of | repeatedly accused | is being
    criticized as | has a new campaign ad hitting | railed against | spent months lobbing pointed
    insults at`,
  predicts: `the outlook`,
  believes: `sure looks like | is bearish on the future of | seemed to think | Looking ahead to | assumed |
    expects | understood | suspect | judged`,
  wants: `showing support for | one of the original goals | defending | also wants | plans | is against | has
    endorsed | promoted | supporting`,
  feels: `so admires | openly admires | despise | took offense at | continues his adulation of | resented`,
  perceives: `examined | learned again | watched | have heard by now`,
  shows: `shows | shows | found | has shown | shows | Reveals | shows | Shows`,
  decides: `allows | overturned | granted | would choose`,
  other: `has also intensified | does not defend | then followed up with | to invoke | much to the chagrin of
    | sings | doesn't include | has complimented | features | of | may not let`,
};
