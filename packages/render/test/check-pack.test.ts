import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exemptions, pack as ketamine } from '@plainsight/content';
import { checkPack } from '../src/check/check-pack.ts';
import { failuresOf, hiccups, notesOf, today, type LoosePack } from './check-support.ts';

describe('checkPack', () => {
  it('lets the content of this house pass', () => {
    assert.deepEqual(failuresOf(ketamine, exemptions), []);
  });

  it('lets a small made-up pack pass: nothing here knows of ketamine', () => {
    assert.deepEqual(failuresOf(hiccups()), []);
    assert.equal(checkPack(hiccups(), today).ok, true);
  });

  const faults: Record<string, { change: (pack: LoosePack) => void; says: RegExp }> = {
    'a claim worded above its certainty': {
      change: (pack) =>
        (pack.claims[0].sentences[1] = { ...pack.claims[0].sentences[0], text: 'The drops stop hiccups.' }),
      says: /^hedging: c-hiccups, field sentences\.1: "The drops stop hiccups\.": it sounds of high certainty, and the claim is of low certainty\. Word it/,
    },
    'a finding that does not exist': {
      change: (pack) => (pack.claims[0].for = ['f-gulp-lost']),
      says: /^ids and links: c-hiccups, field for: there is no finding "f-gulp-lost"\. Add a finding/,
    },
    'a GRADE sum that does not hold': {
      change: (pack) => pack.claims[0].gradeProfile.steps.pop(),
      says: /^certainty: c-hiccups, field gradeProfile: its steps come to "moderate", but the claim states "low"\./,
    },
    'a wrong absolute number': {
      change: (pack) => (pack.findings[0].effect.armIntervention.events = 60),
      says: /^figures: f-gulp-gone, field plainSummary: "40 of 100" is not a figure of finding "f-gulp-gone"/,
    },
    'a count and a percentage that differ': {
      change: (pack) => (pack.findings[0].effect.armComparator.percent = 30),
      says: /^figures: f-gulp-gone, field effect\.armComparator: 20 of 100 people is 20\.0%, and 30% is given/,
    },
    'a figure outside its interval': {
      change: (pack) => Object.assign(pack.findings[0].effect, { ciLow: 45, ciHigh: 60 }),
      says: /^figures: f-gulp-gone, field effect\.value: 40 lies outside its interval, 45 to 60/,
    },
    'words that are too hard': {
      change: (pack) =>
        (pack.glossary[0].plainDefinition =
          'An involuntary diaphragmatic contraction terminating inspiration.'),
      says: /^reading grade: hiccup, field plainDefinition: reading grade \d+\.\d, and at most 7 is asked/,
    },
    'a sentence that is too long': {
      change: (pack) => (pack.safety[0].basis = `${'It was in adults and '.repeat(7)}that is all.`),
      says: /^sentence length: s-green-tongue, field basis: a sentence of 38 words, over 30/,
    },
    'a summary that is too long': {
      change: (pack) => (pack.findings[1].plainSummary = 'The gain had gone. '.repeat(7)),
      says: /^sentence length: f-gulp-week, field plainSummary: 28 words, over 25/,
    },
    'a promotional word': {
      change: (pack) => (pack.glossary[1].plainDefinition = 'Drops that are a breakthrough.'),
      says: /^promotional words: glimmer-drops, field plainDefinition: "breakthrough" promises more than/,
    },
    'one form of two terms': {
      change: (pack) => {
        pack.glossary[1] = {
          ...pack.glossary[1],
          aliases: ['Singultus'],
          abbreviations: [],
          ambiguous: false,
        };
      },
      says: /^glossary forms: glimmer-drops, field .*: the form "singultus" belongs to "hiccup" too\. Leave it/,
    },
    'American spelling': {
      change: (pack) => (pack.safety[0].text = 'The drops can change the color of your tongue.'),
      says: /^spelling and stray text: s-green-tongue, field text: American spelling "color"/,
    },
    markup: {
      change: (pack) => (pack.safety[0].text = 'Your tongue can turn <b>green</b>.'),
      says: /^spelling and stray text: s-green-tongue, field text: markup/,
    },
    'the path of a machine': {
      change: (pack) => (pack.references.gulp2020.note = 'see /home/ada/gulp.pdf'),
      says: /^spelling and stray text: gulp2020, field the whole: a path of a machine/,
    },
  };
  for (const [name, { change, says }] of Object.entries(faults)) {
    it(`refuses ${name}`, () => {
      const failures = failuresOf(hiccups(change));
      assert.equal(failures.length, 1, failures.join('\n'));
      assert.match(failures[0] ?? '', says);
    });
  }

  it('says which checks did not run, where the records do not hold together', () => {
    const { checks } = checkPack(
      hiccups((pack) => (pack.claims[0].for = ['f-lost'])),
      today,
    );
    assert.ok(checks.every(({ records }) => records === undefined));
  });

  it('lets one form lead to two terms where words beside it tell which', () => {
    const shared = hiccups((pack) => {
      pack.glossary[0].abbreviations = ['GD'];
    });
    assert.deepEqual(failuresOf(shared), []);
  });

  it('does not hold the words of others against us', () => {
    const quoting = hiccups((pack) => (pack.claims[0].articleClaim = 'A miracle cure, guaranteed and safe!'));
    assert.deepEqual(failuresOf(quoting), []);
  });
});

