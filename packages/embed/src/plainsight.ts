import '@plainsight/components/define';
import { providePack, useLocale } from '@plainsight/components';
import { callDoctor } from './call-doctor.ts';
import { isOurs } from './known-elements.ts';
import { provideOwnPack } from './own-pack.ts';
import { fillPlaceholder, placeholderSelector } from './placeholders.ts';
import { version } from './version.ts';
import { watch } from './watch.ts';
import { whenParsed } from './when-parsed.ts';

provideOwnPack();
if (document.currentScript instanceof HTMLScriptElement) callDoctor(document.currentScript.src);
whenParsed(() => watch(document, placeholderSelector, fillPlaceholder, isOurs));

export { providePack, useLocale, version };
