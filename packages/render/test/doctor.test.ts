import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { card, cdn, healthySaid, loader, saidOf, script } from './doctor-support.ts';

/** Expects one fault, in these words. */
function says(html: string, words: RegExp, policies: readonly string[] = []): void {
  const said = saidOf(html, policies);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0]!, words);
}

const hash = `sha384-${'A'.repeat(64)}`;
const placeholder = '<div data-plainsight="condition-card" data-condition="ptsd">Ask us.</div>';
const frame = `<iframe src="${cdn}embed.html?element=condition-card&amp;condition=ptsd&amp;theme=dark"></iframe>`;

describe('a healthy page', () => {
  const healthy = {
    'script and tag': script() + card,
    'script with its hash': script(` integrity="${hash}" crossorigin`) + card,
    'loader and tag': loader() + card,
    placeholder: script() + placeholder,
    'a placeholder with what plugins of the host add':
      script() +
      placeholder.replace(
        '<div',
        '<div data-rocket-location-hash="1" data-v-7ba5bd90 data-id="2" data-position="3" data-type="4" data-aos="fade"',
      ),
    frame,
    'a tag of the page in our own text': `${script()}<explained-text><p class="a">Ketamine</p></explained-text>`,
    'a tag shown as code': `${script()}${card}<pre>&lt;condition-card&gt;</pre>`,
    'a second script without scripts': `${script()}${card}<noscript>${script()}</noscript>`,
  };
  for (const [name, html] of Object.entries(healthy)) {
    it(name, () => assert.deepEqual(saidOf(html), []));
  }

  it('is told so in one sentence', () => {
    assert.equal(healthySaid(script() + card + card), `Nothing is wrong: ${cdn}plainsight.js, 2 elements.`);
    assert.equal(healthySaid(frame), 'Nothing is wrong: 1 frame.');
  });

  const allowing = {
    'a nonce': ["script-src 'nonce-abc'", script(' nonce="abc"')],
    'the nonce of a loader, which hands it on': [
      "script-src 'nonce-abc'",
      loader(' type="module" nonce="abc"'),
    ],
    'the hash': [`script-src '${hash}'`, script(` integrity="${hash}" crossorigin`)],
    'the host': ['script-src https://cdn.example', script()],
    'a path of the host': [`script-src ${cdn}`, script()],
    'all hosts below one': ['script-src https://*.example', script()],
    'any https address': ['default-src https:', script()],
    'script-src-elem before script-src': ["script-src 'none'; script-src-elem cdn.example", script()],
    "'strict-dynamic' and a nonce": [
      "script-src 'strict-dynamic' 'nonce-abc'",
      loader(' type="module" nonce="abc"'),
    ],
    'no word on scripts': ["img-src 'self'", script()],
    'a list of Trusted Types policies': [
      "require-trusted-types-for 'script'; trusted-types lit-html",
      script(),
    ],
  } as const;
  for (const [name, [policy, tag]] of Object.entries(allowing)) {
    it(`with a policy that allows it by ${name}`, () => assert.deepEqual(saidOf(tag + card, [policy]), []));
  }
});

