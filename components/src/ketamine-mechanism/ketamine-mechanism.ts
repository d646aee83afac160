import { msg } from '@lit/localize';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PackIndex, PartName } from '@plainsight/evidence';
import { adviceNotice, reviewNotice } from '../parts/owed.ts';
import { unknownName } from '../parts/problem.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { compareSwitch, entryList, turnBar } from './controls.ts';
import { announcementOf, entriesOf, findEntry, wordsOf, type Entry } from './entries.ts';
import { ketamineMechanismStyles } from './ketamine-mechanism.styles.ts';
import { PlayController } from './play-controller.ts';
import { PrintController } from './print-controller.ts';
import { lineLegend } from './scene/certainty-line.ts';
import { stage } from './scene/stage.ts';
import { timeLine } from './scene/time-line.ts';
import { viewOf } from './scene/view.ts';
import { allSteps, claimsBehind, stepWords } from './step-words.ts';
import { StepChangeEvent } from './step-change-event.ts';

/**
 * @summary How ketamine is thought to work, step by step, beside how usual antidepressants (SSRIs) work, with the ideas
 * that compete. Each step has its drawing, its words, how sure we are, and the findings for and against. Solid lines
 * are shown in people, dashed ones in animals, dotted ones are contested or proposed. Steps are chosen from the list,
 * by Previous and Next, by the arrow keys, or walked through after Play, which stops at any touch or key. Where less
 * motion is asked for, steps change without movement.
 * @slot - Shown until a pack was handed in.
 * @fires {StepChangeEvent} plainsight-step-change - The reader chose another step or idea; its id is in `step`.
 * @csspart title - The title.
 * @csspart controls - Previous, Next and Play; the switch that shows usual antidepressants beside.
 * @cssprop --plainsight-motion - 0 stops all movement of the drawing; 1, the usual, leaves it.
 * @cssprop --plainsight-accent - The edge of Next, and the switch when it is on.
 * @cssprop --plainsight-rule - The lines between its parts.
 * @cssprop --plainsight-radius - Its corners, up to 20 pixels.
 * @cssprop --plainsight-title-font - The title's font.
 * @state usual antidepressants -
 * @state NMDA receptors blocked - step="nmda-blocked"
 * @state glutamate burst - step="glutamate-burst"
 * @state AMPA receptors - step="ampa"
 * @state BDNF - step="bdnf"
 * @state new connections - step="new-connections"
 * @state what people notice - step="what-people-notice"
 * @state idea, breakdown products - step="breakdown-products"
 * @state idea, opioid receptors - step="opioid-receptors"
 * @state idea, burst firing - step="burst-firing"
 * @state idea, shared step - step="shared-step"
 * @state step by its number - step="3"
 * @state usual antidepressants beside ketamine - compare
 * @state compared at a later step - step="bdnf" compare
 * @state compare switched on - step="glutamate-burst" ; press "Show usual antidepressants beside it"
 * @state playing - step="nmda-blocked" ; press "Play the steps"
 * @state keyboard on the list - step="ampa" ; focus "AMPA receptors"
 * @state unknown step - step="no-such-step"
 * @state waiting [waiting] - > <p>How ketamine is thought to work. Scientists still do not know for sure.</p>
 * @state broken [broken] -
 * @state overdue [overdue] - step="bdnf"
 * @state reviewed [reviewed] - step="bdnf"
 * @state retracted works [retracted] - step="bdnf"
 * @state long words [long-words] - step="new-connections"
 * @state long words in an idea [long-words] - step="burst-firing" compare
 */
export class KetamineMechanism extends PlainsightElement {
  static override styles = ketamineMechanismStyles;

