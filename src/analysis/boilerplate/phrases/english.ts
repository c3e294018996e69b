/** Phrases of English furniture. Collected by us from what publishing systems and news sites print round articles. */
import { list, type PhraseGroup } from './phrase';

export const ENGLISH: readonly PhraseGroup[] = [
  {
    kind: 'source-link',
    upTo: 14,
    patterns: list(`
      source link; source links; link to source; original source; original source link; original article;
      read original article; read the original article; read the original article here; read full article;
      read full article here; read full story at …; read the full article at …; read the full article on …;
      read the full story at …; read the full story on …; view original article; view original post;
      source material can be found at …; this article originally appeared here; continue reading at …;
      continue reading on …
    `),
  },
  {
    kind: 'source-link',
    upTo: 40,
    patterns: list(`
      the post … appeared first on …; the post … first appeared on …; this post … first appeared on …;
      this article first appeared on …; this article originally appeared on …;
      this article originally appeared in …; this story first appeared on …; this story originally appeared on …;
      this article was originally published by …; this article was originally published in …;
      this article was originally published on …; this story was originally published by …;
      this story was originally published in …; this story was originally published on …;
      this article is republished from …; originally published at …; originally published by …;
      originally published in …; originally published on …; originally appeared on …; first published in …;
      first published by …; first appeared on …; republished from …; republished with permission …;
      reprinted with permission …; cross-posted from …; via syndigate.info; delivered by …
    `),
  },
  { kind: 'source-link', place: 'tail', upTo: 8, patterns: list(`source: …; sources: …; via: …`) },
  {
    kind: 'byline',
    upTo: 8,
    patterns: list(`
      written by editor …; written by admin …; written by staff …; posted by admin …; posted by editor …;
      posted by news desk …; posted by newsdesk …; by admin; by editor; by web desk; by news desk; by newsdesk;
      … web desk; … news desk
    `),
  },
  {
    // Nobody is named: what pages print that fill themselves from feeds. A named agency or person is a credit.
    kind: 'disclaimer',
    upTo: 8,
    patterns: list(`
      with inputs from agencies; with agency inputs; with inputs from agency; with input from agencies;
      with inputs from news agencies; with inputs from wires; agency inputs; inputs from agencies
    `),
  },
  {
    kind: 'byline',
    flagged: false,
    upTo: 60,
    patterns: list(`
      reporting by …; … reporting by … editing by …; additional reporting by …; additional reporting from …;
      editing by …; writing by …; edited by …; compiled by …; with reporting by …; with files from …;
      with inputs from …; with contributions from …; with input from …; … contributed to this report;
      … contributed to this story; … contributed to this article; … contributed reporting;
      … contributed reporting from …; associated press writer … contributed …;
      associated press writers … contributed …
    `),
  },
  {
    kind: 'byline',
    flagged: false,
    upTo: 14,
    patterns: list(`written by …; words by …; story by …; posted by …; text by …; … staff writer; … ap writer`),
  },
  {
    kind: 'comments',
    upTo: 14,
    patterns: list(`
      leave a reply; leave a reply cancel reply; leave a comment; leave a comment cancel reply; leave a response;
      leave your comment; post a comment; post comment; post comment (+); add a comment; write a comment; comment;
      comments; comments (#); # comments; # comment; no comments; no comments yet; show comments; hide comments;
      view comments; view comments (#); see all comments; read comments; load comments; join the conversation;
      join the discussion; join our discussion; have your say; what do you think;
      your email address will not be published …; required fields are marked …;
      save my name, email, and website in this browser …; comments are closed; comments are moderated …;
      comments are subject to …; be the first to comment; discuss this story; … comment policy
    `),
  },
  {
    kind: 'comments',
    upTo: 60,
    patterns: list(`
      … welcomes your comments …; … moderating all comments …; … read our comment policy …; … our commenting …;
      … our comments policy …; tell us what you think …; let us know what you think …;
      let us know in the comments …; share your thoughts in the comments …; what do you think? …comments …;
      you can view our … open thread …
    `),
  },
  { kind: 'related', upTo: 10, patterns: list(`related coverage …; related coverage from …`) },
  {
    kind: 'related',
    upTo: 7,
    patterns: list(`
      related; related article; related articles; related content; related coverage; related links;
      related news; related posts; related reading; related stories; related story; related topics; related video;
      related videos; recommended; recommended for you; recommended stories; recommended reading;
      recommended from …; you may also like; you might also like; you may also be interested in;
      you might be interested in; also read; read also; read more; read next; read this next; up next; see also;
      see more; more; more about; more about …; more like this; more news; more … news; more in …;
      more on this; more on this story; more stories; more stories from …; more from …; more by …;
      more from author; more coverage of this story (#); see stories by …; see all stories by …; most popular;
      most read; most viewed; most recent; popular; popular posts; popular this week; popular stories;
      popular now; trending; trending now; trending in …; trending on …; trending stories; top stories; top news;
      top picks; latest; latest from …; latest in …; latest news; latest posts; latest stories; recent articles;
      recent posts; recent stories; recent news; don't miss; don't miss this; in case you missed it;
      what to read next; around the web; from around the web; from our partners; editor's picks; editors' picks;
      one last thing; keywords for this post; in this article; topics in this article; filed under; tags; topics;
      categories
    `),
  },
  {
    kind: 'related',
    upTo: 32,
    patterns: list(`
      related: …; related story: …; related article: …; related articles: …; related post: …; related coverage: …;
      related video: …; related stories: …; read more: …; read more on …; read more about …; read next: …;
      read also: …; read: …; also read: …; also read | …; read | …; must read: …; see more: …; see also: …;
      also: see …; also see: …; also on …; more: …; more on this: …; more from …: …; more …: https://…;
      on ….com: …; don't miss: …; recommended: …; trending: …; click here to read …; click here for more …;
      for more on this story …; follow … full coverage …; filed under: …; filed under …; tags: …; labels: …;
      posted in … and tagged …; posted in …
    `),
  },
  {
    kind: 'share',
    upTo: 16,
    patterns: list(`
      share; share this; share this article; share this post; share this story; share on …;
      share to …; share via …; share with …; share article; share: …; # shares; click to share on …;
      click to email …; click to print …; like this; like loading; loading;
      loading content; tweet; tweet this; pin it; email this; email this article; email this story; print this …;
      print article; print; copy link; copy link …; get short url; order reprints; text size; like this story? …;
      follow us …; follow on …; follow on twitter; follow @…; like us on …; find us on …; facebook; twitter;
      whatsapp; posted via …; if you enjoyed this … claps …; if you liked this … share …; … opens in new window;
      … opens in new window)
    `),
  },
  {
    kind: 'share',
    upTo: 45,
    patterns: list(`
      follow … on google news …; follow us on … twitter …; follow us on … facebook …; … follow us on twitter …;
      … follow us on facebook …; … follow us at twitter …; we encourage you to share …;
      add us as a preferred source …
    `),
  },
  {
    kind: 'newsletter',
    upTo: 60,
    patterns: list(`
      … sign up to our …; … sign up for our …; … signing up to our …; … signing up for our …;
      … signing up to … newsletter …; … signing up for … newsletter …; … subscribe to our …;
      … subscribe to the … newsletter …; … our free newsletter …; … our newsletter …; … our newsletters …;
      … our weekly newsletter …; … our daily newsletter …; … in your inbox …; … to your inbox …; … your inbox …;
      … meet your inbox …; … free weekday email …; … free daily email …; … straight to your email …;
      sign up for … newsletter …; sign up to … newsletter …; sign up for … free;
      sign up for the …, our … newsletter …; sign up for breaking news …; … sign up free; … sign up here;
      … sign up now; sign up; sign up now; sign up here; sign up today; get breaking news alerts …;
      get the latest … newsletter …; get the morning …; thanks for signing up; thank you for signing up …;
      thank you for subscribing …; subscribe; subscribe now; subscribe today; subscribe here;
      subscribe to … channel …; subscribe to … on youtube …; click here to subscribe …; subscribe to …: …;
      subscribe to … newsletter …; subscribe to …, an unmissable …; get the … app; click here to get … app;
      get … on the go …; download the … app; download our app …; newsletter; newsletters; stay up to date with …;
      stay up to date on … newsletter …; interested in …?; add … as an interest …; add interest
    `),
  },
  {
    kind: 'advertisement',
    upTo: 14,
    patterns: list(`
      advertisement; advertisements; advertising; ad; ads; sponsored; sponsored content;
      sponsored links; paid content; promoted; promoted stories; promoted content;
      advertisement - story continues below; story continues below; story continued below;
      story continues below advertisement; story continues after advertisement; story continues after this ad;
      story continues; article continues below; article continues below advertisement;
      article continues after advertisement; article continues after ad; continue reading below; continue reading;
      continue to article content; continue reading the main story; content continues below;
      scroll to continue with content; scroll to continue; skip advertisement; skip ad; ad feedback; remove ads;
      this browser does not support the ad element; this browser does not support …; report this ad; close
    `),
  },
  {
    kind: 'disclaimer',
    upTo: 90,
    patterns: list(`
      … affiliate links …; … may earn a commission …; … may earn commission …;
      … products or services … selected independently …; this document is subject to copyright …;
      the views expressed …; the opinions expressed …; views expressed in this …; opinions expressed by …;
      disclaimer: …; disclosure: …; except for the headline, this story has not been edited by …;
      … story has not been edited by … staff …; … published from a syndicated feed …;
      … auto-generated from a syndicated feed …; … has not been edited by …, and is published …;
      this is an excerpt …; this content was automatically …;
      this story has been published from a wire agency feed …; … regulated by ipso …;
      if you have a complaint about …; all rights reserved …; citation: … retrieved …;
      all prices … at the time of …; terms and conditions …; this article is for informational purposes …;
      not financial advice …
    `),
  },
  {
    kind: 'copyright',
    upTo: 70,
    patterns: list(`
      copyright #…; copyright © …; copyright @ …; copyright (c) …; copyright: …; © copyright …; © #…; (c) #…;
      … all rights reserved; … all rights reserved. …; … material may not be published, broadcast, rewritten …
    `),
  },
  {
    kind: 'author-bio',
    upTo: 60,
    patterns: list(`
      about the author; about the authors; about the writer; about author; view author archive;
      view all posts by …; email the author; contact the writer …; contact the author …; email … follow … @…;
      email … or follow …; email … at …@…; reach the reporter … at …; reach the reporters … at …; reach … at …@…;
      write to … at …@…; follow … on twitter …; follow … on x …; follow him on …; follow her on …;
      follow them on …; … follow him on twitter …; … follow her on twitter …; … follow them on twitter …;
      have a tip? …; got a tip? …; do you have a tip …; do you know more? …; … may be reached at …;
      … can be reached at …@…; … reach him at …@…; … reach her at …@…;
      the following two tabs change content below; bio
    `),
  },
  {
    kind: 'video',
    upTo: 20,
    patterns: list(`
      watch now; watch the video; watch the video above; watch the full video …; watch live …; watch | …;
      watch: …; watch more: …; video: …; video; now playing; play video; play; replay; listen to this story …;
      listen to this article …; listen • …; listen: …; download: …; itunes: …; your browser does not support …;
      to view this video please enable javascript …; watch … on demand …; … | video
    `),
  },
  {
    // The controls of a player, a line each.
    kind: 'video',
    upTo: 4,
    patterns: list(`
      current time …; duration time …; duration #; remaining time …; loaded: #%; progress: #%; stream type live; mute; unmute;
      playback rate; playback speed; fullscreen; full screen; exit fullscreen; captions off; this is a modal window
    `),
  },
  {
    kind: 'donate',
    upTo: 90,
    patterns: list(`
      donate; donate now; donate today; donate here …; support us; support our work; support our journalism …;
      support independent journalism …; please consider donating …; please consider making a donation …;
      please consider supporting …; … make a donation …your support …; … consider buying me a coffee …;
      … your support makes …; … become a member today …; become a member; a note to readers: …
    `),
  },
  { kind: 'donate', upTo: 5, patterns: list(`support the …; become a member …`) },
  {
    kind: 'login',
    upTo: 30,
    patterns: list(`
      sign in; sign in / join; sign in to …; sign in or …; log in; log in to …; login; register; register now;
      register to …; already a subscriber? …; already have an account? …; already a member? …;
      create an account …; create a free account …; forgot your password …; this article is for subscribers …;
      to continue reading, …; read in app; exclusive subscriber content
    `),
  },
  {
    kind: 'navigation',
    upTo: 8,
    patterns: list(`
      home; menu; search; skip to content; skip to main content; back to top; previous post; next post;
      previous article; next article; previous; next; older post; newer post; back to …; view larger image;
      view gallery; enlarge image; expand image; image # of #; image # of / #; photo # of #; # of #; #/#; caption;
      hide caption; toggle caption; enlarge this image; show more; load more; view more; see all; view all;
      highlights; follow along with the latest updates below; more in the archives
    `),
  },
  {
    kind: 'timestamp',
    flagged: false,
    upTo: 16,
    patterns: list(`
      published …#; published: …#…; published on …#…; first published: …#…; posted …#…; posted: …#…; updated …#…;
      updated: …#…; last updated …#…; last modified …#…; updated on: …#…; # hours ago; # days ago; # minutes ago;
      #h ago; # min read; # minute read; # minutes read
    `),
  },
  {
    kind: 'photo-credit',
    flagged: false,
    upTo: 16,
    patterns: list(`
      photo: …; photos: …; photo by …; photos by …; photo credit: …; photo courtesy …; photograph: …;
      photograph by …; photo illustration by …; image: …; image credit: …; image credits: …; image source: …;
      image via …; images: …; picture: …; pictures: …; credit: …; credits: …; courtesy of …; courtesy: …;
      illustration by …; illustration: …; file photo; getty images; getty
    `),
  },
  { kind: 'photo-credit', flagged: false, place: 'within', upTo: 8, patterns: list(`source: …`) },
];