describe('notes of checkPack', () => {
  it('list each finding of a claim with its stance', () => {
    assert.deepEqual(notesOf(hiccups(), 'stances'), [
      'c-hiccups  for  f-gulp-gone',
      'c-hiccups  against  f-gulp-week',
      'c-hiccups  context  f-hush-advice',
    ]);
  });

  it('list levels that are given without steps', () => {
    const given = hiccups((pack) => delete pack.claims[0].gradeProfile);
    assert.deepEqual(notesOf(given, 'certainty'), ['given, not derived from a GRADE profile (1): c-hiccups']);
  });

  it('list what was not collected', () => {
    const [licence, help] = notesOf(hiccups(), 'gaps');
    assert.match(licence ?? '', /^long-hiccups has nothing on licence or advice for: uk, england/);
    assert.match(help ?? '', /^no line for urgent help in: uk/);
    const line = {
      id: 'h-uk',
      region: 'uk',
      label: 'Help',
      contact: '999',
      kind: 'emergency',
      confidence: 'verified',
    };
    const [, withUk] = notesOf(
      hiccups((pack) => pack.help.push(line)),
      'gaps',
    );
    assert.equal(withUk, 'no line for urgent help in: us, eu');
  });

  it('list works that nobody has looked up, and works that were taken back', () => {
    const changed = hiccups((pack) => {
      pack.references.gulp2020.custom.retraction.status = 'retracted';
      delete pack.references.hush2021.custom.retraction;
    });
    const notes = notesOf(changed, 'gaps').join('\n');
    assert.match(notes, /nobody has looked up for a retraction \(1\): hush2021/);
    assert.match(notes, /references that were retracted \(1\): gulp2020/);
  });

  it('count figures that await a check', () => {
    const recalled = hiccups((pack) => (pack.findings[1].confidence = 'recalled'));
    assert.deepEqual(notesOf(recalled, 'figures not yet checked'), [
      'recalled, awaiting a check against the source (1): f-gulp-week',
    ]);
  });

  it('say that nobody has reviewed it, and that somebody is late', () => {
    assert.deepEqual(notesOf(hiccups(), 'review'), ['not yet reviewed by a clinician']);
    const late = hiccups((pack) => (pack.review.due = '2026-01-31'));
    assert.match(notesOf(late, 'review')[1] ?? '', /^review overdue since 2026-01-31$/);
  });

  it('name words that count in two denominators', () => {
    const mixed = hiccups((pack) => (pack.safety[0].text = 'It is seen in 1 in 5 men and 1 in 50 women.'));
    assert.match(notesOf(mixed, 'same denominator')[0] ?? '', /\(1\): s-green-tongue$/);
  });
});

const promising = (pack: LoosePack) => (pack.safety[0].text = 'The drops are not a cure. They are magic.');

describe('exemptions', () => {
  const exemption = { record: 's-green-tongue', check: 'promotional words', reason: 'It is a test.' };

  it('take a failure back, and are told with it', () => {
    const { ok, checks } = checkPack(hiccups(promising), today, [exemption]);
    assert.equal(ok, true);
    assert.deepEqual(checks.find(({ name }) => name === 'promotional words')?.exempt, [exemption]);
  });

  it('take nothing back from another check', () => {
    const failures = failuresOf(hiccups(promising), [{ ...exemption, check: 'reading grade' }]);
    assert.match(failures[0] ?? '', /"magic"/);
    assert.match(failures[1] ?? '', /needs no exemption from "reading grade"\. Remove/);
  });

  it('need a reason, a check and a use', () => {
    assert.match(failuresOf(hiccups(promising), [{ ...exemption, reason: ' ' }])[0] ?? '', /gives no reason/);
    assert.match(failuresOf(hiccups(), [exemption])[0] ?? '', /needs no exemption/);
    assert.match(
      failuresOf(hiccups(), [{ ...exemption, check: 'taste' }])[0] ?? '',
      /there is no check "taste"/,
    );
  });

  it('are few: a check has a cap, and for hedging it is none', () => {
    const surer = hiccups((pack) => {
      pack.claims[0].sentences[0].text = 'The drops stop hiccups.';
      pack.mechanism.steps[0].says[0].text = 'The drops stop hiccups.';
    });
    const failures = failuresOf(surer, [{ ...exemption, record: 'c-hiccups', check: 'hedging' }]);
    assert.match(failures.join('\n'), /"hedging" allows 0 exemptions, and this is one more/);
  });
});
