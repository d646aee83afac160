import JSZip from 'jszip';

/** The first day that a zip can tell: when a file was written is not what the archive is about. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * @typedef {{ readonly name: string, readonly source: string | Uint8Array }} PackedFile
 */

/**
 * Packs files so that the same files always give the same bytes, on any machine.
 * @param {readonly PackedFile[]} files
 * @returns {Promise<Buffer>}
 */
export function zipOf(files) {
  const zip = new JSZip();
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, source } of inOrder) {
    zip.file(name, Buffer.from(source), { date, createFolders: false, unixPermissions: 0o644 });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/**
 * The files in a zip.
 * @param {Uint8Array} bytes
 * @returns {Promise<{ name: string, source: Buffer }[]>}
 */
export async function filesInZip(bytes) {
  const { files } = await JSZip.loadAsync(bytes);
  return Promise.all(
    Object.values(files).map(async (file) => ({ name: file.name, source: await file.async('nodebuffer') })),
  );
}
