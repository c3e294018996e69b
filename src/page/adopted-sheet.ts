/**
 * A constructed style sheet on the page or on our shadow root: the one kind of style that needs no node in the page and
 * that no content security policy forbids.
 */
export class AdoptedSheet {
  readonly #root: Document | ShadowRoot;
  readonly #sheet: CSSStyleSheet;
  #rules = '';
  /** How many rules were put into the sheet; -1 for rules that are still to be put in. */
  #count = 0;

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
    if (rules !== this.#rules) this.#count = -1;
    this.#rules = rules;
    this.restore();
  }

  /**
   * False once the page has set its own list of sheets over ours, or has put rules into ours or taken some out. A sheet
   * without rules need not be there.
   */
  get isAdopted(): boolean {
    return !this.#count || (this.#sheet.cssRules.length === this.#count && this.#isListed);
  }

  /** Adopts the sheet again, as it was, where the page has dropped or changed it. */
  restore(): void {
    if (this.isAdopted) return;
    this.#sheet.replaceSync(this.#rules);
    this.#count = this.#sheet.cssRules.length;
    if (!this.#isListed) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
  }

  get #isListed(): boolean {
    return this.#root.adoptedStyleSheets.includes(this.#sheet);
  }

  remove(): void {
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
