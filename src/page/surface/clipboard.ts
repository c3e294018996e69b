/** Copying from a page: by the modern way where the page is served safely, else by the old one. */

/** @returns whether the browser let us; must be called in the reader's own click or key press */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    // Missing on pages without https; refused where the page's own policy says so.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** Answers the browser's own copy event, so that no field has to be added to the page. */
function copyByCommand(document: Document, text: string): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
}
