import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  regions,
  type PackIndex,
  type SafetyGroup,
  type SafetyNote,
  type PartName,
} from '@plainsight/evidence';
import { jumpList, onJump } from '../parts/jump-list.ts';
import { adviceNotice, reviewNotice, urgentHelp } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { isRegion } from '../parts/region.ts';
import { safetySource } from '../parts/safety-source.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { groupIcon } from './group-icon.ts';
import { dotsLegend } from './harm-dots.ts';
import { harmFigures } from './harm-figures.ts';
import { safetySummaryStyles } from './safety-summary.styles.ts';

const harmGroups = ['common', 'serious', 'unknown'] as const satisfies readonly SafetyGroup[];
const otherGroups = [
  'who should not have it',
  'take care',
  'after a session',
] as const satisfies readonly SafetyGroup[];

function titleOf(group: SafetyGroup): string {
  const titles: Record<SafetyGroup, string> = {
    common: msg('Common'),
    serious: msg('Serious'),
    unknown: msg('What we do not know'),
    'who should not have it': msg('Who should not have it'),
    'take care': msg('Take care: what to tell staff'),
    'after a session': msg('After a session'),
  };
  return titles[group];
}

const idOf = (group: SafetyGroup): string => group.replaceAll(' ', '-');

/**
 * @summary Harms of a treatment: common, serious and what is not known side by side, with how many of 100 people had
 * them where that is known; who should not have it, what to tell staff, what to do after a session, and where to get
 * urgent help.
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
 * @state waiting [waiting] - > <p>In an emergency call 999. Common side effects include dizziness and feeling cut off.</p>
 * @state broken [broken] -
 * @state review overdue [overdue] -
 * @state reviewed [reviewed] -
 * @state works taken back [retracted] -
 * @state long words [long-words] -
 * @state unknown region - region="mars"
 */
export class SafetySummary extends PlainsightElement {
  static override styles = safetySummaryStyles;

  /**
   * Whose help lines to show; `uk` takes in all its nations.
   * @type {'uk' | 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'us' | 'eu'}
   */
  @property() region = 'uk';

  protected override get parts(): readonly PartName[] {
    return ['safety'];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    if (!isRegion(this.region)) return unknownName('region', this.region, regions);
    return html`<article class="surface" aria-labelledby="title">
      <header>
        <p class="small muted">${index.pack.title}</p>
        <h2 id="title" part="title">${msg('Harms, and who should not have it')}</h2>
        ${jumpList(
          msg('Parts of this summary'),
          [...harmGroups, ...otherGroups].map((group) => ({ id: idOf(group), title: titleOf(group) })),
        )}
      </header>
      <div class="top">${urgentHelp(index.pack, this.region)} ${reviewNotice(index.pack)}</div>
      <section class="harms" aria-labelledby="harms">
        <h3 id="harms" class="visually-hidden">${msg('Harms')}</h3>
        ${dotsLegend()}
        <div class="side-by-side">${harmGroups.map((group) => this.#renderHarms(index, group))}</div>
      </section>
      ${otherGroups.map((group) => this.#renderGroup(index, group))}
      <footer>
        <p class="again">
          <strong>${msg('Thinking about ending your life? You can get help now.')}</strong>
          <a href="#help" @click=${onJump}>${msg('Go to the numbers to call')}</a>
        </p>
        ${adviceNotice()}
      </footer>
    </article>`;
  }

  #notes({ pack }: PackIndex, group: SafetyGroup): readonly SafetyNote[] {
    return pack.safety.filter((note) => note.group === group);
  }

  #renderHarms(index: PackIndex, group: SafetyGroup): TemplateResult {
    const notes = this.#notes(index, group);
    return html`<section class="group">
      <h4 id=${idOf(group)} tabindex="-1">
        ${groupIcon(group)}<span>${titleOf(group)} <span class="muted">(${notes.length})</span></span>
      </h4>
      ${this.#renderList(index, notes, (note) => harmFigures(index, note))}
    </section>`;
  }

  #renderGroup(index: PackIndex, group: SafetyGroup): TemplateResult {
    return html`<section class="other">
      <h3 id=${idOf(group)} tabindex="-1">${groupIcon(group)}<span>${titleOf(group)}</span></h3>
      ${this.#renderList(index, this.#notes(index, group), () => nothing)}
    </section>`;
  }

  #renderList(
    index: PackIndex,
    notes: readonly SafetyNote[],
    figures: (note: SafetyNote) => TemplateResult | typeof nothing,
  ): TemplateResult {
    if (notes.length === 0)
      return html`<p class="muted">${msg('We have not collected this yet; ask the clinic.')}</p>`;
    return html`<ul class="notes">
      ${notes.map(
        (note) =>
          html`<li class="note">
            <p>${note.text}</p>
            ${figures(note)} ${safetySource(index, note)}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-summary': SafetySummary;
  }
}
