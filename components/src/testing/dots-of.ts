/** How many dots a drawing has of a kind: each is a closed part of one path. */
export const dotsOf = (drawing: Element, kind: string): number =>
  [...drawing.querySelectorAll(`.dot${kind}`)].reduce(
    (sum, path) => sum + (path.getAttribute('d')?.split('z').length ?? 1) - 1,
    0,
  );
