/**
 * The worker's own words, which stand in the context menu and on the button: in the language that the reader has chosen.
 * The menu is made when the choice is made, and the browser keeps it.
 */
import { loadCatalogue } from '../catalogues';
import { loadSettings, onSettingsChanged } from '../settings';
import { chooseCatalogue } from '../words';
import { createMenu } from './menu';

/** For a worker that has just woken up: what it says from now on is in the chosen language, or else in the browser's. */
export async function chooseWords(): Promise<void> {
  try {
    const { language } = await loadSettings();
    chooseCatalogue(await loadCatalogue(language));
  } catch (thrown) {
    console.error(thrown);
  }
}

/** Makes the menu in the chosen language. */
export async function speakAsChosen(): Promise<void> {
  await chooseWords();
  await createMenu();
}

/** Calls `listener` at changes of the settings that may be one of the language. */
export function onLanguageChanged(listener: () => Promise<void>): void {
  let spoken: string | undefined;
  onSettingsChanged(async ({ language }) => {
    if (language === (spoken ?? 'unknown')) return;
    spoken = language;
    await listener();
  });
}
