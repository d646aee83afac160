import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pack } from '@plainsight/content';
import { namesOf } from '@plainsight/evidence';
import { diagnose, healthy, readKnown, type Manifest } from '../src/doctor/index.ts';
import { readHtml } from '../src/doctor/read-html.ts';

const manifest = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@plainsight/components/custom-elements.json'), 'utf8'),
) as Manifest;
export const known = readKnown(manifest, namesOf(pack));

export const clinic = 'https://clinic.example/ptsd';
export const cdn = 'https://cdn.example/@plainsight/embed@0.1.0/cdn/';
export const card = '<condition-card condition="ptsd">Ask us.</condition-card>';
export const script = (more = '') => `<script src="${cdn}plainsight.js" defer${more}></script>`;
export const loader = (more = ' type="module"') =>
  `<script src="${cdn}plainsight.loader.js"${more}></script>`;

/** What the doctor says of a page: each problem with its remedy. */
export function saidOf(html: string, policies: readonly string[] = [], address = clinic): string[] {
  const facts = readHtml(html, address, known);
  const whole = { ...facts, policies: [...policies, ...facts.policies] };
  return diagnose(whole, known).map(({ problem, remedy }) => `${problem} ${remedy}`);
}

export const healthySaid = (html: string): string => healthy(readHtml(html, clinic, known));
