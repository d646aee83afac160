/**
 * What a snippet is made of.
 * @typedef {object} Choice
 * @property {string} tag
 * @property {Readonly<Record<string, string>>} attributes Those with a value; the others are left out.
 * @property {string} theme `light`, `dark`, or `light dark` to follow the reader's system.
 * @property {string} folder Where the files of Plainsight lie: an address that ends in `/`.
 * @property {Readonly<Record<string, string>>} integrity The hash of each file, from `integrity.json`.
 * @property {string} fallback What is read where no script runs.
 */

/** @type {(text: string) => string} */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @type {(attributes: Readonly<Record<string, string>>, prefix?: string) => string} */
const written = (attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`)
    .join('');

/** @type {(choice: Choice) => string} */
const script = ({ folder, integrity }) => {
  const hash = integrity['plainsight.js'];
  const pinned = hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  return `<script src="${escaped(folder)}plainsight.js"${pinned} defer></script>`;
};

/** A page without a colour scheme is light. @type {(theme: string) => string} */
const scheme = (theme) => (theme === 'light' ? '' : `<meta name="color-scheme" content="${theme}">\n`);

/** @type {(choice: Choice) => string} */
const element = ({ tag, attributes, fallback }) =>
  `<${tag}${written(attributes)}>${escaped(fallback)}</${tag}>`;

/**
 * `file` is what the snippet asks for, in the folder where the files of Plainsight lie.
 * @type {readonly { id: string, name: string, when: string, file?: string, write: (choice: Choice) => string }[]}
 */
export const ways = [
  {
    id: 'script',
    name: 'Script and tag',
    when: 'Your page can hold any HTML.',
    file: 'plainsight.js',
    write: (choice) => `${scheme(choice.theme)}${script(choice)}\n${element(choice)}`,
  },
  {
    id: 'loader',
    name: 'Loader and tag',
    when: 'The same, but the page loads only the elements it shows.',
    file: 'plainsight.loader.js',
    write: (choice) =>
      `${scheme(choice.theme)}<script src="${escaped(choice.folder)}plainsight.loader.js" type="module"></script>\n${element(choice)}`,
  },
  {
    id: 'placeholder',
    name: 'Placeholder',
    when: 'Your editor removes tags it does not know, as WordPress does. The script goes into the theme or a header field.',
    file: 'plainsight.js',
    write: (choice) =>
      `${scheme(choice.theme)}${script(choice)}\n<div data-plainsight="${choice.tag}"${written(choice.attributes, 'data-')}>${escaped(choice.fallback)}</div>`,
  },
  {
    id: 'iframe',
    name: 'Frame',
    when: 'Your host allows no script, as some site builders do not.',
    file: 'embed.html',
    write: ({ tag, attributes, theme, folder }) => {
      const query = new URLSearchParams({ element: tag, ...attributes, theme });
      return `<iframe src="${escaped(`${folder}embed.html?${query}`)}" title="${escaped(tag.replaceAll('-', ' '))}" width="100%" height="900" allow="clipboard-write" loading="lazy"></iframe>`;
    },
  },
  {
    id: 'react',
    name: 'React',
    when: 'You build your page with React 19 or later, and npm.',
    write: ({ tag, attributes }) =>
      [
        `import '@plainsight/components/define/${tag}';`,
        "import { provideCheckedPack } from '@plainsight/components';",
        "import { pack } from '@plainsight/content';",
        "// In TypeScript, also: import type {} from '@plainsight/components/react';",
        '',
        'provideCheckedPack(pack);',
        '',
        `export const Explainer = () => <${tag}${written(attributes)} />;`,
      ].join('\n'),
  },
];
