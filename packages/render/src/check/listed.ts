interface Row {
  readonly id: string;
}

/** One note that names records and counts them; none where there are no records. */
export const listed = (what: string, rows: readonly Row[]): string[] =>
  rows.length === 0 ? [] : [`${what} (${rows.length}): ${rows.map(({ id }) => id).join(', ')}`];
