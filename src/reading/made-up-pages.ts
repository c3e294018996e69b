/** For tests: pages that nobody published. */

/** Long enough, together, for Readability to keep what it found at its first try (500 characters). */
export const PARAGRAPHS = [
  'The old bridge over the Sand will be closed from Monday, the town council of Sandhaven said after a meeting that lasted, in the end, until two in the morning.',
  '“We will rebuild it, and we will rebuild it in stone,” said Ana Ruiz, the mayor, who had come to the river with a lantern, a map and most of her family.',
  'Engineers found cracks in two of its five arches last week, according to a report that the county has not published, and that this reporter has read.',
  'Pedro Lind, who sells bread on the eastern bank, said that he did not believe a word of it, and that the cracks had been there, in his words, “since my father”.',
  'A ferry will run every ten minutes, at no charge, for as long as the work goes on, which the council expects to be a year and may well be two, or three.',
];

export const HEADLINE = 'Sandhaven closes its old bridge for a year';

/** @returns paragraphs as HTML */
export function paragraphs(texts: readonly string[] = PARAGRAPHS): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** @returns a page with a headline over `body`, as HTML */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} - The Sandhaven Courier</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>${HEADLINE}</h1>
${body}</article></main></body></html>`;
}

/**
 * In a browser: lays a page out in a frame of its own.
 * @returns the frame's document once it has loaded; the frame stays until `closeFrames`
 */
export function openInFrame(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
  frame.srcdoc = html;
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () =>
      frame.contentDocument ? resolve(frame.contentDocument) : reject(new Error('the frame has no document')),
    );
    document.body.append(frame);
  });
}

export function closeFrames(): void {
  for (const frame of [...document.querySelectorAll('iframe')]) frame.remove();
}
