import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { all, eventually, host, presentation, presentBeforeEach, showReading } from '../made-up-presentation';

presentBeforeEach();

/** As the browser's devtools show a page; part of what they offer. */
const devtools = () => cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
const onPaper = (on: boolean) => devtools().send('Emulation.setEmulatedMedia', { media: on ? 'print' : '' });

afterEach(() => onPaper(false));

const names = () => all('.printed b').map((name) => name.textContent);

it('nothing is drawn for paper while nobody prints', () => {
  showReading();
  expect(all('.printed')).toEqual([]);
});

it('the list is there as soon as printing begins', () => {
  showReading();
  window.dispatchEvent(new Event('beforeprint'));
  expect(names()).toContain('Mara Olin');
});

it('the list is there when a page keeps the beginning from us, by the change of the medium', async () => {
  const keepAway = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('beforeprint', keepAway, { capture: true });
  showReading();
  await onPaper(true);
  window.removeEventListener('beforeprint', keepAway, { capture: true });
  await eventually(names).toContain('Mara Olin');
});

it('follows what is shown: another choice is another list, and no paint none', () => {
  showReading();
  window.dispatchEvent(new Event('beforeprint'));
  showReading({ highlights: false, sidebar: true });
  expect(all('.printed')).toEqual([]);
});

it('is over with the presentation', () => {
  showReading();
  presentation.remove();
  window.dispatchEvent(new Event('beforeprint'));
  expect(host()).toBeNull();
});
