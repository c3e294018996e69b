/** Draws a page of the extension's own in the language and colours that the reader has chosen, and again when they change. */
import { loadCatalogue } from './catalogues';
import type { Language } from './languages';
import { loadSettings, onSettingsChanged } from './settings';
import { choosePalette } from './summary/colours';
import { paletteOf } from './summary/palettes';
import { chooseCatalogue, words } from './words';

/**
 * Draws at once, in the browser's language, and once more where the reader has chosen another or other colours.
 * @param draw draws everything anew; the words and colours it asks for are then the chosen ones
 */
export function drawAsChosen(draw: () => void): void {
  let shown: Language = 'browser';
  let colours = '';
  const follow = async ({ language, palette, customHues }: Awaited<ReturnType<typeof loadSettings>>) => {
    const look = JSON.stringify([palette, customHues]);
    // The browser may have given no words: see catalogues.ts.
    const isMute = words('language_tag') === '';
    if (language === shown && look === colours && !isMute) return;
    if (language !== shown || isMute) chooseCatalogue(await loadCatalogue(language).catch(browsersOwn));
    choosePalette(paletteOf(palette, customHues));
    document.documentElement.dataset.palette = palette;
    shown = language;
    colours = look;
    draw();
  };
  draw();
  void loadSettings().then(follow, browsersOwn);
  onSettingsChanged((settings) => void follow(settings));
}

/** Words in the browser's language are better than none. */
function browsersOwn(thrown: unknown): null {
  console.error(thrown);
  return null;
}
