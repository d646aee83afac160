const controls = /\p{Cc}/gu;
const longest = 600;

/** A text of others, safe to print: on one line, without signs that could move a terminal's cursor, and not endless. */
export const printable = (text: string): string => {
  const clean = text.replaceAll(controls, '\ufffd');
  return clean.length > longest ? `${clean.slice(0, longest)} … (--json prints all)` : clean;
};
