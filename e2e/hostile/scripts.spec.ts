/** Pages whose scripts get in the way: each is read all the same, and nothing of theirs is taken for ours. */
import { test } from '../extension';
import { expectRead } from './expect-read';
import { SCRIPT_PAGES } from './script-pages';

for (const { what, name, said, unsaid } of SCRIPT_PAGES) {
  test(`${what}: read to the letter, the page as it was`, async ({ reader }) => {
    const page = await reader.open(`/hostile/${name}`);
    await expectRead(reader, page, { said, unsaid });
  });
}
