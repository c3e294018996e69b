/** Draws a page of the extension's own in the language and colours that the reader has chosen, and again when they change. */
import { loadCatalogue } from './catalogues';
import type { Language } from './languages';
import { DEFAULT_SETTINGS, loadSettings, onSettingsChanged, type Settings } from './settings';
import { choosePalette } from './summary/colours';
import { paletteOf } from './summary/palettes';
import { chooseCatalogue, words } from './words';

/**
 * Draws at once, in the browser's language, and once more where the reader has chosen another or other colours.
 * @param draw draws everything anew; the words and colours it asks for are then the chosen ones
 */
export function drawAsChosen(draw: () => void): void {
  let shown: Language = DEFAULT_SETTINGS.language;
  let colours = lookOf(DEFAULT_SETTINGS);
  const follow = async (settings: Settings) => {
    const { language, palette, customHues } = settings;
    const look = lookOf(settings);
    // The browser may have given no words: see catalogues.ts.
    const isMute = words('language_tag') === '';
    document.documentElement.dataset.palette = palette;
    if (language === shown && look === colours && !isMute) return;
    if (language !== shown || isMute) chooseCatalogue(await loadCatalogue(language).catch(browsersOwn));
    choosePalette(paletteOf(palette, customHues));
    shown = language;
    colours = look;
    draw();
  };
  draw();
  void loadSettings().then(follow, browsersOwn);
  onSettingsChanged((settings) => void follow(settings));
}

/** @returns what the colours depend on: the same for the same colours */
function lookOf({ palette, customHues }: Settings): string {
  return JSON.stringify([palette, customHues]);
}

/** Words in the browser's language are better than none. */
function browsersOwn(thrown: unknown): null {
  console.error(thrown);
  return null;
}
