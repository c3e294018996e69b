/** The language of the interface: the browser's, or another. Articles are read as before. */
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../languages';
import { words } from '../words';
import { Section } from './controls';
import { useSettings } from './use-settings';

export function InterfaceLanguage() {
  const { settings, change, saying } = useSettings();
  return (
    <Section id="language" title={words('options_language')} saying={saying}>
      <div class="row">
        <label class="row-label" for="interface-language">
          {words('options_language_label')}
          <span class="more">{words('options_language_more')}</span>
        </label>
        <select
          id="interface-language"
          class="native-select"
          value={settings.language}
          onChange={({ currentTarget: { value } }) => isLanguage(value) && change({ language: value })}
        >
          <option value="browser">{words('options_language_browser')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
