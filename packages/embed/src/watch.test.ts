import { expect } from 'chai';
import { watch } from './watch.ts';

let count = 0;
const freshTag = () => `watch-host-${(count += 1)}`;

function watched(root: Document | ShadowRoot): HTMLElement[] {
  const found: HTMLElement[] = [];
  watch(
    root,
    'mark',
    (element) => found.push(element),
    (tag) => tag.startsWith('ours-'),
  );
  return found;
}

/** A root of its own, so that no test watches what another one does. */
function freshRoot(content = ''): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return root;
}

/** Observers are called before this. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('watch', () => {
  it('finds what is there', () => {
    expect(watched(freshRoot('<p><mark>a</mark></p><mark>b</mark>'))).to.have.length(2);
  });

  it('finds what comes later, alone or inside another', async () => {
    const root = freshRoot();
    const found = watched(root);
    root.innerHTML = '<mark>a</mark>';
    await settled();
    root.append(...freshRoot('<p><mark>b</mark></p>').children);
    await settled();
    expect(found.map(({ textContent }) => textContent)).to.deep.equal(['a', 'b']);
  });

  it('looks into an open shadow root once its host is defined', async () => {
    const tag = freshTag();
    const found = watched(freshRoot(`<${tag}></${tag}>`));
    expect(found).to.deep.equal([]);
    customElements.define(
      tag,
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<mark>inside</mark>';
        }
      },
    );
    await settled();
    expect(found.map(({ textContent }) => textContent)).to.deep.equal(['inside']);
  });

  it('looks into one that is there already, whatever its host is', async () => {
    const root = freshRoot();
    for (const host of ['div', freshTag()]) {
      root.append(document.createElement(host));
      root.lastElementChild!.attachShadow({ mode: 'open' }).innerHTML = `<mark>${host}</mark>`;
    }
    const found = watched(root);
    expect(found).to.have.length(2);
    root.append(document.createElement('section'));
    root.lastElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<mark>later</mark>';
    await settled();
    expect(found.map(({ textContent }) => textContent)).to.contain('later');
  });

  it('finds each once, even where its host moves', async () => {
    const root = freshRoot('<p></p><section></section>');
    const tag = freshTag();
    customElements.define(
      tag,
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<mark>inside</mark>';
        }
      },
    );
    const found = watched(root);
    const host = document.createElement(tag);
    root.querySelector('p')!.append(host);
    await settled();
    root.querySelector('section')!.append(host);
    await settled();
    expect(found).to.have.length(1);
  });

  it('leaves our own elements alone, and names that can never be defined', async () => {
    const root = freshRoot('<annotation-xml></annotation-xml><ours-x></ours-x>');
    root.querySelector('ours-x')!.attachShadow({ mode: 'open' }).innerHTML = '<mark></mark>';
    const found = watched(root);
    await settled();
    expect(found).to.deep.equal([]);
  });
});
