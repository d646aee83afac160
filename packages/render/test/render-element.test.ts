import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { pack } from '@plainsight/content';
import { indexPack, stances, statementOf } from '@plainsight/evidence';
import { renderElement, type ElementAttributes } from '../src/static-html/render-element.ts';
import { textOfHtml } from '../src/static-html/escape-html.ts';
import { hiccups } from './check-support.ts';

const index = indexPack(pack);

/** The elements that draw facts, each with what it is asked for. */
const drawings: readonly (readonly [tag: string, attributes: ElementAttributes])[] = [
  ['administration-routes', { region: 'scotland' }],
  ['claim-check', { claim: 'c-safe' }],
  ['condition-card', { condition: 'ptsd', region: 'scotland' }],
  ['evidence-list', { condition: 'ptsd' }],
  ['ketamine-mechanism', { step: 'bdnf' }],
  ['safety-summary', {}],
  ['term-card', { term: 'nmda' }],
  ['treatment-session', {}],
];

const wordsOf = (html: string): string => textOfHtml(html.replaceAll(/<style.*?<\/style>/gs, ''));
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function assertSays(html: string, texts: readonly string[]): void {
  const words = wordsOf(html);
  assert.ok(texts.length > 0);
  assert.deepEqual(
    texts.filter((text) => !words.includes(folded(text))),
    [],
  );
}

