import { providePack } from '@plainsight/components';
import '@plainsight/components/define';
import { pack } from '@plainsight/content';
import { claimInAddress } from '../shared/studies-address.ts';

providePack(pack);

const list = document.querySelector('evidence-list');
const showClaim = (): void => list?.setAttribute('claim', claimInAddress() ?? '');
addEventListener('hashchange', showClaim);
showClaim();
