import { msg, str } from '@lit/localize';
import type {
  Certainty,
  Design,
  Finding,
  LicenceStatus,
  Reference,
  Region,
  Verdict,
} from '@plainsight/evidence';
import { dateWords } from './dates.ts';

/*
 * The closed lists of words that records may use, as a reader sees them. Functions, since the language can change.
 */

export function certaintyLabel(certainty: Certainty): string {
  const labels: Record<Certainty, string> = {
    high: msg('High certainty'),
    moderate: msg('Moderate certainty'),
    low: msg('Low certainty'),
    'very low': msg('Very low certainty'),
  };
  return labels[certainty];
}

export function designLabel(design: Design): string {
  const labels: Record<Design, string> = {
    'RCT-parallel': msg('randomised trial'),
    'RCT-crossover': msg('randomised crossover trial'),
    'double-blind, active-controlled, ascending dose': msg('rising-dose study with a comparison drug'),
    'dose-escalation, no randomised control': msg('rising-dose study without a comparison group'),
    'meta-analysis': msg('pooled analysis of trials'),
    'patient-level pooled analysis': msg('pooled analysis of trials'),
    'systematic review': msg('systematic review'),
    'narrative review': msg('review by experts'),
    cohort: msg('group followed over time'),
    'case series': msg('case reports'),
    qualitative: msg('interviews'),
    'human imaging': msg('brain scans in people'),
    animal: msg('animal study'),
    'laboratory and animal': msg('laboratory and animal study'),
    guideline: msg('guideline'),
    regulator: msg('regulator or product label'),
    'service information': msg('information from a service'),
    'trial registry': msg('trial register'),
  };
  return labels[design];
}

/** The result in words that do not depend on colour or place, with a mark of its own shape. */
export function directionWords({ direction }: Pick<Finding, 'direction'>): { mark: string; words: string } {
  switch (direction) {
    case 'favours intervention':
      return { mark: '▲', words: msg('Treatment did better') };
    case 'favours comparator':
      return { mark: '▼', words: msg('Comparison did better') };
    case 'no clear difference':
      return { mark: '○', words: msg('No clear difference') };
    case null:
      return { mark: '–', words: msg('Not a comparison') };
  }
}

export function verdictLabel(verdict: Verdict): string {
  const labels: Record<Verdict, string> = {
    supported: msg('supported'),
    'partly supported': msg('partly supported'),
    overstated: msg('overstated'),
    contested: msg('contested'),
    misattributed: msg('misattributed'),
    'not studied in our sources': msg('not studied in our sources'),
  };
  return labels[verdict];
}

export function statusLabel(status: LicenceStatus): string {
  const labels: Record<LicenceStatus, string> = {
    licensed: msg('licensed'),
    accepted: msg('accepted'),
    'not recommended': msg('not recommended'),
    'off label': msg('off label'),
    controlled: msg('controlled'),
    'not collected': msg('not collected'),
  };
  return labels[status];
}

/** What a reader must know about a figure that was not checked against its paper; undefined for one that was. */
export function figureCaution({ confidence }: Pick<Finding, 'confidence'>): string | undefined {
  if (confidence === 'recalled') return msg('Figure awaiting check against the paper');
  if (confidence === 'uncertain') return msg('Figures need checking, so none is shown');
  return undefined;
}

/** What a reader must know of a work that was taken back, corrected or questioned; undefined for any other. */
export function retractionWords({ custom: { retraction } }: Reference): string | undefined {
  if (!retraction) return undefined;
  const day = dateWords(retraction.checked);
  switch (retraction.status) {
    case 'retracted':
      return msg(str`retracted, as of ${day}`);
    case 'corrected':
      return msg(str`corrected, as of ${day}`);
    case 'expression of concern':
      return msg(str`doubted by its journal (expression of concern), as of ${day}`);
    case 'none found':
      return undefined;
  }
}

export function regionName(region: Region): string {
  const names: Record<Region, string> = {
    uk: msg('United Kingdom'),
    england: msg('England'),
    scotland: msg('Scotland'),
    wales: msg('Wales'),
    'northern-ireland': msg('Northern Ireland'),
    us: msg('United States'),
    eu: msg('European Union'),
  };
  return names[region];
}
