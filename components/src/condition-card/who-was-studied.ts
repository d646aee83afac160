import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, PackIndex } from '@plainsight/evidence';
import { citationLink } from '../parts/citation.ts';
import { certaintyLabel, designLabel } from '../wording/labels.ts';

/** Where a finding comes from, who was studied, and what was compared with what. */
export function whoWasStudied(index: PackIndex, finding: Finding): TemplateResult {
  const { rated, n, design, population, intervention, comparator } = finding;
  const people = n === null ? designLabel(design) : msg(str`${designLabel(design)}, ${n} people`);
  return html`<p class="source">
    ${citationLink(index, finding.referenceId)}: ${people}.
    ${
      comparator === null
        ? msg(str`Tested: ${intervention}. In ${population}.`)
        : msg(str`Tested: ${intervention}, against ${comparator}. In ${population}.`)
    }
    ${rated ? msg(str`${rated.by}’s own rating: ${certaintyLabel(rated.certainty).toLowerCase()}.`) : nothing}
  </p>`;
}
