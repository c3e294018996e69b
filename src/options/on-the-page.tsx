/** What a reading shows on the page: the view that every article begins with. */
import { LEAST_CONFIDENCE } from '../settings';
import { percent, words } from '../words';
import { Section, Slider, Switch } from './controls';
import { useSettings } from './use-settings';

/** Of confidence: finer, and nobody sees a difference. */
const CONFIDENCE_STEP = 0.05;

/** Statements always; attitudes, claims and furniture as the reader likes. */
export function OnThePage() {
  const { settings, preview, change, saying } = useSettings();
  return (
    <Section id="on-the-page" title={words('options_on_the_page')} saying={saying}>
      <Switch
        on={settings.highlights}
        label={words('options_highlights')}
        more={words('options_highlights_more')}
        change={(highlights) => change({ highlights })}
      />
      <Switch
        on={settings.attitudes}
        label={words('options_attitudes')}
        more={words('options_attitudes_more')}
        change={(attitudes) => change({ attitudes })}
      />
      <Switch
        on={settings.claimsMarked}
        label={words('options_claims')}
        more={words('options_claims_more')}
        change={(claimsMarked) => change({ claimsMarked })}
      />
      <Switch
        on={settings.hidesFurniture}
        label={words('options_hide_furniture')}
        more={words('options_hide_furniture_more')}
        change={(hidesFurniture) => change({ hidesFurniture })}
      />
      <Slider
        id="confidence"
        label={words('options_confidence')}
        more={words('options_confidence_more')}
        range={LEAST_CONFIDENCE}
        step={CONFIDENCE_STEP}
        value={settings.leastConfidence}
        shown={percent(settings.leastConfidence)}
        spoken={words('options_confidence_value', percent(settings.leastConfidence))}
        preview={(leastConfidence) => preview({ leastConfidence })}
        change={(leastConfidence) => change({ leastConfidence })}
      />
    </Section>
  );
}
