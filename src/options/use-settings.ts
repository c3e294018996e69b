/** The settings as a section of the options shows and changes them: followed wherever they change, kept at once. */
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, loadSettings, onSettingsChanged, type Settings, saveSettings } from '../settings';
import { words } from '../words';
import { type Saying, useSaying } from './said';

interface UsedSettings {
  /** The defaults until the stored ones have come, which is before anybody can click. */
  settings: Settings;
  /** Shows a change without keeping it: while a slider moves. */
  preview(part: Partial<Settings>): void;
  /** Shows a change at once and keeps it; the storage only confirms it. */
  change(part: Partial<Settings>): void;
  saying: Saying;
}

export function useSettings(): UsedSettings {
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
      () => sayWrong(() => words('options_save_failed')),
    );
    return stop;
  }, []);

  const preview = (part: Partial<Settings>) => setSettings({ ...settings, ...part });
  const change = (part: Partial<Settings>) => {
    preview(part);
    saveSettings(part).then(
      () => say(() => words('options_saved')),
      () => sayWrong(() => words('options_save_failed')),
    );
  };
  return { settings, preview, change, saying };
}
