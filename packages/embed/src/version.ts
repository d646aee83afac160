/** Written in when the scripts are built. */
declare const PLAINSIGHT_VERSION: string;

/** The version of this script. */
export const version = PLAINSIGHT_VERSION;
