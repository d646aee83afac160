/** Written in when the scripts are built: what `plainsight.doctor.js` hashes to. */
declare const PLAINSIGHT_DOCTOR_HASH: string;

const parameter = 'plainsight-doctor';

const sayItCannot = (): void =>
  console.error(
    'The doctor of Plainsight could not be loaded here: run npx plainsight doctor with the address of this page.',
  );

/**
 * Loads the doctor where the page's address asks for it (`?plainsight-doctor`). Its hash goes with it, so that a page
 * which pins this script runs nothing else.
 * @param script The address of this script, beside which the doctor lies.
 */
export function callDoctor(script: string): void {
  if (!new URLSearchParams(location.search).has(parameter)) return;
  const doctor = document.createElement('script');
  doctor.type = 'module';
  doctor.crossOrigin = 'anonymous';
  doctor.integrity = PLAINSIGHT_DOCTOR_HASH;
  doctor.nonce = [...document.scripts].find(({ src }) => src === script)?.nonce ?? '';
  doctor.addEventListener('error', sayItCannot);
  try {
    // Where Trusted Types are required, no address may be set from a script.
    doctor.src = new URL('plainsight.doctor.js', script).href;
    document.head.append(doctor);
  } catch {
    sayItCannot();
  }
}
