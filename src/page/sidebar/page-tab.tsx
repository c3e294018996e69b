/** What on the page is not the article, and whether the article is a copy. */
import type { Summary } from '../../summary/summary';
import { words, wordsFor } from '../../words';
import { useSidebar } from './context';
import { CopyEvidence } from './copy-notice';
import { Corrections } from './corrections';
import { useRoving } from './roving';
import { Pieces, TargetButton } from './statement-button';

/** UTF-16 units of a block's text in the name of its button: enough to tell it from the others. */
const LABEL_LENGTH = 60;

/** The reasons first: who opens this tab has mostly come for them. */
export function PageTab({ summary }: { summary: Summary }) {
  const roving = useRoving<HTMLDivElement>();
  const { actions, announce, hidesFurniture } = useSidebar();
  const isArticle = async (block: number) => {
    announce(words((await actions.correct(block, 'article')) ? 'sidebar_corrected' : 'sidebar_correct_failed'));
  };
  const { furniture, copy } = summary;
  return (
    <div {...roving}>
      {copy.verdict === 'none' ? null : <CopyEvidence copy={copy} />}
      {furniture.length > 0 ? (
        <section>
          <h3 class="group-heading">
            {words('sidebar_furniture')}
            <span class="figures">{furniture.length}</span>
          </h3>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={hidesFurniture}
            onClick={() => actions.hideFurniture(!hidesFurniture)}
          >
            {words('sidebar_hide_furniture')}
            <span class="switch-track" />
          </button>
          <ul class="statements">
            {furniture.map(({ block, kind, text }) => (
              <li key={block}>
                <TargetButton target={{ furniture: block }} level={1} class="furniture" copied={() => text}>
                  <span class="kind">{wordsFor('furniture', kind)}</span>
                  <Pieces pieces={[text]} />
                </TargetButton>
                <button
                  type="button"
                  class="link-button correct"
                  aria-label={words('sidebar_not_furniture_block', text.slice(0, LABEL_LENGTH))}
                  onClick={() => void isArticle(block)}
                >
                  {words('sidebar_not_furniture')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p class="nothing">{words('sidebar_furniture_none')}</p>
      )}
      <Corrections />
    </div>
  );
}
