import {
  cardModes,
  commandReceivers,
  commands,
  siteChoices,
  type BackgroundMessage,
  type CardMessage,
  type ChoiceMessage,
  type PageMessage,
  type PopupMessage,
  type RelayedMessage,
  type ReportMessage,
  type ToCardMessage,
} from './messages.ts';

/** What a part of a message must be: of a type, or what a check lets pass. */
type Check = 'string' | 'number' | 'boolean' | 'object' | ((value: unknown) => boolean);
type Shape = Readonly<Record<string, Check>>;

const isOneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);

const part = (value: unknown, name: string): unknown => Reflect.get(Object(value) as object, name);

const fits = (value: unknown, shape: Shape): boolean =>
  Object.entries(shape).every(([name, check]) => {
    const given = part(value, name);
    return given !== null && (typeof check === 'string' ? typeof given === check : check(given));
  });

/** A check of messages whose `type` decides what else must be in them. */
const byType =
  <M extends { readonly type: string }>(shapes: Readonly<Record<M['type'], Shape>>) =>
  (value: unknown): value is M => {
    const type = part(value, 'type') as M['type'];
    return Object.hasOwn(shapes, type) && fits(value, shapes[type]);
  };

const metTerm: Shape = { termId: 'string', sentence: 'string', place: 'number', total: 'number' };

const isListOfForms: Check = (value) =>
  Array.isArray(value) &&
  value.every((form) => fits(form, { termId: 'string', text: 'string', times: 'number' }));

const states: Readonly<Record<string, Shape>> = {
  reading: {},
  marked: { forms: isListOfForms },
  off: {},
  unreadable: {},
};

export const isPopupMessage = byType<PopupMessage>({
  'popup-opened': {},
  turn: { on: 'boolean' },
  jump: { termId: 'string' },
});

export const isPageMessage = byType<PageMessage>({
  'page-state': {
    state: (value) => {
      const kind = String(part(value, 'kind'));
      return Object.hasOwn(states, kind) && fits(value, states[kind] ?? {});
    },
  },
});

export const isToCardMessage = byType<ToCardMessage>({
  'show-term': metTerm,
  'announce-term': { ...metTerm, text: 'string' },
  'announce-none': {},
  'set-mode': { mode: isOneOf(cardModes), takesFocus: 'boolean' },
});

export const isCardMessage = byType<CardMessage>({
  'card-ready': {},
  'card-drawn': { termId: 'string', height: 'number' },
  'pointer-moved': { isInCard: 'boolean' },
  'pin-card': {},
  'close-card': {},
  step: { by: isOneOf([1, -1]) },
  'drag-sheet': { by: 'number', isDone: 'boolean' },
});

export const isBackgroundMessage = byType<BackgroundMessage>({
  command: { command: isOneOf(commands), to: isOneOf(commandReceivers) },
  'report-wanted': {},
});

export const isReportMessage = byType<ReportMessage>({
  'terms-found': { forms: isListOfForms, isFirst: 'boolean' },
  'walk-on': { command: isOneOf(commands) },
  'paint-marks': { name: (value) => typeof value === 'string' && /^p[a-z0-9]{8,40}$/.test(value) },
});

export const isChoiceMessage = byType<ChoiceMessage>({
  'choose-site': {
    host: (value) => typeof value === 'string' && /^[^\s/*]+$/.test(value),
    choice: isOneOf(siteChoices),
  },
  'give-back-every-site': {},
});

/** Whether something is a message between a card and the page around it. What is in it, its receiver checks. */
export const isRelayedMessage = (value: unknown): value is RelayedMessage =>
  fits(value, { token: 'string', to: isOneOf(['card', 'page']), body: 'object' });
