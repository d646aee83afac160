import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pack } from '@plainsight/content';
import { jsonLdScript, medicalPage, renderElement } from '@plainsight/render';

/*
 * A clinic's server in plain Node: node demo/node-server/server.mjs 8080. Each page has a strict policy, whose nonce is
 * new with every answer; its card is read without JavaScript, and the script takes it over.
 */

const script = new URL('../../dist/cdn/plainsight.js', import.meta.url);

/** @type {(condition: string, nonce: string) => string} */
const page = (condition, nonce) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Ketamine at our clinic</title>
    <link rel="icon" href="data:,">
    <style nonce="${nonce}">body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif }</style>
    <script src="/plainsight.js" nonce="${nonce}" defer></script>
    ${jsonLdScript(medicalPage(pack, { conditions: [condition] }))}
  </head>
  <body>
    <h1>Ketamine at our clinic</h1>
    ${renderElement('condition-card', { condition, region: 'scotland' }, pack, { nonce })}
  </body>
</html>`;

/**
 * The clinic's server; it does not listen yet. `/conditions/ptsd` is the page about one condition.
 * @returns {import('node:http').Server}
 */
export const createClinic = () =>
  createServer(({ url = '/' }, response) => {
    if (url === '/plainsight.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(script));
      return;
    }
    const condition = url.replace('/conditions/', '');
    if (!pack.conditions.some(({ id }) => id === condition)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`,
      })
      .end(page(condition, nonce));
  });

if (import.meta.filename === process.argv[1]) {
  const port = Number(process.argv[2] ?? 8080);
  createClinic().listen(port, () => console.log(`http://localhost:${port}/conditions/ptsd`));
}