describe('renderElement', () => {
  for (const [tag, attributes] of drawings) {
    const html = renderElement(tag, attributes, pack);

    it(`${tag}: one element with one root, one style, and nothing that a policy forbids beside it`, () => {
      assert.match(html, new RegExp(`^<${tag}[^<>]*><template shadowrootmode="open"><style>`));
      assert.match(html, new RegExp(`</template><p>[^<]+</p></${tag}>$`));
      assert.equal(html.match(/<style/g)?.length, 1);
      assert.doesNotMatch(html, /<script|\sstyle=|\son[a-z]+=|<!--|<\?|undefined|\[object/);
    });

    it(`${tag}: says that nobody has reviewed it, and that it is no advice`, () => {
      assertSays(html, ['Not yet reviewed by a clinician.', 'Information, not advice.']);
    });

    it(`${tag}: hides every drawing where its styles do not come, since it would mislead without`, () => {
      assert.doesNotMatch(html, /<svg(?! display="none")/);
      assert.match(html, /:where\(svg\) {\s+display: inline/);
    });
  }

  it('holds every finding for and against, every harm, and all help of a condition', () => {
    for (const condition of pack.conditions) {
      const html = renderElement('condition-card', { condition: condition.id }, pack);
      const [main] = index.claimsOf(condition);
      assertSays(html, [
        condition.name,
        ...(main
          ? [statementOf(main), `${main.certainty[0]!.toUpperCase()}${main.certainty.slice(1)} certainty`]
          : []),
        ...(main
          ? (['for', 'against'] as const).flatMap((stance) => index.findingsOf(main, stance))
          : []
        ).map(({ plainSummary }) => plainSummary),
        ...pack.safety
          .filter(({ group }) => ['common', 'serious', 'unknown'].includes(group))
          .map(({ text }) => text),
        ...pack.help.filter(({ region }) => region === 'uk').map(({ contact }) => contact),
      ]);
    }
  });

  it('holds all steps of the mechanism, and the findings of every claim they rest on', () => {
    const html = renderElement('ketamine-mechanism', {}, pack);
    const steps = [...pack.mechanism.steps, ...pack.mechanism.ideas];
    const claims = [...new Set(steps.flatMap(({ claimIds }) => claimIds))].flatMap(
      (id) => index.claim(id) ?? [],
    );
    assertSays(
      html,
      claims.flatMap((claim) =>
        stances.flatMap((stance) => index.findingsOf(claim, stance).map(({ plainSummary }) => plainSummary)),
      ),
    );
  });

  it('says itself where the review is late', () => {
    const late = { ...pack, review: { ...pack.review, due: '2020-01-01' } };
    assertSays(renderElement('condition-card', { condition: 'ptsd' }, late), [
      'Review overdue: it was due by',
    ]);
  });

  it('keeps what stands between the tags, and shows it where the element shows what it stands around', () => {
    const inside = '<p>Ketamine can cause dissociation.</p>';
    const html = renderElement('explained-text', { density: 'every' }, pack, { inside });
    assert.match(
      html,
      /<slot><\/slot>.*<\/template><p>Ketamine can cause dissociation\.<\/p><\/explained-text>$/s,
    );
    assert.match(renderElement('explained-text', {}, pack), /<\/template><\/explained-text>$/);
    const around = renderElement('plainsight-pack', { src: '/my-pack.json' }, pack, { inside });
    assert.match(around, /^<plainsight-pack src="\/my-pack\.json"><template.*<slot><\/slot><\/template><p>/s);
  });

  it('puts the nonce on the style, and lets no value out of its quotation marks', () => {
    const html = renderElement('term-card', { term: 'nmda', id: '"><script>' }, pack, {
      nonce: '"><script>',
    });
    assert.match(html, /^<term-card term="nmda" id="&quot;&gt;&lt;script&gt;"><template/);
    assert.match(html, /<style nonce="&quot;&gt;&lt;script&gt;">/);
    assert.doesNotMatch(html, /<script/);
  });

  it('writes attributes without a value, and leaves out those that are false', () => {
    assert.match(
      renderElement('ketamine-mechanism', { compare: true }, pack),
      /^<ketamine-mechanism compare>/,
    );
    assert.match(renderElement('ketamine-mechanism', { compare: false }, pack), /^<ketamine-mechanism>/);
  });

  it('lets no text of a pack become markup', () => {
    const evil = '</style></template><script>alert(1)</script>';
    const hostile = hiccups((loose) => {
      loose.title = evil;
      loose.conditions[0].name = evil;
    });
    const html = renderElement('condition-card', { condition: 'long-hiccups' }, hostile);
    assert.doesNotMatch(html, /<script|<\/style><\/template>/);
    assertSays(html, [evil]);
  });

  it('draws each element from the pack that it was given', () => {
    const ours = renderElement('term-card', { term: 'nmda' }, pack);
    assertSays(renderElement('condition-card', { condition: 'long-hiccups' }, hiccups()), ['Long hiccups']);
    assert.equal(renderElement('term-card', { term: 'nmda' }, pack), ours);
  });

  it('leaves nothing behind when it is imported, and the elements can be registered in Node', () => {
    const run = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `await import('@plainsight/render');
         const before = customElements.get('condition-card');
         await import('@plainsight/components/define');
         console.log(before, customElements.get('condition-card').name);`,
      ],
      { encoding: 'utf8', cwd: import.meta.dirname },
    );
    assert.equal(run.stderr + run.stdout, 'undefined ConditionCard\n');
  });

  it('throws what is wrong, in words that say what would work', () => {
    assert.throws(() => renderElement('card', {}, pack), {
      message: /^There is no element “card”\. Use one of: administration-routes, .*, treatment-session\.$/,
    });
    assert.throws(() => renderElement('condition-card', { colour: 'red' }, pack), {
      message:
        '<condition-card> has no “colour”. It has: condition, region; and, as every element: id, class, lang, dir, title.',
    });
    assert.throws(() => renderElement('condition-card', { condition: '<b>"cough"</b>' }, pack), {
      message: /^<condition-card>: There is no condition called “<b>"cough"<\/b>”\. Use one of: trd, gad, /,
    });
    assert.throws(() => renderElement('condition-card', { condition: 'ptsd', region: 'mars' }, pack), {
      message: /There is no region called “mars”\. Use one of: uk, /,
    });
    assert.throws(() => renderElement('term-card', {}, pack), {
      message: /This element needs the attribute “term”/,
    });
    assert.throws(() => renderElement('condition-card', { condition: 'ptsd' }, { format: 1 }), {
      message: /^the pack, field id: expected .*\n.*\n.*\nAnd \d+ more: plainsight check FILE lists them\.$/,
    });
  });
});
