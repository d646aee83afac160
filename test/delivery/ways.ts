import { pack } from '@plainsight/content';
import { renderElement } from '@plainsight/render';

/** A way to put a card on a page. */
export interface Way {
  readonly name: string;
  /** What the page's policy must allow for it, beside a nonce for its script. */
  readonly sources: (files: string) => string;
  readonly script: (files: string, nonce?: string) => string;
  readonly card: (files: string) => string;
  /** What a browser may say of it by itself. */
  readonly hint?: RegExp;
}

const fallback = 'Read this without a script.';
const tag = `<condition-card condition="ptsd" region="scotland">${fallback}</condition-card>`;
const placeholder = `<div data-plainsight="condition-card" data-condition="ptsd" data-region="scotland">${fallback}</div>`;

const drawn = renderElement('condition-card', { condition: 'ptsd', region: 'scotland' }, pack, {
  nonce: 'secret',
  inside: fallback,
});

/** Chromium, where a declarative root is set by `innerHTML`, which knows none. */
const innerHtmlHint = /declarative Shadow DOM is not being parsed/;

const attribute = (nonce?: string) => (nonce ? ` nonce="${nonce}"` : '');
const single = (files: string, nonce?: string) =>
  `<script src="${files}plainsight.js" defer="defer"${attribute(nonce)}></script>`;
const loader = (files: string, nonce?: string) =>
  `<script src="${files}plainsight.loader.js" type="module"${attribute(nonce)}></script>`;
const nothingMore = () => '';
const styleNonce = () => "; style-src 'nonce-secret'";
const strictDynamic = () => "; script-src 'nonce-secret' 'strict-dynamic'";

export const ways: readonly Way[] = [
  { name: 'script and tag', sources: nothingMore, script: single, card: () => tag },
  { name: 'script and placeholder', sources: nothingMore, script: single, card: () => placeholder },
  { name: 'loader and tag', sources: strictDynamic, script: loader, card: () => tag },
  {
    name: 'loader and placeholder, its host named in the policy',
    sources: (files) => `; script-src 'nonce-secret' ${new URL(files).origin}`,
    script: loader,
    card: () => placeholder,
  },
  {
    name: 'static render and script',
    sources: styleNonce,
    script: single,
    card: () => drawn,
    hint: innerHtmlHint,
  },
  {
    name: 'static render and loader',
    sources: () => strictDynamic() + styleNonce(),
    script: loader,
    card: () => drawn,
    hint: innerHtmlHint,
  },
  {
    name: 'frame',
    sources: (files) => `; frame-src ${new URL(files).origin}`,
    script: () => '',
    card: (files) =>
      `<iframe src="${files}embed.html?element=condition-card&amp;condition=ptsd&amp;region=scotland" title="PTSD" width="100%" height="900" sandbox="allow-scripts"></iframe>`,
  },
];
