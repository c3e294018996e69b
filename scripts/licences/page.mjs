/** `licences.html`: the licences of everything that is shipped, as a page of the extension. */

const MARKUP = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => MARKUP[/** @type {keyof typeof MARKUP} */ (character)]);
}

/**
 * @param {readonly {name: string, licence: string, text: string}[]} notices
 * @returns {string} the page; plain, because there is nothing to do on it but read
 */
export function licencesPage(notices) {
  const sections = notices.map(({ name, licence, text }) => {
    // Form feeds part the pages of licences that were once printed.
    const lines = text.replace(/\f/g, '').replace(/\r\n?/g, '\n').trim();
    return `<h2>${escaped([name, licence].filter(Boolean).join(' · '))}</h2>\n<pre>${escaped(lines)}</pre>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Sourcelight: licences</title>
<h1>What Sourcelight is made of</h1>
${sections.join('\n')}
</html>
`;
}
