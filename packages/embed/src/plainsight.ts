import '@plainsight/components/define';
import { providePack, useLocale } from '@plainsight/components';
import { pack } from '@plainsight/content';
import { isOurs } from './known-elements.ts';
import { fillPlaceholder, placeholderSelector } from './placeholders.ts';
import { version } from './version.ts';
import { watch } from './watch.ts';
import { whenParsed } from './when-parsed.ts';

providePack(pack);
whenParsed(() => watch(document, placeholderSelector, fillPlaceholder, isOurs));

export { pack, providePack, useLocale, version };
