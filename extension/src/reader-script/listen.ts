type EventsByName = WindowEventMap & DocumentEventMap;

/** Hears what happens in the page before the page does, until the signal comes. */
export const listenUntil =
  (signal: AbortSignal) =>
  <Name extends keyof EventsByName>(name: Name, listener: (event: EventsByName[Name]) => void): void =>
    window.addEventListener(name, listener as EventListener, { capture: true, signal });
