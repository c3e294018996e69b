import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  button,
  eventually,
  one,
  presentation,
  presentBeforeEach,
  root,
  showReading,
} from '../made-up-presentation';

presentBeforeEach();

const text = () => one('.surface')?.textContent;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Shows the reading and waits until all has been drawn that is drawn later. */
async function drawn(): Promise<string> {
  showReading();
  await wait(200);
  return text() ?? '';
}

describe('what a page changes in what we show', () => {
  it.each<[string, () => void]>([
    ['somebody’s words', () => one('.statement .words').firstChild?.replaceWith('I did it.')],
    ['a name', () => (one('.source-row .name').firstChild as Text).replaceData(0, 4, 'Sara')],
    ['a statement that it takes out', () => all('.statements li')[0].remove()],
    ['a statement that it puts in', () => one('.statements').append(all('.statements li')[0].cloneNode(true))],
    ['the whole sidebar', () => one('aside').remove()],
    ['the sidebar, emptied', () => one('aside').replaceChildren()],
    [
      'the sidebar, wrapped into something hidden',
      () => {
        const box = document.createElement('div');
        box.hidden = true;
        one('aside').replaceWith(box);
        box.append(one('aside') ?? '');
      },
    ],
  ])('is put right: %s', async (_, harm) => {
    const before = await drawn();
    harm();
    expect(text()).not.toBe(before);
    await eventually(text).toBe(before);
    expect(one('aside').checkVisibility()).toBe(true);
  });

  it('is put right where it adds a style sheet, which could write words of its own', async () => {
    await drawn();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.statement::after { content: "I did it." }');
    root().adoptedStyleSheets.push(sheet);
    await eventually(() => root().adoptedStyleSheets.includes(sheet)).toBe(false);
    expect(root().adoptedStyleSheets).toHaveLength(1);
  });

  it('is put right where it was changed in the moment in which our own drawing moves the focus', async () => {
    const before = await drawn();
    const rewrite = vi.fn(() => {
      (one('.statement .words').firstChild as Text).data = 'I did it.';
    });
    // The menu that has been opened takes the focus while it is drawn.
    const focused = () => {
      if (root().activeElement?.matches('[role=menuitem]')) rewrite();
    };
    root().addEventListener('focusin', focused);
    await button('More').click();
    root().removeEventListener('focusin', focused);
    await userEvent.keyboard('{Escape}');
    expect(rewrite).toHaveBeenCalledOnce();
    await eventually(text).toBe(before);
  });

  it('is put right where it was changed in the moment in which a card goes that has the focus', async () => {
    const before = await drawn();
    await userEvent.click(all('.statement')[0]);
    await button('Why?').click();
    const rewrite = vi.fn(() => {
      (one('.statement .words').firstChild as Text).data = 'I did it.';
    });
    root().addEventListener('focusout', rewrite, { once: true });
    const title = document.querySelector('main.made-up h1') as Element;
    await userEvent.hover(title, { position: { x: 2, y: 2 } });
    await eventually(() => one('.card')).toBeUndefined();
    expect(rewrite).toHaveBeenCalledOnce();
    await eventually(text).toBe(before);
  });

  it('is put right also by a drawing that comes sooner', async () => {
    const before = await drawn();
    (one('.statement .words').firstChild as Text).data = 'I did it.';
    showReading();
    await eventually(text).toBe(before);
  });
});

it('what we change ourselves is not taken for the page’s: nothing is drawn from the beginning', async () => {
  await drawn();
  const aside = one('aside');
  const stillThere = async () => {
    // As long as it takes to look twice.
    await wait(2_300);
    return one('aside') === aside;
  };
  await button('Filter').click();
  await userEvent.click(all('.source-row')[1]);
  presentation.step(1);
  await userEvent.keyboard('{Tab}');
  await button('Why?').click();
  await userEvent.click(one('[role=tab]:nth-child(3)'));
  await userEvent.click(one('[role=tab]:nth-child(1)'));
  presentation.focusSidebar();
  await userEvent.keyboard('{ArrowDown}c');
  await eventually(() => one('.toast').textContent).not.toBe('');
  expect(await stillThere()).toBe(true);
  expect(root().childNodes).toHaveLength(1);
});
