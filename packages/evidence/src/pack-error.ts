/** What is wrong with a pack, where, and what to do about it. */
export interface PackError {
  /** The id of the record, or its place where it has none. */
  readonly record: string;
  /** The field in that record, with dots between levels. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** One sentence for a reader or a log. */
export const describePackError = ({ record, field, problem, remedy }: PackError): string =>
  `${record}, field ${field}: ${problem}. ${remedy}`;
