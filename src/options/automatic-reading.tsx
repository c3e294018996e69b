/**
 * Where articles are read by themselves. What the browser has granted is the whole truth and is all that is shown; every
 * request goes out in the reader's own act, before anything is awaited, because browsers take it for nothing else.
 */
import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onGrantsChanged } from '../grants';
import { coversEverySite, EVERY_SITE, sitesOf } from '../sites';
import { words } from '../words';
import { Said, type Sentence, useSaying } from './said';
import { SiteList } from './site-list';

/** `sites` also while none has been added yet. */
type Mode = 'click' | 'sites' | 'every';

const MODES: readonly Mode[] = ['click', 'sites', 'every'];

/** The three ways, from the least that we may see to the most. */
export function AutomaticReading() {
  const [origins, setOrigins] = useState<string[]>([]);
  /** "On these sites" was chosen, though none is granted yet. */
  const [adding, setAdding] = useState(false);
  const { saying, say, sayWrong } = useSaying();
  const follow = () => grantedOrigins().then(setOrigins);

  useEffect(() => {
    void follow();
    return onGrantsChanged(follow);
  }, []);

  const everywhere = coversEverySite(origins);
  const mode: Mode = everywhere ? 'every' : adding || sitesOf(origins).length > 0 ? 'sites' : 'click';

  /** Waits for the browser's answer, shows what is granted then, and says how it went. */
  const settle = async (asked: Promise<boolean>, done: Sentence): Promise<boolean> => {
    try {
      const changed = await asked;
      await follow();
      if (changed) say(done);
      else sayWrong(() => words('options_refused'));
      return changed;
    } catch (thrown) {
      console.error(thrown);
      await follow();
      sayWrong(() => words('options_grant_failed'));
      return false;
    }
  };

  const choose = (chosen: Mode) => {
    if (chosen === 'every')
      void settle(chrome.permissions.request({ origins: [EVERY_SITE] }), () => words('options_saved'));
    else {
      // Giving back needs no question. From "every site" the single sites that were granted before remain.
      setAdding(chosen === 'sites');
      const given = chosen === 'click' ? origins : origins.filter((origin) => coversEverySite([origin]));
      if (given.length > 0) void settle(chrome.permissions.remove({ origins: given }), () => words('options_saved'));
    }
  };

  return (
    <section aria-labelledby="automatic">
      <div class="heading">
        <h2 id="automatic">{words('options_automatic')}</h2>
        <Said saying={saying} />
      </div>
      <p class="more">{words('options_automatic_more')}</p>
      <fieldset class="choices" aria-labelledby="automatic">
        {MODES.map((one) => (
          <div key={one}>
            <label class="choice-row">
              <input
                type="radio"
                name="automatic"
                value={one}
                checked={mode === one}
                aria-describedby={`${one}-more`}
                onChange={() => choose(one)}
              />
              <span>
                {words(`options_${one}`)}
                <span class="more" id={`${one}-more`}>
                  {words(`options_${one}_more`)}
                </span>
              </span>
            </label>
            {one === 'sites' && mode === 'sites' ? <SiteList origins={origins} settle={settle} /> : null}
          </div>
        ))}
      </fieldset>
    </section>
  );
}
