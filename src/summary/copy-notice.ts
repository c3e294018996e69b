/** The verdict on a copy in words. Never one on truth: it says where the text seems to come from. */
import type { ScrapedVerdict } from '../analysis/analysis';
import { words } from '../words';

/**
 * @param shown how the original's name is to be written where the notice goes; as it is by default
 * @returns the notice, or empty when there is nothing to say
 */
export function copyNotice({ verdict, original }: ScrapedVerdict, shown = (name: string) => name): string {
  const of = shown(original?.name || original?.host || '');
  switch (verdict) {
    case 'scraped':
      return of ? words('copy_scraped', of) : words('copy_scraped_unknown');
    case 'republished':
      return of ? words('copy_republished', of) : words('copy_republished_unknown');
    case 'syndicated':
      return words('copy_syndicated');
    case 'none':
      return '';
  }
}
