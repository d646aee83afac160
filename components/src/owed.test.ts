import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './define.ts';
import { providePack } from './pack/provide-pack.ts';
import { fixturePack } from './testing/fixture-pack.ts';
import { whyUnreadable } from './testing/is-readable.ts';

/*
 * What the reader is owed stays readable whatever the page does to an element, short of hiding it as a whole.
 */

const review = ['Not yet reviewed by a clinician', 'Information, not advice'];

/** For each element, how it is used and the beginnings of the texts that a reader is owed. */
const owed: Readonly<Record<string, readonly [attributes: string, texts: readonly string[]]>> = {
  'condition-card': [
    'condition="hiccups"',
    [
      'Low certainty',
      'What f-null found about hiccups',
      'It can make your tongue green.',
      'We do not know what happens after years.',
      'we hold no figures for people who had no treatment',
      'Get help now',
      '999',
      ...review,
    ],
  ],
  'evidence-list': ['condition="hiccups"', ['Low certainty', 'What f-null found about hiccups', ...review]],
  'ketamine-mechanism': ['', ['Low certainty', 'What f-null found about hiccups', ...review]],
  'administration-routes': ['', ['certainty', 'Get help now', '999', ...review]],
  'treatment-session': ['', ['certainty', 'Get help now', '999', ...review]],
  'safety-summary': [
    '',
    [
      'It can make your tongue green.',
      'We do not know what happens after years.',
      'Get help now',
      '999',
      ...review,
    ],
  ],
  'claim-check': [
    'claim="c-main"',
    ['Low certainty', 'partly supported', 'What f-null found about hiccups', ...review],
  ],
  'term-card': ['term="hiccup"', ['Low certainty', 'What f-null found about hiccups', ...review]],
};

/** Inherited properties, and what would make a text vanish where they got through. */
const inherited: readonly (readonly [string, string])[] = [
  ['color', 'transparent'],
  ['color', 'white'],
  ['-webkit-text-fill-color', 'transparent'],
  ['font-size', '0'],
  ['font', '0/0 serif'],
  ['font-size-adjust', '0'],
  ['line-height', '0'],
  ['letter-spacing', '-1em'],
  ['word-spacing', '-9em'],
  ['text-indent', '-9999px'],
  ['white-space', 'nowrap'],
  ['-webkit-text-security', 'disc'],
  ['text-transform', 'full-width'],
  ['writing-mode', 'vertical-rl'],
  ['pointer-events', 'none'],
  ['list-style', 'none'],
];

/** Not inherited, but able to cut a part of the element off. */
const cutting: readonly (readonly [string, string])[] = [
  ['max-height', '40px'],
  ['max-block-size', '0'],
  ['height', '1px'],
  ['block-size', '0'],
  ['overflow', 'hidden'],
  ['clip-path', 'inset(0 0 90% 0)'],
  ['mask', 'linear-gradient(#000 10%, transparent 10%)'],
  ['mask-image', 'linear-gradient(transparent, transparent)'],
];

const values = ['transparent', '0', 'none', 'white', 'nonsense', 'initial', '9999px'];

const tokensIn = (element: LitElement): string[] => {
  const sheets = element.shadowRoot!.adoptedStyleSheets;
  const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  return [...new Set(css.match(/--[a-z_][\w-]*/g))];
};

for (const [tag, [attributes, texts]] of Object.entries(owed)) {
  describe(`what a reader is owed by <${tag}>`, () => {
    let element: LitElement;

    beforeEach(async () => {
      providePack(fixturePack);
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      wrapper.innerHTML = `<${tag} ${attributes}>Own text<p slot="studies">More</p></${tag}>`;
      element = wrapper.firstElementChild as LitElement;
      await element.updateComplete;
    });

    const expectReadable = (under: string) => {
      for (const text of texts) {
        const why = whyUnreadable(element, text);
        expect(why, `“${text}” under ${under}: ${why}`).to.equal(undefined);
      }
    };

    it('is readable', () => expectReadable('no rule'));

    it('stays so under any inherited property, and where the page cuts the element', () => {
      for (const [name, value] of [...inherited, ...cutting]) {
        element.style.setProperty(name, value, 'important');
        expectReadable(`${name}: ${value}`);
        element.removeAttribute('style');
      }
    });

    it('stays so under any token', () => {
      const tokens = tokensIn(element);
      expect(tokens).to.include('--_ink');
      for (const token of tokens) {
        for (const value of values) {
          element.style.setProperty(token, value, 'important');
          expectReadable(`${token}: ${value}`);
          element.style.removeProperty(token);
        }
      }
    });

    it('stands in no part, and no part can be named from outside to hide it', async () => {
      const parts = [...element.shadowRoot!.querySelectorAll('[part]')];
      for (const part of parts) {
        for (const text of texts) expect(part.textContent, text).not.to.contain(text);
      }
      const sheet = new CSSStyleSheet();
      for (const name of new Set(parts.flatMap((part) => [...part.part]))) {
        sheet.insertRule(`::part(${name}) { display: none !important; position: fixed; }`);
      }
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      expectReadable('its parts hidden');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });

    it('stays so whatever stands in the slots', async () => {
      element.innerHTML = ['', 'studies', 'owed', 'harms']
        .map((name) => `<p slot="${name}">Slot</p>`)
        .join('');
      await element.updateComplete;
      expectReadable('other content');
    });

    it('stays so under every attribute', async () => {
      const { observedAttributes } = element.constructor as typeof LitElement;
      const naming = new Set(attributes.match(/^\w+/) ?? []);
      const others = observedAttributes.filter((name) => !naming.has(name) && name !== 'step');
      for (const name of [
        ...others,
        'class',
        'lang',
        'dir',
        'role',
        'title',
        'no-harms',
        'compact',
        'brief',
      ]) {
        const before = element.getAttribute(name);
        for (const value of ['', 'rtl', 'uk', 'none', 'false']) {
          element.setAttribute(name, value);
          await element.updateComplete;
          if (!element.shadowRoot!.querySelector('.problem')) expectReadable(`${name}="${value}"`);
        }
        if (before === null) element.removeAttribute(name);
        else element.setAttribute(name, before);
      }
    });
  });
}
