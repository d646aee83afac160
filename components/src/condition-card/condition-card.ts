import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  frequencyFinding,
  regions,
  reviewState,
  type Claim,
  type Condition,
  type PackIndex,
  type Region,
  type PartName,
} from '@plainsight/evidence';
import { claimStatement } from '../parts/claim-statement.ts';
import { findingColumns } from '../parts/finding-columns.ts';
import { harms } from '../parts/harms.ts';
import { jumpList, onJump } from '../parts/jump-list.ts';
import { licence } from '../parts/licence.ts';
import { adviceNotice, reviewNotice, urgentHelp } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { isRegion } from '../parts/region.ts';
import { urgentNumbers } from '../parts/urgent-help-line.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { conditionCardStyles } from './condition-card.styles.ts';
import { hundredPeople } from './hundred-people.ts';
import { measuredInstead } from './measured-instead.ts';
import { otherGroupsStudied } from './own-findings.ts';

/**
 * @summary One condition: what can be said of treating it and how sure we are, what happened to 100 people with and
 * without, findings for and against, harms, licence by region, and where to get urgent help.
 *
 * Where no study can be told in people of 100, the card says what was measured instead, and that nobody knows how many
 * it would be. A page cannot take out what a reader is owed: certainty, findings against, harms, the review state and
 * urgent help.
 * @slot - Shown until a pack was handed in.
 * @csspart title - The condition's name.
 * @csspart controls - The links to the parts of the card.
 * @cssprop --plainsight-accent - Buttons and what is chosen.
 * @cssprop --plainsight-rule - The lines between its parts.
 * @cssprop --plainsight-radius - Its corners, up to 20 pixels.
 * @cssprop --plainsight-title-font - The font of the condition's name.
 * @state depression, people of 100 - condition="trd"
 * @state anxiety, no finding of its own - condition="gad"
 * @state social anxiety - condition="sad"
 * @state PTSD, no frequency, studies disagree - condition="ptsd"
 * @state OCD, counts of few people, very low certainty - condition="ocd"
 * @state fibromyalgia, counts for and against - condition="fibromyalgia"
 * @state CRPS, a scale - condition="crps"
 * @state nerve pain, scales only - condition="neuropathic-pain"
 * @state England - condition="trd" region="england"
 * @state Scotland - condition="trd" region="scotland"
 * @state Wales - condition="ptsd" region="wales"
 * @state Northern Ireland - condition="ptsd" region="northern-ireland"
 * @state United States - condition="trd" region="us"
 * @state European Union - condition="ptsd" region="eu"
 * @state waiting [waiting] - condition="ptsd" > <p>Ketamine may help PTSD a little or not at all.</p>
 * @state broken [broken] - condition="ptsd"
 * @state review overdue [overdue] - condition="ptsd"
 * @state reviewed [reviewed] - condition="ptsd"
 * @state retracted works [retracted] - condition="ocd"
 * @state long words [long-words] - condition="trd"
 * @state at urgent help - condition="ocd" ; press "Get help now"
 * @state names of the sources open - condition="ocd" ; press "sources on harms"
 * @state a link in focus - condition="ocd" ; focus "Harms"
 * @state no such condition - condition="hiccups"
 * @state no such region - condition="ptsd" region="mars"
 * @state no condition named -
 */
export class ConditionCard extends PlainsightElement {
  static override styles = conditionCardStyles;

  /**
   * The id of a condition in the pack, for example `trd`.
   * @type {string | null}
   */
  @property() condition: string | null = null;

  /**
   * Whose licence, advice and help lines to show; `uk` shows all its nations.
   * @type {'uk' | 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'us' | 'eu'}
   */
  @property() region = 'uk';

