/** Which colours sources get: a palette, shown as it is, or hues of the reader's own. */
import { CUSTOM_HUES, type PaletteName, paletteOf } from '../summary/palettes';
import { words } from '../words';
import { Section } from './controls';
import { useSettings } from './use-settings';

const PALETTES: readonly PaletteName[] = ['usual', 'contrast', 'custom'];

export function Colours() {
  const { settings, preview, change, saying } = useSettings();
  const { palette, customHues } = settings;
  /** @returns the reader's hues with one changed */
  const withHue = (place: number, hue: string) => customHues.map((one, i) => (i === place ? hue : one));
  return (
    <Section id="colours" title={words('options_colours')} saying={saying} more={words('options_colours_more')}>
      <fieldset class="choices" aria-labelledby="colours">
        {PALETTES.map((name) => (
          <div key={name}>
            <label class="choice-row">
              <input
                type="radio"
                name="palette"
                value={name}
                checked={palette === name}
                aria-describedby={`palette-${name}-more`}
                onChange={() => change({ palette: name })}
              />
              <span class="palette-words">
                {words(`options_palette_${name}`)}
                <span class="more" id={`palette-${name}-more`}>
                  {words(`options_palette_${name}_more`)}
                </span>
                <span class="hues" data-palette={name} aria-hidden="true">
                  {paletteOf(name, customHues).hues.map((hue, place) => (
                    <span key={place} class="hue" style={{ '--hue': hue }} />
                  ))}
                </span>
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      {palette === 'custom' ? (
        <fieldset class="own-hues">
          <legend class="row-label">{words('options_hues')}</legend>
          <div>
            {customHues.map((hue, place) => (
              <input
                key={place}
                type="color"
                value={hue}
                aria-label={words('options_hue', place + 1)}
                onInput={(event) => preview({ customHues: withHue(place, event.currentTarget.value) })}
                onChange={(event) => change({ customHues: withHue(place, event.currentTarget.value) })}
              />
            ))}
            <button type="button" class="text-button" onClick={() => change({ customHues: CUSTOM_HUES })}>
              {words('options_hues_reset')}
            </button>
          </div>
        </fieldset>
      ) : null}
    </Section>
  );
}