describe('what the doctor says of', () => {
  it('a tag that was stripped', () =>
    says(
      `${script()}Ask us.`,
      /no element is: your host may have removed the tag\. Use the placeholder.*data-plainsight/,
    ));

  it('a tag that stands as text', () =>
    says(
      `${script()}<p>&lt;condition-card condition="ptsd"&gt;</p>`,
      /^<condition-card> stands on the page as text .* HTML source/,
    ));

  it('a script that is missing', () =>
    says(card, /^<condition-card> is on the page, but no script of Plainsight is\. Add the script tag/));

  it('a page without Plainsight', () =>
    says('<p>Hello', /^Nothing of Plainsight is on this page\. Paste a snippet/));

  it('two versions', () =>
    says(
      script() + script().replace('0.1.0', '0.2.0') + card,
      /two scripts of Plainsight: .*\(version 0\.1\.0\) and .*\(version 0\.2\.0\).*Remove one of the two script tags\./,
    ));

  it('a hash that is none', () =>
    says(
      script(' integrity="sha384-abc" crossorigin') + card,
      /^The hash “sha384-abc” of .* is none.*integrity\.json/,
    ));

  it('a hash without a crossorigin attribute', () =>
    says(script(` integrity="${hash}"`) + card, /comes from another host.*Add crossorigin="anonymous"/));

  it('a loader that is not marked as a module', () =>
    says(loader('') + card, /is a module.*Add type="module"/));

  it('a condition that does not exist', () =>
    says(
      script() + card.replace('ptsd', 'pstd'),
      /condition="pstd", and there is no condition of that name\. Use one of: trd, .*ptsd/,
    ));

  it('a region that does not exist', () =>
    says(script() + card.replace('>', ' region="mars">'), /region="mars".*Use one of: uk, england/));

  it('a placeholder with an unknown name', () =>
    says(
      script() + placeholder.replace('condition-card', 'condition-crad'),
      /^There is no element “condition-crad”\. Use one of: .*condition-card/,
    ));

  it('a placeholder with an unknown attribute', () =>
    says(
      script() + placeholder.replace('data-condition', 'data-conditon'),
      /^<condition-card> has no data-conditon\. Use one of: data-condition, data-region\./,
    ));

  it('a placeholder with an attribute of another element, or one nearly so', () => {
    for (const name of ['claim', 'regoin', 'conditions', 'stp'])
      says(
        script() + placeholder.replace('data-condition', `data-${name}`),
        new RegExp(`^<condition-card> has no data-${name}\\.`),
      );
  });

  it('a placeholder with an unknown value', () =>
    says(script() + placeholder.replace('ptsd', 'x'), /data-condition="x", and there is no condition/));

  it('a frame with an unknown element or attribute', () => {
    says(frame.replace('condition-card', 'script'), /in the address of the frame\) “script”/);
    says(frame.replace('condition=', 'conditio='), /^<condition-card> has no conditio\./);
  });
});

describe('what the doctor says of a Content-Security-Policy that blocks', () => {
  it('the script', () =>
    says(
      script() + card,
      /blocks https:.*plainsight\.js: script-src does not allow it\. Write this directive into the policy: script-src 'self' https:\/\/cdn\.example$/,
      ["default-src *; script-src 'self'"],
    ));

  it('a script with a hash: the hash is enough', () =>
    says(
      script(` integrity="${hash}" crossorigin`) + card,
      new RegExp(`: script-src '${hash}'$`.replaceAll('+', '\\+')),
      ["default-src 'none'"],
    ));

  it('a script without the nonce, with strict-dynamic', () =>
    says(loader() + card, /with 'strict-dynamic'.*Give the script tag the nonce/, [
      "script-src 'strict-dynamic' 'nonce-abc'",
    ]));

  it('what the loader loads', () =>
    says(
      loader(` type="module" integrity="${hash}" crossorigin`) + card,
      new RegExp(
        "blocks what it loads.*script-src 'sha384-A+' https://cdn\\.example \\(or add 'strict-dynamic', or use plainsight\\.js",
      ),
      [`script-src '${hash}'`],
    ));

  it('the policy of Trusted Types', () =>
    says(
      script() + card,
      /does not allow the Trusted Types policy “lit-html”.*: trusted-types lit-html own 'allow-duplicates'$/,
      ["require-trusted-types-for 'script'; trusted-types own"],
    ));

  it('a second copy’s policy of Trusted Types', () => {
    const said = saidOf(script() + script() + card, [
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ]);
    assert.match(
      said.join('\n'),
      /“lit-html” once, and there are two copies.*trusted-types lit-html 'allow-duplicates'/,
    );
  });

  it('the frame', () =>
    says(frame, /blocks the frame .*: frame-src does not allow it\. .*: frame-src https:\/\/cdn\.example$/, [
      "frame-src 'none'",
    ]));

  it('another pack', () =>
    says(
      `${script()}<plainsight-pack src="/own.json"></plainsight-pack>`,
      /blocks the pack \/own\.json: connect-src.*connect-src https:\/\/clinic\.example$/,
      ["connect-src 'none'"],
    ));

  it('it in a <meta>, or in the second of two policies', () => {
    const meta = `<meta http-equiv="content-security-policy" content="script-src 'none'">`;
    says(meta + script() + card, /script-src https:\/\/cdn\.example$/);
    says(script() + card, /script-src https:\/\/cdn\.example$/, ["default-src *, script-src 'none'"]);
  });
});
