import { diagnose, healthy, readKnown, type Manifest } from '@plainsight/render/doctor';
import { readRunningPage } from './doctor/page-facts.ts';
import { showReport } from './doctor/show-report.ts';
import { neverLoaded, saidInPlace } from './doctor/what-happened.ts';

/*
 * What ?plainsight-doctor loads: it looks at the page as it runs, and says at its head what is wrong with the embed.
 */

/** Written in when the scripts are built. */
declare const PLAINSIGHT_MANIFEST: Manifest;
declare const PLAINSIGHT_NAMES: Parameters<typeof readKnown>[1];

const known = readKnown(PLAINSIGHT_MANIFEST, PLAINSIGHT_NAMES);
const missing = await neverLoaded(document, known);
const facts = await readRunningPage(document, known);
const faults = [...diagnose(facts, known), ...saidInPlace(document), ...missing];
showReport(document, faults, healthy(facts));
