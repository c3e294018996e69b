/** What a reading shows on the page, and where. */
import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  onSettingsChanged,
  type Settings,
  SIDEBAR_WIDTH,
  type Side,
  saveSettings,
} from '../settings';
import { words } from '../words';
import { Said, useSaying } from './said';

/** CSS pixels between two places of the slider. */
const WIDTH_STEP = 10;
const SIDES: readonly Side[] = ['left', 'right'];

/** Shows the defaults until the stored settings have come, which is before anybody can click. */
export function OnThePage() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const { saying, say, sayWrong } = useSaying();

  useEffect(() => {
    // What is changed while the stored settings are on their way is newer than they are.
    let changed = false;
    const stop = onSettingsChanged((next) => {
      changed = true;
      setSettings(next);
    });
    loadSettings().then(
      (stored) => changed || setSettings(stored),
      () => sayWrong(words('options_save_failed')),
    );
    return stop;
  }, []);

  const change = (part: Partial<Settings>) => {
    // Shown at once; the storage only confirms it.
    setSettings({ ...settings, ...part });
    saveSettings(part).then(
      () => say(words('options_saved')),
      () => sayWrong(words('options_save_failed')),
    );
  };

  return (
    <section aria-labelledby="on-the-page">
      <div class="heading">
        <h2 id="on-the-page">{words('options_on_the_page')}</h2>
        <Said saying={saying} />
      </div>
      <Switch
        on={settings.sidebarOpens}
        label={words('options_sidebar_opens')}
        more={words('options_sidebar_opens_more')}
        change={(sidebarOpens) => change({ sidebarOpens })}
      />
      <Switch
        on={settings.highlights}
        label={words('options_highlights')}
        more={words('options_highlights_more')}
        change={(highlights) => change({ highlights })}
      />
      <fieldset class="row">
        <legend class="row-label">{words('options_side')}</legend>
        <div class="segments">
          {SIDES.map((side) => (
            <label key={side} class="segment">
              <input
                type="radio"
                name="side"
                value={side}
                checked={settings.sidebarSide === side}
                onChange={() => change({ sidebarSide: side })}
              />
              <span>{words(side === 'left' ? 'options_side_left' : 'options_side_right')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <label class="row-label" for="width">
          {words('options_width')}
        </label>
        <input
          id="width"
          type="range"
          min={SIDEBAR_WIDTH.least}
          max={SIDEBAR_WIDTH.most}
          step={WIDTH_STEP}
          value={settings.sidebarWidth}
          aria-valuetext={words('options_pixels', settings.sidebarWidth)}
          // While it moves, the figure follows; it is kept when it rests.
          onInput={(event) => setSettings({ ...settings, sidebarWidth: event.currentTarget.valueAsNumber })}
          onChange={(event) => change({ sidebarWidth: event.currentTarget.valueAsNumber })}
        />
        <output class="width" for="width">
          {words('options_pixels', settings.sidebarWidth)}
        </output>
      </div>
    </section>
  );
}

interface SwitchProps {
  on: boolean;
  label: string;
  more: string;
  change(on: boolean): void;
}

/** The sentence under the label is a description: read out after the name, not as part of it. */
function Switch({ on, label, more, change }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch wide"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-description={more}
      onClick={() => change(!on)}
    >
      <span>
        {label}
        <span class="more">{more}</span>
      </span>
      <span class="switch-track" />
    </button>
  );
}
