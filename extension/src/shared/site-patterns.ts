/** Every site there is: the one permission beside single sites that the reader may give. */
export const everySite = '*://*/*';

/** All pages of one site, whatever its port. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** The site of a page; nothing where the page belongs to none that a reader could let the extension into. */
export function hostOf(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}
