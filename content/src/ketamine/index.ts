import type { Pack } from '@plainsight/evidence';
import { routes } from './administration.ts';
import { claims } from './claims.ts';
import { conditions } from './conditions.ts';
import { findings } from './findings.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { mechanism } from './mechanism.ts';
import { references } from './references.ts';
import { review } from './review.ts';
import { safety } from './safety.ts';
import { session } from './session.ts';
import { status } from './status.ts';

/** Ketamine treatment: all records. */
export const pack = {
  format: 1,
  id: 'ketamine',
  title: 'Ketamine treatment',
  version: '0.1.0',
  language: 'en-GB',
  licence: 'CC-BY-4.0',
  review,
  references: references as unknown as Pack['references'],
  findings,
  claims,
  conditions,
  glossary,
  mechanism,
  routes,
  session,
  safety,
  status,
  help,
} satisfies Pack as Pack;
