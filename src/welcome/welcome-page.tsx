/** The welcome: what the extension does, on a sample; what it reads; and the reader's choice when. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AutomaticReading } from '../options/automatic-reading';
import { Section } from '../options/controls';
import { words } from '../words';
import { SAMPLE } from './sample';
import { readSample, type SampleReading } from './sample-reading';

export function Welcome() {
  return (
    <main class="options welcome">
      <header class="title">
        <img src="icons/48.png" alt="" width="40" height="40" />
        <h1>{words('welcome_title')}</h1>
      </header>
      <Sample />
      <Section id="reads" title={words('welcome_reads')}>
        <p>
          {words('welcome_reads_what')} {words('welcome_reads_where')} {words('welcome_reads_when')}
        </p>
      </Section>
      <AutomaticReading />
      <Section id="later" title={words('welcome_later')} more={words('welcome_later_more')}>
        <p>
          <button type="button" class="button" onClick={() => chrome.runtime.openOptionsPage()}>
            {words('welcome_options')}
          </button>
        </p>
      </Section>
    </main>
  );
}

/** The article is drawn once and never again: the paint hangs on its text nodes. */
function Sample() {
  const article = useRef<HTMLElement>(null);
  const reading = useRef<SampleReading | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const paragraphs = [...(article.current?.querySelectorAll<HTMLElement>('h3, p') ?? [])];
    reading.current = readSample(paragraphs, () => setFailed(true));
  }, []);
  const [title, ...paragraphs] = SAMPLE;
  return (
    <Section id="sample" title={words('welcome_sample')} more={words('welcome_sample_more')}>
      <article class="sample" lang="en" dir="ltr" ref={article}>
        <h3>{title}</h3>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="sample-foot">
        <button type="button" class="button primary" onClick={() => reading.current?.openSidebar()}>
          {words('menu_read')}
        </button>
        <span class={failed ? 'said wrong' : 'unseen'} role="status">
          {failed ? words('welcome_sample_failed') : ''}
        </span>
      </p>
    </Section>
  );
}
