import {
  cardModes,
  commands,
  type BackgroundMessage,
  type CardMessage,
  type PageMessage,
  type PopupMessage,
  type RelayedMessage,
  type ReportMessage,
  type ToCardMessage,
} from './messages.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isId: Check = (value) => typeof value === 'string' && value !== '' && value.length <= 200;
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => Number.isFinite(value);
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isOneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const hasShape =
  (shape: Shape): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([name, check]) => check(Reflect.get(value, name)));

/** A check of messages whose `type` decides what else must be in them. */
function byType<M extends { readonly type: string }>(
  shapes: Readonly<Record<M['type'], Shape>>,
): (value: unknown) => value is M {
  return (value): value is M => {
    const type: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'type') : undefined;
    return (
      typeof type === 'string' && Object.hasOwn(shapes, type) && hasShape(shapes[type as M['type']])(value)
    );
  };
}

const isForm = hasShape({ termId: isId, text: isText, times: isCount });
const metTerm = { termId: isId, sentence: isText, place: isCount, total: isCount };

const isState: Check = (value) =>
  byType<{ readonly type: 'reading' | 'marked' | 'off' | 'unreadable' }>({
    reading: {},
    marked: { forms: isListOf(isForm) },
    off: {},
    unreadable: {},
  })(typeof value === 'object' && value !== null ? { ...value, type: Reflect.get(value, 'kind') } : value);

export const isPopupMessage = byType<PopupMessage>({
  'popup-opened': {},
  turn: { on: isFlag },
  jump: { termId: isId },
});

export const isPageMessage = byType<PageMessage>({ 'page-state': { state: isState } });

export const isToCardMessage = byType<ToCardMessage>({
  'show-term': metTerm,
  'announce-term': { ...metTerm, text: isText },
  'announce-none': {},
  'set-mode': { mode: isOneOf(cardModes), takesFocus: isFlag },
});

export const isCardMessage = byType<CardMessage>({
  'card-ready': {},
  'card-drawn': { termId: isId, height: isNumber },
  'pointer-moved': { isInCard: isFlag },
  'pin-card': {},
  'close-card': {},
  step: { by: isOneOf([1, -1]) },
  'drag-sheet': { by: isNumber, isDone: isFlag },
});

export const isBackgroundMessage = byType<BackgroundMessage>({
  command: { command: isOneOf(commands), isForOthers: isFlag },
  'report-wanted': {},
});

export const isReportMessage = byType<ReportMessage>({
  'terms-found': { forms: isListOf(isForm), isFirst: isFlag },
  'paint-marks': { name: (value) => typeof value === 'string' && /^p[a-z0-9]{8,40}$/.test(value) },
});

/** Whether something is a message between a card and the page around it. What is in it, its receiver checks. */
export const isRelayedMessage = (value: unknown): value is RelayedMessage =>
  hasShape({ token: isId, to: isOneOf(['card', 'page']), body: hasShape({}) })(value);
