/** The engine as the worker runs it and the page shows it: what is painted and listed is compared with what it says here. */
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import type { Article } from '../src/article';
import { loadModel } from '../src/cli/weights';
import { DEFAULT_SETTINGS, type Settings } from '../src/settings';
import { choiceOf, isAttitude, isSureEnough } from '../src/summary/choice';

const MODEL = loadModel();

/** @returns the analysis that the worker has made of the same article, with the attributions that the settings show */
export function analysisOf(article: Article, settings: Settings = DEFAULT_SETTINGS): Analysis {
  const analysis = analyse(article, MODEL);
  const choice = choiceOf(settings);
  const attributions = analysis.attributions.filter(
    (attribution) => isSureEnough(analysis, attribution, choice) && (choice.attitudes || !isAttitude(attribution)),
  );
  return { ...analysis, attributions };
}
