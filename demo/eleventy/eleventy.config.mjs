import { fileURLToPath } from 'node:url';
import { pack } from '@plainsight/content';
import { jsonLdScript, medicalPage, renderElement } from '@plainsight/render';

/** Where `npm run build` wrote the script; a site of its own copies it from the package, or names a CDN. */
const script = fileURLToPath(new URL('../../dist/cdn/plainsight.js', import.meta.url));

/**
 * @typedef {object} EleventyConfig What is used here of Eleventy's.
 * @property {(name: string, write: (...values: any[]) => string) => void} addShortcode
 * @property {(name: string, write: (inside: string, ...values: any[]) => string) => void} addPairedShortcode
 * @property {(paths: Readonly<Record<string, string>>) => void} addPassthroughCopy
 */

/** @param {EleventyConfig} config */
export default function configure(config) {
  config.addShortcode('plainsight', (tag, attributes = {}) => renderElement(tag, attributes, pack));
  config.addPairedShortcode('plainsightAround', (inside, tag, attributes = {}) =>
    renderElement(tag, attributes, pack, { inside }),
  );
  config.addShortcode('plainsightData', (shown) => jsonLdScript(medicalPage(pack, shown)));
  config.addPassthroughCopy({ [script]: 'plainsight.js' });
  return { dir: { input: 'site', output: '_site' } };
}
