/** The frame in this page that has the focus. */
export const focusedFrame = (): HTMLElement | undefined => {
  const { activeElement } = document;
  return activeElement?.matches('iframe, frame') ? (activeElement as HTMLElement) : undefined;
};

/** Whether the focus is in this page, and in no frame of it. */
export const hasFocus = (): boolean => document.hasFocus() && !focusedFrame();
