import type { Finding } from '../records.ts';
import type { AbsoluteEffect, AbsoluteOf } from './absolute-effect.ts';

/** A finding in a part of a pack: what it means in people is worked out when the part is made, not in a page. */
interface WorkedOut extends Finding {
  readonly absolute?: AbsoluteEffect;
  /** The same where it is shown with a claim of very low certainty; missing where that makes no difference. */
  readonly absoluteAtVeryLow?: AbsoluteEffect;
}

const nothingToTell: AbsoluteEffect = { kind: 'none', why: '' };

/** A finding with what it means in people. */
export function withAbsolute(
  { absoluteEffect }: { absoluteEffect: AbsoluteOf },
  finding: Finding,
): WorkedOut {
  const absolute = absoluteEffect(finding);
  return absolute.kind === 'frequency'
    ? { ...finding, absolute, absoluteAtVeryLow: absoluteEffect(finding, 'very low') }
    : { ...finding, absolute };
}

/** What a finding brings along of its meaning in people: nothing where it is told in words alone. */
export const broughtAbsolute: AbsoluteOf = (finding: WorkedOut, certainty) => {
  const { absolute = nothingToTell, absoluteAtVeryLow = absolute } = finding;
  return certainty === 'very low' ? absoluteAtVeryLow : absolute;
};
