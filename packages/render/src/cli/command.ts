/** Where a command writes; the terminal, or a test. */
export interface Output {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

export interface Command {
  /** What stands after the command's name. */
  readonly usage: string;
  readonly summary: string;
  /** Gives the exit status: 0 where all is well. */
  readonly run: (args: readonly string[], output: Output) => number | Promise<number>;
}
