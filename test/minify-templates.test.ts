import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from '../tools/minify-templates.mjs';

/** What becomes of a module's code. */
async function minified(code: string, names?: ReadonlyMap<string, string>): Promise<string> {
  const given = { name: 'given', resolveId: (id: string) => id, load: () => code };
  const bundle = await rollup({ input: 'given', plugins: [given, minifyTemplates(names)], treeshake: false });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code.trim();
}

describe('minifyTemplates', () => {
  it('leaves one space between words and tags, and none that could join two words', async () => {
    assert.equal(
      await minified(
        'const a = html`\n  <p\n    class="a  b"\n  >\n    One\n    <b>two</b> ${x}\n    three</p>\n`;',
      ),
      'const a = html` <p class="a b"> One <b>two</b> ${x} three</p> `;',
    );
  });

  it('takes blanks and comments out of styles, but not out of what is quoted or calculated', async () => {
    assert.equal(
      await minified(
        'const a = css`\n  /* why */\n  a :hover, b > c {\n    content: "a  {";\n    inset: calc(1px + ${x} * 2) auto;\n  }\n  ${more}\n  @media (width: 1px) { a { b: c; } }\n`;',
      ),
      'const a = css` a :hover,b > c{content:"a  {";inset:calc(1px + ${x} * 2) auto}${more} @media (width:1px){a{b:c}}`;',
    );
  });

  it('calls private properties what they are to be called, and others what they are', async () => {
    assert.equal(
      await minified(
        'const a = css`a{--_ink:red;color:var(--_ink,var(--_inky))}`;',
        new Map([['--_ink', '--_a']]),
      ),
      'const a = css`a{--_a:red;color:var(--_a,var(--_inky))}`;',
    );
  });

  it('leaves words alone that are translated, since they are known by their text', async () => {
    const code = 'const a = msg(html`<b>one</b>\n  two`);';
    assert.equal(await minified(code), code);
  });

  it('leaves alone what is no template of Lit', async () => {
    const code = 'const a = text`one\n  two` + css;';
    assert.equal(await minified(code), code);
  });
});
