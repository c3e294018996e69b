/** What on the page is not the article, and whether the article is a copy. */
import type { Summary } from '../../summary/summary';
import { words, wordsFor } from '../../words';
import { CopyEvidence } from './copy-notice';
import { useRoving } from './roving';
import { Pieces, TargetButton } from './statement-button';

/** The reasons first: who opens this tab has mostly come for them. */
export function PageTab({ summary }: { summary: Summary }) {
  const roving = useRoving<HTMLDivElement>();
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
          <ul class="statements">
            {furniture.map(({ block, kind, text }) => (
              <li key={block}>
                <TargetButton target={{ furniture: block }} level={1} class="furniture" copied={() => text}>
                  <span class="kind">{wordsFor('furniture', kind)}</span>
                  <Pieces pieces={[text]} />
                </TargetButton>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p class="nothing">{words('sidebar_furniture_none')}</p>
      )}
    </div>
  );
}
