import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parentOf, pastControls } from './past-controls';

const { document } = new JSDOM().window;

const NAMES = ['localName', 'parentElement', 'childNodes', 'hasAttribute', 'textContent'];

function formWith(names: readonly string[]): HTMLFormElement {
  const form = document.createElement('form');
  form.append('Nobody is left behind.');
  for (const name of names) form.append(Object.assign(document.createElement('input'), { name }));
  document.body.append(form);
  return form;
}

describe('a form whose controls take its members’ names', () => {
  it('shows its own members', () => {
    const form = pastControls(formWith(NAMES));
    expect(form.localName).toBe('form');
    expect(form.parentElement).toBe(document.body);
    expect(form.childNodes).toHaveLength(1 + NAMES.length);
    expect(form.hasAttribute('id')).toBe(false);
    expect(form.textContent).toBe('Nobody is left behind.');
  });

  it('also where two controls share a name', () => {
    expect(pastControls(formWith([...NAMES, ...NAMES])).childNodes).toHaveLength(1 + 2 * NAMES.length);
  });

  it('ends a walk up', () => {
    let steps = 0;
    for (let at: Element | null = formWith(NAMES).querySelector('input'); at; at = parentOf(at)) steps++;
    expect(steps).toBe(4);
  });
});

it('any other element is itself', () => {
  expect(pastControls(document.body)).toBe(document.body);
});
