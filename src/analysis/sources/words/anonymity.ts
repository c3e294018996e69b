/** How articles say that they keep a name back, and what introduces the reason. Ours. */

/** Each is looked for as it stands, in any case; "~" stands for his, her, their or a like word. */
const PHRASES = `
  condition of anonymity; conditions of anonymity; asked for anonymity; asking for anonymity; requested anonymity; requesting anonymity;
  granted anonymity; insisted on anonymity; sought anonymity; speaking anonymously; spoke anonymously; speak anonymously;
  asked not to be named; asked not to be identified; asking not to be named; asking not to be identified; asked not to be quoted;
  asked to remain anonymous; asked to stay anonymous; wanted to remain anonymous; wants to remain anonymous; wished to remain anonymous;
  chose to remain anonymous; preferred to remain anonymous; declined to be named; declined to be identified; declined to give ~ name;
  did not want to be named; did not want to be identified; didn't want to be named; didn't want to be identified; refused to be named;
  did not wish to be named; did not give ~ name; would not give ~ name; asked that ~ name; cannot be named; can not be named; can't be named;
  name has been withheld; names have been withheld; name was withheld; names were withheld; name has been changed; names have been changed;
  not authorized to speak; not authorised to speak; not authorized to discuss; not authorised to discuss; not authorized to comment;
  not authorised to comment; not authorized to talk; not authorised to talk; not allowed to speak; not permitted to speak;
  not authorized to brief; not authorised to brief; spoke on background; speaking on background
`;

/** Lower case, straight apostrophes. */
export const ANONYMITY_PHRASES: readonly string[] = PHRASES.split(';').flatMap((phrase) => {
  const plain = phrase.trim();
  return plain.includes('~') ? ['his', 'her', 'their', 'a', 'its'].map((own) => plain.replace('~', own)) : [plain];
});

/** What a reason begins with. */
export const REASON_OPENERS =
  /\b(?:because|since|citing|fearing|for fear|out of fear|amid fears|due to|owing to|given|in order to|as (?:he|she|they|it|the)\b|to (?:discuss|describe|speak|talk|share|avoid|protect|comment|provide|reveal|recount|be))/u;
