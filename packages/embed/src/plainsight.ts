import '@plainsight/components/define';
import { providePack, useLocale } from '@plainsight/components';
import { pack } from '@plainsight/content';

declare const PLAINSIGHT_VERSION: string;

/** The version of this script. */
export const version = PLAINSIGHT_VERSION;

providePack(pack);

export { pack, providePack, useLocale };
