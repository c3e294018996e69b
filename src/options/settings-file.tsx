/** All settings to a file and back, with a way to undo. The file is made on this machine and goes nowhere else. */
import { useState } from 'preact/hooks';
import { saveFile } from '../export/save';
import { grantedOrigins } from '../grants';
import {
  type AllSettings,
  currentSettings,
  fileOf,
  missingGrants,
  replaceSettings,
  SettingsFileError,
  settingsOf,
} from '../settings-file';
import { counted, words } from '../words';
import { Section } from './controls';
import { FileChooser } from './file-chooser';
import { type Sentence, useSaying } from './said';

const FILE_NAME = 'sourcelight-settings.json';

export function SettingsFile() {
  /** What an import has replaced. */
  const [before, setBefore] = useState<AllSettings | null>(null);
  /** Patterns that the imported settings would read by themselves and the browser has not granted. */
  const [missing, setMissing] = useState<string[]>([]);
  const { saying, say, sayWrong } = useSaying();

  const give = async () => {
    saveFile(document, {
      text: fileOf(await currentSettings()),
      name: FILE_NAME,
      type: 'application/json',
      byteOrderMark: false,
    });
  };
  const replace = async (next: AllSettings, former: AllSettings | null, done: Sentence) => {
    await replaceSettings(next);
    setBefore(former);
    setMissing(former ? missingGrants(next, await grantedOrigins()) : []);
    say(done);
  };
  const take = async (file: File) => {
    try {
      const next = settingsOf(await file.text());
      await replace(next, await currentSettings(), () => words('options_file_imported'));
      if (next.leftOut > 0) sayWrong(() => counted('options_imported_without', next.leftOut));
    } catch (thrown) {
      sayWrong(sentenceFor(thrown));
    }
  };
  const undo = () =>
    before &&
    replace(before, null, () => words('options_file_undone')).catch((thrown) => sayWrong(sentenceFor(thrown)));
  /** The request comes first: browsers take it only within the reader's own act. */
  const allow = () => {
    chrome.permissions.request({ origins: missing }).then(
      (granted) => {
        if (!granted) return sayWrong(() => words('options_refused'));
        setMissing([]);
        say(() => words('options_saved'));
      },
      () => sayWrong(() => words('options_grant_failed')),
    );
  };

  return (
    <Section id="file" title={words('options_file')} saying={saying} more={words('options_file_more')}>
      <p class="files">
        <button type="button" class="button" onClick={() => give().catch((thrown) => sayWrong(sentenceFor(thrown)))}>
          {words('options_file_export')}
        </button>
        <FileChooser name={words('options_file_import')} take={(file) => void take(file)} />
        {before ? (
          <button type="button" class="button" onClick={undo}>
            {words('options_file_undo')}
          </button>
        ) : null}
      </p>
      {missing.length > 0 ? (
        <p class="files">
          <span>{words('options_file_grants')}</span>
          <button type="button" class="button" onClick={allow}>
            {words('options_file_allow')}
          </button>
        </p>
      ) : null}
    </Section>
  );
}

function sentenceFor(thrown: unknown): Sentence {
  if (!(thrown instanceof SettingsFileError)) {
    console.error(thrown);
    return () => words('options_save_failed');
  }
  const { code, where } = thrown;
  if (code === 'not-ours') return () => words('options_file_not_ours');
  return () => (code === 'newer' ? words('options_file_newer') : words('options_file_wrong', where));
}
