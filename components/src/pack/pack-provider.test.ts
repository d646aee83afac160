import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { PackController } from './pack-controller.ts';
import { PackProvider } from './pack-provider.ts';
import type { PackState } from './pack-state.ts';

class Asking extends LitElement {
  readonly pack = new PackController(this);
}
customElements.define('asking-element', Asking);

const failed = (record: string): PackState => ({
  ok: false,
  errors: [{ record, field: '', problem: '', remedy: '' }],
});
const near = failed('near');
const far = failed('far');

/** An element that asks, inside two others. */
async function nested() {
  const outer = await fixture<HTMLElement>(
    html`<div>
      <p><asking-element></asking-element></p>
    </div>`,
  );
  return { outer, inner: outer.querySelector('p')!, asking: outer.querySelector<Asking>('asking-element')! };
}

describe('a provider of packs', () => {
  it('serves an element that asked before it was there, and one that comes later', async () => {
    const { outer, inner, asking } = await nested();
    new PackProvider(outer).give(near);
    expect(asking.pack.state).to.equal(near);
    const late = new Asking();
    inner.append(late);
    expect(late.pack.state).to.equal(near);
  });

  it('takes over the elements inside it from one further out, also while it has none to give', async () => {
    const { outer, inner, asking } = await nested();
    new PackProvider(outer).give(far);
    const nearest = new PackProvider(inner);
    nearest.offer();
    expect(asking.pack.state).to.equal(undefined);
    nearest.give(near);
    new PackProvider(outer).give(far);
    expect(asking.pack.state).to.equal(near);
  });

  it('reaches no element that has left the page', async () => {
    const { outer, asking } = await nested();
    const provider = new PackProvider(outer);
    provider.give(far);
    asking.remove();
    provider.give(near);
    expect(asking.pack.state).to.equal(far);
  });

  it('gives the pack that was handed in last, where two copies of the script share a document', async () => {
    const { outer, asking } = await nested();
    const first = new PackProvider(outer);
    first.give(far);
    new PackProvider(outer).give(near);
    expect(asking.pack.state).to.equal(near);
    first.give(far);
    expect(asking.pack.state).to.equal(far);
  });
});
