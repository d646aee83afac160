import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { tags } from '../tools/manifest.mjs';
import { npmFolders, writeNpmPackages } from '../tools/npm-packages.mjs';
import { root } from '../tools/run.mjs';
import { cardIsDrawn } from './delivery/card.ts';
import { startServers, type Servers } from './delivery/servers.ts';
import { browserNames, launch, visit } from './pages.ts';

interface Published {
  readonly name: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const isWindows = process.platform === 'win32';

function ran(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** An empty project, with the packages as `npm install` of their tarballs would put them there. */
const project = mkdtempSync(join(tmpdir(), 'plainsight-npm-'));
const installed = (name: string) => join(project, 'node_modules', name);
const readPublished = (name: string): Published =>
  JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Published;
const names = npmFolders.map(
  (folder) => (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Published).name,
);

function install(name: string): void {
  const folder = join(root, 'dist', 'npm', name.replace('@plainsight/', ''));
  const packed = ran(
    'npm',
    ['pack', folder, '--pack-destination', project, '--offline', '--silent'],
    project,
  );
  mkdirSync(installed(name), { recursive: true });
  ran('tar', ['-xzf', packed.trim(), '-C', installed(name), '--strip-components=1'], project);
  for (const dependency of Object.keys(readPublished(name).dependencies ?? {})) {
    const place = installed(dependency);
    if (dependency.startsWith('@plainsight/') || existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', dependency), place, 'junction');
  }
}

/** What can be imported from a package: each export, a pattern once for each element. */
const specifiers = ({ name, exports }: Published): string[] =>
  Object.keys(exports).flatMap((key) => {
    const specifier = name + key.slice(1);
    return key === './define/*' ? tags.map((tag) => specifier.replace('*', tag)) : [specifier];
  });

const forNode = (specifier: string) => !/embed|define|\.json$/.test(specifier);

const page = `import '@plainsight/components/define/condition-card';
import { provideCheckedPack } from '@plainsight/components';
import { pack } from '@plainsight/content';
provideCheckedPack(pack);
`;

/** Checks a file of a project that uses the packages. */
function checkTypes(file: string, moduleResolution: string): void {
  const options = {
    target: 'ES2022',
    lib: 'ES2023,DOM,DOM.Iterable',
    types: '',
    skipLibCheck: 'false',
    jsx: 'react-jsx',
    module: moduleResolution === 'Bundler' ? 'ESNext' : 'NodeNext',
    moduleResolution,
  };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  ran(process.execPath, [compiler, '--noEmit', '--strict', ...words, file], project);
}

describe('the npm packages', () => {
  before(() => {
    writeNpmPackages();
    writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }\n');
    for (const name of names) install(name);
    writeFileSync(join(project, 'page.js'), page);
  });

  it('hold no test, no source and nothing else that is not named', () => {
    for (const name of names) {
      const held = readdirSync(installed(name), { recursive: true, encoding: 'utf8' });
      assert.deepEqual(
        held.filter((file) => /\btest|(?<!\.d)\.ts$|tsbuildinfo/.test(file)),
        [],
      );
      const { files } = readPublished(name);
      assert.deepEqual(
        readdirSync(installed(name)).toSorted(),
        ['LICENSE', 'README.md', 'package.json', ...files].toSorted(),
      );
    }
  });

  it('resolve in every export, types too', () => {
    for (const published of names.map(readPublished)) {
      for (const [key, entry] of Object.entries(published.exports)) {
        for (const target of typeof entry === 'string' ? [entry] : Object.values(entry)) {
          const paths =
            key === './define/*' ? tags.map((tag) => target.replace('*', tag)) : [target.replace('*', '')];
          for (const path of paths)
            assert.ok(existsSync(join(installed(published.name), path)), `${key}: ${path}`);
        }
      }
    }
  });

  it('are imported in Node without registering or leaving anything', () => {
    const imports = names.map(readPublished).flatMap(specifiers).filter(forNode);
    assert.ok(imports.includes('@plainsight/components'));
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const name of ${JSON.stringify(imports)}) await import(name);
      const brought = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({ brought, defined }));`;
    writeFileSync(join(project, 'imports.js'), script);
    const { brought, defined } = JSON.parse(ran(process.execPath, ['imports.js'], project)) as {
      brought: string[];
      defined: string[];
    };
    assert.deepEqual(defined, []);
    // Lit notes its versions and puts stand-ins for what Node does not have.
    const ofLit =
      /^(lit|reactiveElement)|^(Element|HTMLElement|EventTarget|Event|CustomEvent|CSS\w+|customElements)$/;
    assert.deepEqual(
      brought.filter((name) => !ofLit.test(name)),
      [],
    );
  });

  for (const moduleResolution of ['NodeNext', 'Bundler']) {
    it(`give TypeScript their types (${moduleResolution})`, () => {
      writeFileSync(
        join(project, 'consumer.ts'),
        `import '@plainsight/components/define/condition-card';
import { ConditionCard, providePack, provideCheckedPack } from '@plainsight/components';
import { conditionIds, pack } from '@plainsight/content';
import { shortCitation, type Pack } from '@plainsight/evidence';
import { annotate, compileTerms } from '@plainsight/annotator';
const own: Pack = pack;
provideCheckedPack(own);
providePack({});
const card: ConditionCard | null = document.querySelector('condition-card');
if (card) card.condition = conditionIds[0];
// @ts-expect-error A condition is named by text.
if (card) card.condition = 4;
annotate(document.body, compileTerms(['ketamine'])).stop();
export const cited: string[] = Object.values(pack.references).map(shortCitation);
`,
      );
      checkTypes('consumer.ts', moduleResolution);
    });

    it(`give TypeScript the elements in React’s JSX (${moduleResolution})`, () => {
      mkdirSync(installed('@types'), { recursive: true });
      for (const name of ['react', '@types/react'])
        if (!existsSync(installed(name)))
          symlinkSync(join(root, 'node_modules', name), installed(name), 'junction');
      writeFileSync(
        join(project, 'explainer.tsx'),
        `import '@plainsight/components/define/condition-card';
import type {} from '@plainsight/components/react';
export const Card = () => <condition-card condition="ptsd" region="scotland" className="wide">Ask us.</condition-card>;
export const Mechanism = () => <ketamine-mechanism compare />;
export const Pack = () => <plainsight-pack src="/pack.json"><p>Ketamine</p></plainsight-pack>;
// @ts-expect-error A card has no such attribute.
export const Misspelt = () => <condition-card conditon="ptsd" />;
// @ts-expect-error There is no such element.
export const Unknown = () => <condition-crad />;
`,
      );
      checkTypes('explainer.tsx', moduleResolution);
    });
  }

  const bundlers: Readonly<Record<string, () => Promise<string>>> = {
    esbuild: async () => {
      const input = join(project, 'page.js');
      const { outputFiles } = await build({
        entryPoints: [input],
        bundle: true,
        format: 'esm',
        write: false,
      });
      return outputFiles[0]!.text;
    },
    rollup: async () => {
      const bundle = await rollup({
        input: join(project, 'page.js'),
        plugins: [nodeResolve({ browser: true })],
        onLog: (level, log) => assert.fail(`${level}: ${log.message}`),
      });
      return (await bundle.generate({ format: 'es' })).output[0].code;
    },
  };

  for (const [bundler, bundle] of Object.entries(bundlers)) {
    describe(`bundled with ${bundler}`, () => {
      let code = '';
      let servers: Servers;
      before(async () => {
        code = await bundle();
        servers = await startServers();
      });
      after(() => servers.close());

      it('bring the element that is named and no other', () => {
        const defined = tags.filter((tag) => new RegExp(`define\\(["']${tag}["']`).test(code));
        assert.deepEqual(defined, ['condition-card']);
        // What reads a pack from elsewhere is not asked for.
        assert.doesNotMatch(code, /safeParse/);
      });

      for (const browserName of browserNames) {
        it(`draw a card in ${browserName}`, async () => {
          const script = servers.put({ body: code, type: 'text/javascript' });
          const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="${script}"></script><condition-card condition="ptsd"></condition-card></html>`;
          const browser = await launch(browserName);
          try {
            const { page: tab, messages } = await visit(browser, servers.put({ body }));
            assert.match(await cardIsDrawn(tab), /Post-traumatic stress disorder.*Low certainty/);
            assert.deepEqual(messages, []);
          } finally {
            await browser.close();
          }
        });
      }
    });
  }
});