  protected override get parts(): readonly PartName[] {
    return this.condition === null ? [] : [`condition/${this.condition}`];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const condition = this.condition ? index.condition(this.condition) : undefined;
    if (!condition) return unknownName('condition', this.condition, index.names.conditions);
    if (!isRegion(this.region)) return unknownName('region', this.region, regions);
    const [main, ...others] = index.claimsOf(condition);
    return html`<article class="surface" aria-labelledby="name">
      <header>
        <p class="small muted">${msg(str`${index.pack.title} for`)}</p>
        <h2 id="name" part="title">${condition.name}</h2>
        <p class="muted">${condition.inASentence}</p>
        <a class="jump small" href="#help" @click=${onJump}>${msg('Get help now')}</a>
        ${this.#renderContents(condition)}
      </header>
      ${main ? this.#renderStatement(index, main, condition, this.region) : nothing}
      ${
        main
          ? html`${this.#renderPeople(index, main)} ${this.#renderStudies(index, main, condition)}
            ${this.#renderOthers(
              index,
              main,
              others.filter(({ kind }) => kind === 'effect'),
            )}`
          : nothing
      }
      ${harms(index)} ${licence(index, condition, this.region)}
      <footer>${urgentHelp(index.pack, this.region)} ${adviceNotice()}</footer>
    </article>`;
  }

  #renderContents({ name }: Condition): TemplateResult {
    return jumpList(msg(str`On this card: ${name}`), [
      { id: 'people', title: msg('What happened to 100 people') },
      { id: 'studies', title: msg('What the studies found') },
      { id: 'harms', title: msg('Harms') },
      { id: 'licence', title: msg('Licence') },
      { id: 'help', title: msg('Get help') },
    ]);
  }

  /** What can be said, how sure we are and why. A late review stands before it, and urgent help near it on phones. */
  #renderStatement(index: PackIndex, claim: Claim, condition: Condition, region: Region): TemplateResult {
    const { pack } = index;
    const others = otherGroupsStudied(index, condition, claim);
    const review = reviewNotice(pack);
    const isLate = reviewState(pack.review, new Date()).isOverdue;
    return html`<section>
      ${isLate ? review : nothing} ${claimStatement(claim)}
      ${
        others
          ? html`<p>
              <strong>${msg('We hold no finding about this condition alone.')}</strong>
              ${msg(str`The findings on this card are about: ${others.join('; ')}.`)}
            </p>`
          : nothing
      }
      <div class="near-help">${urgentNumbers(pack, region)}</div>
      ${isLate ? nothing : review}
    </section>`;
  }

  #renderPeople(index: PackIndex, claim: Claim): TemplateResult {
    const drawn = frequencyFinding(index, claim);
    return html`<section class="people">
      ${drawn ? hundredPeople(index, drawn) : measuredInstead(index, claim)}
      <p class="small">
        <strong>${msg('No treatment at all:')}</strong>
        ${msg('we hold no figures for people who had no treatment.')}
      </p>
    </section>`;
  }

  #renderStudies(index: PackIndex, claim: Claim, condition: Condition): TemplateResult {
    return html`<section>
      <h3 id="studies" tabindex="-1">${msg('What the studies found')}</h3>
      <p class="small">${condition.notes}</p>
      ${findingColumns(index, claim)}
    </section>`;
  }

  /** Other effects that are claimed: findings that were told are only named again. */
  #renderOthers(index: PackIndex, main: Claim, claims: readonly Claim[]): TemplateResult | typeof nothing {
    if (claims.length === 0) return nothing;
    const before = (place: number) =>
      new Set(
        [main, ...claims.slice(0, place)].flatMap((claim) => [
          ...claim.for,
          ...claim.against,
          ...claim.context,
        ]),
      );
    return html`<section class="others">
      <h3>${msg('What else is claimed')}</h3>
      ${claims.map(
        (claim, place) =>
          html`<div class="other">
            ${claimStatement(claim, 'brief')}
            ${findingColumns(index, claim, { told: before(place), namesContext: true })}
          </div>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'condition-card': ConditionCard;
  }
}
