import type { PackError } from '@plainsight/evidence';

/** A record that a check lets pass, and why. */
export interface Exemption {
  readonly record: string;
  readonly check: string;
  readonly reason: string;
}

/** What one look at a pack found. */
export interface Looked {
  /** How many records or texts it looked at. */
  readonly records: number;
  readonly failures: readonly PackError[];
  /** What a person should look at; nothing that fails. */
  readonly notes?: readonly string[];
}

export interface Check {
  readonly name: string;
  /** Undefined where the check could not run, because the records do not hold together. */
  readonly records: number | undefined;
  readonly failures: readonly PackError[];
  readonly notes: readonly string[];
  /** The failures that were taken back, and why. */
  readonly exempt: readonly Exemption[];
  /** How many records may be exempt. */
  readonly cap: number;
}

export interface Report {
  readonly ok: boolean;
  readonly checks: readonly Check[];
}
