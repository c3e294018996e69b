/** What colours the page's own text has: read from computed styles, once for each reading and each change of theme. */
import { parentOf, pastControls } from '../../reading/past-controls';
import { BLACK, type Ground, isDark, luminance, type Rgb, WHITE } from './contrast';

/** A background that lets more than this through says nothing about what the text stands on. */
const SOLID = 0.5;
/** Elements looked at to learn the page's text colours: enough for body text, quotes, captions, links. */
const SAMPLE = 60;

/**
 * @param elements elements that hold the texts which will be painted; a sample of them is looked at
 * @returns each pair of text colour and background that occurs, once, the commonest first
 */
export function groundsOf(elements: readonly Element[]): Ground[] {
  const step = Math.max(1, Math.floor(elements.length / SAMPLE));
  const grounds = new Map<string, { ground: Ground; times: number }>();
  const known: Backgrounds = new Map();
  for (let i = 0; i < elements.length; i += step) {
    const ground = groundOf(elements[i], known);
    if (!ground) continue;
    const key = JSON.stringify(ground);
    grounds.set(key, { ground, times: (grounds.get(key)?.times ?? 0) + 1 });
  }
  return [...grounds.values()].sort((a, b) => b.times - a.times).map(({ ground }) => ground);
}

/** Of the elements that have been asked about: paragraphs share all that they stand in. */
type Backgrounds = Map<Element, Rgb | null>;

/** @returns the element's text colour and what it stands on; null when the text's colour can't be told */
function groundOf(element: Element, known: Backgrounds = new Map()): Ground | null {
  const view = pastControls(element).ownerDocument.defaultView;
  if (!view) return null;
  const text = parseColour(view.getComputedStyle(element).color);
  if (!text) return null;
  return { text: text.rgb, background: backgroundOf(element, known) ?? guessFrom(text.rgb) };
}

/** @returns whether the page shows light text on dark ground there; null when nothing tells */
export function isDarkAt(element: Element | null): boolean | null {
  const ground = element && groundOf(element);
  return ground ? isDark(ground.background) : null;
}

/** The nearest solid background, walking up, also out of shadow roots. Pictures are not looked at. */
function backgroundOf(element: Element, known: Backgrounds): Rgb | null {
  const passed: Element[] = [];
  let found: Rgb | null = null;
  for (let at: Element | null = element; at; at = outerOf(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      found = before;
      break;
    }
    passed.push(at);
    const own = ownBackground(at);
    if (own === 'none') continue;
    if (own !== 'picture') found = own;
    break;
  }
  for (const at of passed) known.set(at, found);
  return found;
}

/** What an element itself puts under its text. */
function ownBackground(element: Element): Rgb | 'none' | 'picture' {
  const style = pastControls(element).ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return 'none';
  const colour = parseColour(style.backgroundColor);
  if (colour && colour.opacity > SOLID) return colour.rgb;
  return style.backgroundImage === 'none' ? 'none' : 'picture';
}

function outerOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = pastControls(element).getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** A page that sets no background has the browser's canvas, and pages on pictures choose text that can be read. */
function guessFrom(text: Rgb): Rgb {
  return luminance(text) > 0.4 ? BLACK : WHITE;
}

/**
 * Reads a computed colour. Browsers give `rgb(…)` for nearly all pages; newer notations (`oklch`, `color(…)`) are drawn
 * on a one-pixel canvas that never joins the page.
 */
export function parseColour(computed: string): { rgb: Rgb; opacity: number } | null {
  if (/^rgba?\(/.test(computed)) {
    const [red, green, blue, opacity = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
    return { rgb: [red, green, blue], opacity };
  }
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas || !CSS.supports('color', computed)) return null;
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], opacity: opacity / 255 };
}
