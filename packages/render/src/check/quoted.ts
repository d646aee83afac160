const longest = 240;

/** A text in quotation marks, cut where it is too long to read in a message. */
export const quoted = (text: string): string =>
  text.length > longest ? `"${text.slice(0, longest)} …"` : `"${text}"`;
