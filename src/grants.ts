/** What the browser has granted: the one truth about automatic reading. */

/** @returns the match patterns of all granted sites */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins;
}

/**
 * Calls `listener` whenever sites are granted or taken back, by us or in the browser's own settings.
 * @returns a function that stops it
 */
export function onGrantsChanged(listener: () => void): () => void {
  chrome.permissions.onAdded.addListener(listener);
  chrome.permissions.onRemoved.addListener(listener);
  return () => {
    chrome.permissions.onAdded.removeListener(listener);
    chrome.permissions.onRemoved.removeListener(listener);
  };
}
