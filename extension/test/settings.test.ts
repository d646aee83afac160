import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pack } from '@plainsight/content';

// The module asks for the extension API when it is loaded, and none of what is tested here uses it.
Object.assign(globalThis, { chrome: {} });
const { checkSettings, defaultSettings, settingNames } = await import('../src/shared/settings.ts');
const { readSettingsFile, settingsFile } = await import('../src/shared/settings-file.ts');
const { hostOf } = await import('../src/shared/site-patterns.ts');
const { checkOwnPack } = await import('../src/options/check-own-pack.ts');

const problemsIn = (settings: unknown, version: unknown = 1): readonly string[] => {
  const read = readSettingsFile(JSON.stringify({ kind: 'plainsight-settings', version, settings }));
  return read.ok ? [] : read.problems;
};

describe('settings', () => {
  test('are as they were at first where nothing is kept', () => {
    for (const nothing of [undefined, null, {}, [], 'text', 7]) {
      assert.deepEqual(checkSettings(nothing), { settings: defaultSettings, unusable: [] });
    }
  });

  test('lose what is damaged, and nothing else', () => {
    const damaged: Record<string, unknown[]> = {
      density: ['some', 1, null],
      skipHeadings: ['yes', 0],
      skipLinks: [null],
      delay: [-1, 1001, 0.5, '300', null],
      key: ['Alt', 'meta'],
      theme: ['sepia'],
      textSize: [110, '100'],
      knownTerms: ['ketamine', [1], [''], {}],
      sitesOff: [null, [null]],
    };
    assert.deepEqual(Object.keys(damaged).sort(), [...settingNames].sort());
    for (const [name, values] of Object.entries(damaged)) {
      for (const value of values) {
        const sound = name === 'theme' ? { delay: 0 } : { theme: 'dark' };
        const { settings, unusable } = checkSettings({ ...sound, [name]: value });
        assert.deepEqual(unusable, [name]);
        assert.deepEqual(settings, { ...defaultSettings, ...sound });
      }
    }
  });

  test('come back from a file as they went into it', () => {
    const settings = {
      ...defaultSettings,
      density: 'every',
      delay: 0,
      key: 'shift',
      knownTerms: ['ssri'],
    } as const;
    assert.deepEqual(readSettingsFile(settingsFile(settings)), { ok: true, settings });
  });

  test('in a file say where they are wrong and what to do, and then none is taken', () => {
    assert.deepEqual(problemsIn({ delay: 5000, colour: 'red', theme: 'dark' }), [
      'settings.colour: there is no such setting. Remove it, or correct its name.',
      'settings.delay: 5000 cannot be used. Give a whole number from 0 to 1000.',
    ]);
    assert.deepEqual(problemsIn({}, 2), [
      'The file is of version 2, and this Plainsight reads 1. Export it again from the same version.',
    ]);
    for (const text of ['', '{', '[]', 'null', '{"settings":{}}']) {
      const read = readSettingsFile(text);
      assert.ok(!read.ok && read.problems[0]?.endsWith('Choose one that was exported here.'), text);
    }
  });
});

describe('the site of a page', () => {
  test('is that of web pages alone', () => {
    assert.equal(hostOf('https://harbourrow.example:8443/a?b#c'), 'harbourrow.example');
    for (const address of [undefined, '', 'about:blank', 'chrome://extensions', 'file:///a.html']) {
      assert.equal(hostOf(address), undefined);
    }
  });
});

describe('a pack of one’s own', () => {
  test('is taken where ours would be', () => {
    const checked = checkOwnPack(JSON.stringify(pack));
    assert.ok(checked.ok);
    assert.ok(checked.terms.length >= pack.glossary.length);
  });

  test('is refused with the place, the fault and the remedy of each error', () => {
    const [first, ...others] = pack.glossary;
    const broken = { ...pack, glossary: [{ ...first, plainDefinition: 7 }, ...others] };
    const checked = checkOwnPack(JSON.stringify(broken));
    assert.ok(!checked.ok);
    assert.deepEqual(checked.problems, [
      `${first?.id}, field plainDefinition: expected string but found 7. Give string.`,
    ]);
  });

  test('is refused where a sentence sounds surer than its rating', () => {
    const claims = pack.claims.map((claim) =>
      claim.id === 'c-trd'
        ? {
            ...claim,
            sentences: [{ ...claim.sentences[0], type: 'effect', text: 'Ketamine makes people better.' }],
          }
        : claim,
    );
    const checked = checkOwnPack(JSON.stringify({ ...pack, claims }));
    assert.ok(!checked.ok);
    assert.match(checked.problems.join(), /^c-trd, field sentences.*sounds of high certainty/);
  });

  test('that is no JSON is refused in words', () => {
    const checked = checkOwnPack('{');
    assert.ok(!checked.ok && checked.problems[0]?.startsWith('The file is not JSON'));
  });
});
