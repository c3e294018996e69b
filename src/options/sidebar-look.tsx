/** Where the sidebar stands, how wide it is and how large its text. */
import { SIDEBAR_WIDTH, TEXT_SIZE } from '../settings';
import { words } from '../words';
import { Section, Segments, Slider, Switch } from './controls';
import { useSettings } from './use-settings';

/** CSS pixels between two places of the slider. */
const WIDTH_STEP = 10;

export function SidebarLook() {
  const { settings, preview, change, saying } = useSettings();
  return (
    <Section id="sidebar" title={words('options_sidebar')} saying={saying}>
      <Switch
        on={settings.sidebarOpens}
        label={words('options_sidebar_opens')}
        more={words('options_sidebar_opens_more')}
        change={(sidebarOpens) => change({ sidebarOpens })}
      />
      <Segments
        name="side"
        label={words('options_side')}
        values={[
          { value: 'left', label: words('options_side_left') },
          { value: 'right', label: words('options_side_right') },
        ]}
        chosen={settings.sidebarSide}
        choose={(sidebarSide) => change({ sidebarSide })}
      />
      <Slider
        id="width"
        label={words('options_width')}
        range={SIDEBAR_WIDTH}
        step={WIDTH_STEP}
        value={settings.sidebarWidth}
        shown={words('options_pixels', settings.sidebarWidth)}
        preview={(sidebarWidth) => preview({ sidebarWidth })}
        change={(sidebarWidth) => change({ sidebarWidth })}
      />
      <Slider
        id="text-size"
        label={words('options_text_size')}
        range={TEXT_SIZE}
        step={1}
        value={settings.textSize}
        shown={words('options_pixels', settings.textSize)}
        preview={(textSize) => preview({ textSize })}
        change={(textSize) => change({ textSize })}
      />
    </Section>
  );
}
