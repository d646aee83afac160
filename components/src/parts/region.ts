import { regions, type Region } from '@plainsight/evidence';

/** Whether an attribute's value names a region that records may have. */
export const isRegion = (value: string): value is Region => (regions as readonly string[]).includes(value);
