import { msg } from '@lit/localize';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { shownInLabel } from './shown-in-label.ts';
import type { Entry } from './entries.ts';
import { lineSwatch } from './scene/certainty-line.ts';
import { hueOf } from './scene/view.ts';

/** The list of steps and ideas, of which each is a button that shows it. */
export function entryList(
  entries: readonly Entry[],
  current: Entry,
  onChoose: (entry: Entry) => void,
): TemplateResult {
  const item = (entry: Entry): TemplateResult => {
    const { step, mark } = entry;
    return html`<li>
      <button
        type="button"
        class=${hueOf(step.id)}
        data-step=${step.id}
        aria-current=${step === current.step ? 'step' : nothing}
        @click=${() => onChoose(entry)}
      >
        <span class="number">${mark}</span>
        <span class="name"
          >${step.title}<span class="visually-hidden">, ${shownInLabel(step.shownIn)}</span></span
        >
        ${lineSwatch(step.shownIn)}
      </button>
    </li>`;
  };
  const steps = entries.filter(({ kind }) => kind === 'step');
  const ideas = entries.filter(({ kind }) => kind === 'idea');
  return html`<nav aria-label=${msg('Steps of the explanation')}>
    <ol class="steps" aria-label=${msg('Steps')}>
      ${steps.map(item)}
    </ol>
    ${
      ideas.length > 0
        ? html`<p class="small ideas-title" id="ideas">${msg('Ideas that compete')}</p>
            <ol class="ideas" aria-labelledby="ideas">
              ${ideas.map(item)}
            </ol>`
        : nothing
    }
  </nav>`;
}

/** The switch that puts the two scenes beside each other. */
export const compareSwitch = (isOn: boolean, onPress: () => void): TemplateResult =>
  html`<div class="side-by-side" part="controls">
    <button type="button" class="switch" aria-pressed=${isOn} @click=${onPress}>
      <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
        <rect class="track" x="1" y="1" width="30" height="18" rx="9" />
        <circle class="thumb" cx=${isOn ? 22 : 10} cy="10" r="5.5" />
      </svg>
      ${msg('Show usual antidepressants beside it')}
    </button>
  </div>`;

const icon = (shape: SVGTemplateResult, look = ''): TemplateResult =>
  html`<svg class=${`icon ${look}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${shape}
  </svg>`;
const back = svg`<path d="M10 3 5 8l5 5" />`;
const on = svg`<path d="m6 3 5 5-5 5" />`;
const play = svg`<path d="M4.500 2.500v11l9-5.500Z" />`;
const pause = svg`<path d="M5 3v10M11 3v10" />`;

/** What the turn bar does. */
export interface Turns {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isPlaying: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onPlay: () => void;
}

/** Goes back and on, and walks through the steps by itself where a reader asks for it. */
export const turnBar = ({ isFirst, isLast, isPlaying, onPrevious, onNext, onPlay }: Turns): TemplateResult =>
  html`<div class="turn" part="controls">
    <button type="button" class="previous" aria-disabled=${isFirst} @click=${onPrevious}>
      ${icon(back, 'chevron')} ${msg('Previous')}
    </button>
    <button type="button" class="next" aria-disabled=${isLast} @click=${onNext}>
      ${msg('Next')} ${icon(on, 'chevron')}
    </button>
    <button
      type="button"
      class="play"
      aria-label=${isPlaying ? msg('Pause') : msg('Play the steps')}
      @click=${onPlay}
    >
      ${icon(isPlaying ? pause : play)}
      <span class="play-word">${isPlaying ? msg('Pause') : msg('Play')}</span>
    </button>
  </div>`;
