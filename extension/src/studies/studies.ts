import { providePack } from '@plainsight/components';
import '@plainsight/components/define';
import { activePack } from '../shared/active-pack.ts';
import { keepAppearance } from '../shared/appearance.ts';
import { claimInAddress } from '../shared/studies-address.ts';

const [pack] = await Promise.all([activePack(), keepAppearance()]);
providePack(pack);

const list = document.querySelector('evidence-list');
const showClaim = (): void => list?.setAttribute('claim', claimInAddress() ?? '');
addEventListener('hashchange', showClaim);
showClaim();
