/**
 * A constructed style sheet on the page or on our shadow root: the one kind of style that needs no node in the page and
 * that no content security policy forbids.
 */
export class AdoptedSheet {
  readonly #root: Document | ShadowRoot;
  readonly #sheet: CSSStyleSheet;
  #rules = '';

  /** Makes an empty sheet; it is adopted with its first rules. */
  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    // The page's own constructor: browsers refuse sheets that were made for another document.
    const view = (root.ownerDocument ?? (root as Document)).defaultView ?? window;
    this.#sheet = new view.CSSStyleSheet();
  }

  get rules(): string {
    return this.#rules;
  }

  set rules(rules: string) {
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    this.restore();
  }

  /** False once the page has set its own list of sheets over ours. A sheet without rules need not be there. */
  get isAdopted(): boolean {
    return this.#rules === '' || this.#root.adoptedStyleSheets.includes(this.#sheet);
  }

  /** Adopts the sheet again where the page has dropped it. */
  restore(): void {
    if (!this.isAdopted) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
  }

  remove(): void {
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
