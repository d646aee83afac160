/** Tells how far a finger draws the sheet down by its grip, and when it lets go. */
export function onSheetDrag(listener: (by: number, isDone: boolean) => void): void {
  let from: number | undefined;
  // The frame moves along with the finger: only the screen stays where it is.
  document.addEventListener('pointerdown', ({ target, pointerId, screenY }) => {
    if (!(target instanceof Element) || !target.matches('.grip')) return;
    from = screenY;
    target.setPointerCapture(pointerId);
  });
  document.addEventListener('pointermove', ({ screenY }) => {
    if (from !== undefined) listener(screenY - from, false);
  });
  const onEnd = ({ screenY }: PointerEvent): void => {
    if (from !== undefined) listener(screenY - from, true);
    from = undefined;
  };
  document.addEventListener('pointerup', onEnd);
  document.addEventListener('pointercancel', onEnd);
}
