/** The options: every change is kept at once, and a quiet word says so. */
import { words } from '../words';
import { AutomaticReading } from './automatic-reading';
import { Colours } from './colours';
import { Furniture } from './furniture';
import { InterfaceLanguage } from './language';
import { NeverSites } from './never-sites';
import { OnThePage } from './on-the-page';
import { SettingsFile } from './settings-file';
import { Shortcuts } from './shortcuts';
import { SidebarLook } from './sidebar-look';

/** What may be read comes first, as most depends on it; privacy last, where people look for it. */
export function Options() {
  return (
    <main class="options">
      <header class="title">
        <img src="icons/48.png" alt="" width="32" height="32" />
        <h1>{words('options_title')}</h1>
      </header>
      <AutomaticReading />
      <NeverSites />
      <OnThePage />
      <SidebarLook />
      <Colours />
      <Furniture />
      <Shortcuts />
      <InterfaceLanguage />
      <SettingsFile />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{words('options_privacy')}</h2>
        <p>{words('options_privacy_more')}</p>
        <p>
          <a href="licences.html">{words('options_licences')}</a>
        </p>
      </section>
    </main>
  );
}
