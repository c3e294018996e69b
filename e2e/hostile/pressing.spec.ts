/** A page whose scripts press our buttons: where they stand, and taken out of our shadow root for that moment. */
import { expect, test } from '../extension';
import { openSidebar } from '../sidebar';
import { expectRead } from './expect-read';

test('a page that presses every button of ours: nothing of it is heard', async ({ reader }) => {
  const page = await reader.open('/hostile/plain.html');
  await expectRead(reader, page);
  const { region, text } = openSidebar(page);
  const before = { text: await text(), room: await room() };

  const pressed = await page.evaluate(() => {
    const root = document.querySelector('[data-sourcelight]')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('button, [tabindex]') ?? [])];
    for (const button of buttons) {
      const { parentNode, nextSibling } = button;
      const press = () => {
        button.click();
        for (const key of ['Escape', 'h', 'c', 'End'])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      };
      press();
      button.remove();
      press();
      parentNode?.insertBefore(button, nextSibling);
    }
    return buttons.length;
  });

  expect(pressed).toBeGreaterThan(10);
  // What would have been done is done by the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await expect(region).toBeVisible();
  expect({ text: await text(), room: await room() }).toEqual(before);

  function room() {
    return page.evaluate(() => getComputedStyle(document.documentElement).padding);
  }
});
