import { msg } from '@lit/localize';
import type { ShownIn } from '@plainsight/evidence';

/** In whom a step of the mechanism was shown; drawn as a solid, dashed or dotted line. */
export function shownInLabel(shownIn: ShownIn): string {
  const labels: Record<ShownIn, string> = {
    people: msg('shown in people'),
    animals: msg('shown in animals'),
    contested: msg('contested or proposed'),
  };
  return labels[shownIn];
}
