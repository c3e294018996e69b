/** Pages of a size that would stall a reader who goes through them again and again. How fast they are read is measured apart. */
import { test } from '../extension';
import { expectRead } from './expect-read';
import { SIZE_PAGES } from './size-pages';

for (const { what, name, said, unsaid } of SIZE_PAGES) {
  test(`${what}: read to the letter, the page as it was`, async ({ reader }) => {
    const page = await reader.open(`/hostile/${name}`);
    await expectRead(reader, page, { said, unsaid });
  });
}
