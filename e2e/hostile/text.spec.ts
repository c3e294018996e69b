/** Pages whose text is hard to read: each is read to the letter, and nothing that nobody sees is put into a mouth. */
import { test } from '../extension';
import { expectRead } from './expect-read';
import { TEXT_PAGES } from './text-pages';

for (const { what, name, said, unsaid } of TEXT_PAGES) {
  test(`${what}: read to the letter, the page as it was`, async ({ reader }) => {
    const page = await reader.open(`/hostile/${name}`);
    await expectRead(reader, page, { said, unsaid });
  });
}
