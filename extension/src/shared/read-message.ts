import {
  cardModes,
  commandReceivers,
  commands,
  noTerms,
  siteChoices,
  type BriefQuestion,
  type CardMessage,
  type ChoiceMessage,
  type ReaderQuestion,
  type RelayedMessage,
  type ReportMessage,
  type ToCardMessage,
  type ToPageMessage,
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

const isMetTerm: Check = (value) =>
  fits(value, { termId: 'string', text: 'string', sentence: 'string', place: 'number', total: 'number' });

const isListOfForms: Check = (value) =>
  Array.isArray(value) &&
  value.every((form) => fits(form, { termId: 'string', text: 'string', times: 'number' }));

const states: Readonly<Record<string, Shape>> = {
  marked: { forms: isListOfForms },
  off: {},
  unreadable: {},
};

const isState: Check = (value) => {
  const kind = String(part(value, 'kind'));
  return Object.hasOwn(states, kind) && fits(value, states[kind] ?? {});
};

const isToCardMessage = byType<ToCardMessage>({
  'show-term': { met: isMetTerm },
  'announce-term': { met: isMetTerm },
  'announce-none': { why: isOneOf(noTerms) },
  'set-mode': { mode: isOneOf(cardModes), takesFocus: 'boolean' },
});

const isCardMessage = byType<CardMessage>({
  'card-ready': {},
  'card-drawn': { termId: 'string', height: 'number' },
  'pointer-moved': { isInCard: 'boolean' },
  'pin-card': {},
  'close-card': {},
  step: { by: isOneOf([1, -1]) },
  'drag-sheet': { by: 'number', isDone: 'boolean' },
});

export const isToPageMessage = byType<ToPageMessage>({
  command: { command: isOneOf(commands), to: isOneOf(commandReceivers) },
  'report-wanted': {},
  turn: { on: 'boolean' },
  jump: { termId: 'string' },
});

export const isReportMessage = byType<ReportMessage>({
  'page-state': { state: isState, isFirst: 'boolean' },
  'walk-on': { command: isOneOf(commands) },
});

export const isBriefQuestion = byType<BriefQuestion>({ 'brief-wanted': { host: 'string' } });

export const isReaderQuestion = byType<ReaderQuestion>({
  // It comes to stand in a style sheet.
  'reader-wanted': { highlight: (value) => typeof value === 'string' && /^p[\da-f-]+$/.test(value) },
});

export const isChoiceMessage = byType<ChoiceMessage>({
  'choose-site': {
    host: (value) => typeof value === 'string' && /^[^\s/*]+$/.test(value),
    choice: isOneOf(siteChoices),
  },
  'give-back-every-site': {},
});

/** Whether something is a message between a card and the page around it. */
export const isRelayedMessage = (value: unknown): value is RelayedMessage =>
  fits(value, { token: 'string', to: isOneOf(['card', 'page']) }) &&
  (part(value, 'to') === 'card' ? isToCardMessage : isCardMessage)(part(value, 'body'));
