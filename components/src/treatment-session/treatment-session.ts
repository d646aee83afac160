import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  regions,
  statementOf,
  type Claim,
  type PackIndex,
  type SessionPhase,
  type PartName,
} from '@plainsight/evidence';
import { findingsInBrief } from '../parts/findings-in-brief.ts';
import { jumpList } from '../parts/jump-list.ts';
import { adviceNotice, reviewNotice, urgentHelp } from '../parts/owed.ts';
import { passage, passagesOf, type Passage } from '../parts/passages.ts';
import { unknownName } from '../parts/problem.ts';
import { isRegion } from '../parts/region.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { phaseIcon } from './phase-icon.ts';
import { treatmentSessionStyles } from './treatment-session.styles.ts';

type PhaseId = SessionPhase['id'];

const onTheLine: readonly PhaseId[] = ['before', 'during', 'after'];

/** The titles of parts that a pack leaves out. */
function plainTitle(id: PhaseId): string {
  const titles: Record<PhaseId, string> = {
    before: msg('Before a session'),
    during: msg('During a session'),
    after: msg('After a session'),
    psychotherapy: msg('Talking therapy around it'),
  };
  return titles[id];
}

const phaseIn = ({ pack }: PackIndex, id: PhaseId): SessionPhase | undefined =>
  pack.session.find((phase) => phase.id === id);

const titleIn = (index: PackIndex, id: PhaseId): string => phaseIn(index, id)?.title ?? plainTitle(id);

/**
 * @summary A treatment session on a time line: before, during and after it, then talking therapy around it. Beside all
 * that is said stands what it rests on: how sure we are and why, or whose rule it is.
 * @slot - Shown until a pack was handed in.
 * @csspart title - The element's heading.
 * @csspart controls - The links to its parts.
 * @cssprop --plainsight-accent - Buttons and what is chosen.
 * @cssprop --plainsight-rule - Hairlines and borders.
 * @cssprop --plainsight-radius - The roundness of the frame.
 * @cssprop --plainsight-title-font - The font of the heading.
 * @state United Kingdom -
 * @state England - region="england"
 * @state Scotland - region="scotland"
 * @state Wales - region="wales"
 * @state Northern Ireland - region="northern-ireland"
 * @state United States - region="us"
 * @state European Union - region="eu"
 * @state waiting [waiting] - > <p>A session has three parts: getting ready, the dose with staff watching, and going home.</p>
 * @state broken [broken] -
 * @state review overdue [overdue] -
 * @state reviewed [reviewed] -
 * @state works taken back [retracted] -
 * @state long words [long-words] -
 * @state unknown region - region="mars"
 */
export class TreatmentSession extends PlainsightElement {
  static override styles = treatmentSessionStyles;

  /**
   * Whose help lines to show; `uk` takes in all its nations.
   * @type {'uk' | 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'us' | 'eu'}
   */
  @property() region = 'uk';

  protected override get parts(): readonly PartName[] {
    return ['treatment'];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    if (!isRegion(this.region)) return unknownName('region', this.region, regions);
    const told = new Set<string>();
    return html`<article class="surface" aria-labelledby="title">
      <header>
        <p class="small muted">${index.pack.title}</p>
        <h2 id="title" part="title">${msg('A session: before, during and after')}</h2>
        ${jumpList(
          msg('Parts of this explanation'),
          [...onTheLine, 'psychotherapy' as const].map((id) => ({ id, title: titleIn(index, id) })),
        )}
        <p class="small muted">
          ${msg('Beside each point stands what it rests on. A rule of one country or one medicine is named as such.')}
        </p>
      </header>
      <ol class="line">
        ${onTheLine.map((id) => html`<li class="phase">${this.#renderPhase(index, id, told)}</li>`)}
      </ol>
      <div class="phase around">${this.#renderPhase(index, 'psychotherapy', told)}</div>
      <footer>${reviewNotice(index.pack)} ${urgentHelp(index.pack, this.region)} ${adviceNotice()}</footer>
    </article>`;
  }

  /** @param told The claims whose words and findings stand further up; grows by those of this part. */
  #renderPhase(index: PackIndex, id: PhaseId, told: Set<string>): TemplateResult {
    const phase = phaseIn(index, id);
    return html`<section aria-labelledby=${id}>
      <div class="sign">${phaseIcon(id)}</div>
      <h3 id=${id} tabindex="-1">${titleIn(index, id)}</h3>
      ${
        phase
          ? this.#renderWords(index, phase, told)
          : html`<p class="muted">${msg('We have not collected this yet; ask the clinic.')}</p>`
      }
    </section>`;
  }

  #renderWords(index: PackIndex, { says, claimIds }: SessionPhase, told: Set<string>): TemplateResult {
    const passages = passagesOf(says);
    const quoted = new Set(passages.filter(({ source }) => source === 'claim').map(({ id }) => id));
    const isFresh = (claim: Claim) => !told.has(claim.id);
    const claims = claimIds.flatMap((id) => index.claim(id) ?? []).filter(isFresh);
    const others = claims
      .filter(({ id }) => !quoted.has(id))
      .map((claim): Passage => ({ source: 'claim', id: claim.id, text: statementOf(claim) }));
    for (const { id } of claims) told.add(id);
    return html`<div class="passages">${[...passages, ...others].map((words) => passage(index, words))}</div>
      ${
        claims.length > 0
          ? html`<div class="findings">
              <h4>${msg('Findings behind it')}</h4>
              ${claims.map((claim) => findingsInBrief(index, claim))}
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-session': TreatmentSession;
  }
}
