import '@plainsight/components/define';
import { providePack } from '@plainsight/components';
import { pack } from '@plainsight/content';

declare const PLAINSIGHT_VERSION: string;

/** The version of this script. */
export const version = PLAINSIGHT_VERSION;

providePack(pack);

export { providePack };
