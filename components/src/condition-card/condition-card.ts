import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { regions, type Claim, type Condition, type PackIndex, type Region } from '@plainsight/evidence';
import { claimStatement } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { harms } from '../parts/harms.ts';
import { licence } from '../parts/licence.ts';
import { adviceNotice, reviewNotice, urgentHelp } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { conditionCardStyles } from './condition-card.styles.ts';

const isRegion = (value: string): value is Region => (regions as readonly string[]).includes(value);

/**
 * @summary One condition: what can be said of treating it and how sure we are, findings for and against, harms, licence
 * by region, and where to get urgent help.
 * @slot - Shown until a pack was handed in.
 */
export class ConditionCard extends PlainsightElement {
  static override styles = conditionCardStyles;

  /** The id of a condition in the pack, for example `trd`. */
  @property() condition: string | null = null;

  /** Whose licence, advice and help lines to show: `uk` (all its nations), a nation, `us` or `eu`. */
  @property() region = 'uk';

  protected override renderPack(index: PackIndex): TemplateResult {
    const condition = this.condition ? index.condition(this.condition) : undefined;
    if (!condition) {
      const names = index.pack.conditions.map(({ id }) => id);
      return unknownName('condition', this.condition, names);
    }
    if (!isRegion(this.region)) return unknownName('region', this.region, regions);
    const [main, ...others] = index.claimsOf(condition);
    return html`<article class="surface" aria-labelledby="name">
      <header>
        <p class="small muted">${index.pack.title} for</p>
        <h2 id="name">${condition.name}</h2>
        <p class="muted">${condition.inASentence}</p>
        <a class="jump small" href="#help" @click=${this.#onHelp}>Get help now</a>
      </header>
      ${
        main
          ? html`${this.#renderMain(index, main, condition)}
            ${others.filter(({ kind }) => kind === 'effect').map((claim) => this.#renderOther(index, claim, main))}`
          : nothing
      }
      ${harms(index)} ${licence(index, condition, this.region)}
      <footer>${urgentHelp(index.pack, this.region)} ${adviceNotice()}</footer>
    </article>`;
  }

  #renderMain(index: PackIndex, claim: Claim, { notes }: Condition): TemplateResult {
    return html`<section>${claimStatement(claim)} ${reviewNotice(index.pack)}</section>
      <section>
        <h3>What the studies found</h3>
        <p class="small">${notes}</p>
        ${findingColumns(index, claim)}
        <p class="untreated small">
          <strong>No treatment at all:</strong> we hold no figures for people who had no treatment.
        </p>
      </section>`;
  }

  /** Other effects that are claimed: those of the main claim's findings that were told are only named again. */
  #renderOther(index: PackIndex, claim: Claim, main: Claim): TemplateResult {
    const told = new Set([...main.for, ...main.against, ...main.context]);
    return html`<section>${claimStatement(claim)} ${findingColumns(index, claim, { told })}</section>`;
  }

  #onHelp(event: Event): void {
    event.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>('#help');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'condition-card': ConditionCard;
  }
}
