import { providePackInParts } from '@plainsight/components';
import type { PackPart } from '@plainsight/evidence';

/** Content is loaded as modules, since a policy that lets scripts load from a host may forbid to fetch from it. */
providePackInParts(async (name) => {
  const { href } = new URL(`../parts/${name}.js`, import.meta.url);
  return ((await import(href)) as { part: PackPart }).part;
});
