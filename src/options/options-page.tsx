/** The options: every change is kept at once, and a quiet word says so. */
import { words } from '../words';
import { AutomaticReading } from './automatic-reading';
import { OnThePage } from './on-the-page';
import { Shortcuts } from './shortcuts';

/** Most used first; privacy last, where people look for it. */
export function Options() {
  return (
    <main class="options">
      <header class="title">
        <img src="icons/48.png" alt="" width="32" height="32" />
        <h1>{words('options_title')}</h1>
      </header>
      <OnThePage />
      <AutomaticReading />
      <Shortcuts />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{words('options_privacy')}</h2>
        <p>{words('options_privacy_more')}</p>
      </section>
    </main>
  );
}
