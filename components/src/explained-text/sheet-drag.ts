/** How far a sheet is pulled down before it closes, in pixels. */
const farEnough = 64;

/**
 * Lets a sheet be pulled down by its head: it follows the finger, and closes or goes back when let go.
 * @param event The press on the head.
 */
export function dragSheet(event: PointerEvent, sheet: HTMLElement, close: () => void): void {
  const head = event.currentTarget as HTMLElement;
  if ((event.target as Element).closest('button') || !event.isPrimary) return;
  head.setPointerCapture(event.pointerId);
  const stopper = new AbortController();
  const { signal } = stopper;
  const pulled = ({ clientY }: PointerEvent): number => Math.max(0, clientY - event.clientY);
  const letGo = (): void => {
    stopper.abort();
    sheet.style.transform = '';
  };
  head.addEventListener(
    'pointermove',
    (move) => {
      sheet.style.transform = `translateY(${pulled(move)}px)`;
    },
    { signal },
  );
  head.addEventListener(
    'pointerup',
    (up) => {
      letGo();
      if (pulled(up) > farEnough) close();
    },
    { signal },
  );
  head.addEventListener('pointercancel', letGo, { signal });
}