  #print = new PrintController(this);
  #player = new PlayController(this, {
    words: () => (this.#current ? wordsOf(this.#current.step) : ''),
    next: () => this.#playOn(),
    isAtEnd: () => this.#current === this.#entries.at(-1),
    stage: () => this.renderRoot.querySelector('.stage'),
    button: () => this.renderRoot.querySelector('.play'),
  });

  /** The step or idea to show: its id, for example `bdnf`, or its number in the list. The first where missing. */
  @property({ reflect: true }) step: string | null = null;

  /** Shows the scene of usual antidepressants beside that of ketamine, and below it where there is no room beside. */
  @property({ type: Boolean, reflect: true }) compare = false;

  @state() protected announcement = '';

  #played: string | null = null;
  #entries: readonly Entry[] = [];
  #current: Entry | undefined;

  protected override get parts(): readonly PartName[] {
    return ['mechanism'];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#entries = this.index ? entriesOf(this.index.pack.mechanism) : [];
    this.#current = findEntry(this.#entries, this.step);
    if (!this.#current || (changed.has('step') && this.step !== this.#played)) this.#player.stop();
    if (this.hasUpdated && changed.has('step') && this.#current) {
      this.announcement = announcementOf(this.#current, this.#entries);
    }
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const entries = this.#entries;
    const current = this.#current;
    if (!current) {
      const ids = entries.map(({ step }) => step.id);
      return unknownName('step', this.step, ids);
    }
    const view = viewOf(entries, current);
    const { isPrinting } = this.#print;
    const steps = entries.map(({ step }) => step);
    return html`<article class=${`surface ${isPrinting ? 'printing' : ''}`} aria-labelledby="title">
      <h2 id="title" part="title">${msg('How ketamine is thought to work, beside usual antidepressants')}</h2>
      <div class="walk" @keydown=${this.#onKeyDown}>
        <div class="side">
          ${entryList(entries, current, this.#onChoose)} ${compareSwitch(this.compare, this.#onCompare)}
        </div>
        ${stage(view, this.compare, (id) => index.claim(id))} ${lineLegend()}
        ${turnBar({
          isFirst: current === entries[0],
          isLast: current === entries.at(-1),
          isPlaying: this.#player.isPlaying,
          onPrevious: this.#onPrevious,
          onNext: this.#onNext,
          onPlay: this.#onPlay,
        })}
        ${stepWords(index, current, entries)}
      </div>
      <section class="when" aria-labelledby="when">
        <h3 id="when">${msg('When')}</h3>
        ${timeLine(view)}
        <p class="small muted">
          ${msg('Not to scale. The line shows times only where our records give them.')}
        </p>
      </section>
      ${allSteps(index, entries, isPrinting || isServer)}
      ${claimsBehind(index, isPrinting ? steps : [current.step])}
      ${isServer ? html`<div class="all">${claimsBehind(index, steps, 'behind-all')}</div>` : nothing}
      <footer>${reviewNotice(index.pack)} ${adviceNotice()}</footer>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    </article>`;
  }

  #choose(entry: Entry | undefined): void {
    if (!entry || entry === this.#current) return;
    this.#current = entry;
    this.step = entry.step.id;
    this.dispatchEvent(new StepChangeEvent(entry.step.id));
  }

  #turn(by: -1 | 1): void {
    if (this.#current) this.#choose(this.#entries[this.#entries.indexOf(this.#current) + by]);
  }

  #playOn(): void {
    const place = this.#current ? this.#entries.indexOf(this.#current) : -1;
    const next = this.#entries[place + 1] ?? this.#entries[0];
    this.#played = next?.step.id ?? null;
    this.#choose(next);
  }

  readonly #onPrevious = (): void => this.#turn(-1);

  readonly #onNext = (): void => this.#turn(1);

  readonly #onChoose = (entry: Entry): void => this.#choose(entry);

  readonly #onCompare = (): void => {
    this.compare = !this.compare;
  };

  readonly #onPlay = (): void => {
    if (this.#player.isPlaying) this.#player.stop();
    else this.#player.start();
  };

  /** In the list, the focus goes along; on the turn bar it stays. */
  #onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target as HTMLElement;
    const isTurn = target.closest('.turn') !== null;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('nav button')];
    const place = isTurn
      ? buttons.findIndex((button) => button.hasAttribute('aria-current'))
      : buttons.indexOf(target);
    if (place < 0) return;
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: place + forward,
      ArrowLeft: place - forward,
      ...(isTurn ? {} : { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: buttons.length - 1 }),
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    const button = buttons[to[event.key] ?? -1];
    if (!isTurn) button?.focus();
    button?.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-mechanism': KetamineMechanism;
  }
}
