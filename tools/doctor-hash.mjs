import { join } from 'node:path';
import { integrityOf } from './integrity.mjs';
import { root } from './run.mjs';

const name = 'PLAINSIGHT_DOCTOR_HASH';

/**
 * Writes the hash of the doctor, which was built before, into a script that may load it.
 * @returns {import('rollup').Plugin}
 */
export const doctorHash = () => ({
  name: 'doctor-hash',
  renderChunk(code) {
    if (!code.includes(name)) return null;
    const hash = integrityOf(join(root, 'dist', 'cdn'))['plainsight.doctor.js'];
    if (!hash) throw new Error('The doctor is built before what loads it.');
    return { code: code.replaceAll(name, JSON.stringify(hash)), map: null };
  },
});
