import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pack } from '@plainsight/content';
import { ClaimFinder } from '../src/card/matching-claim.ts';

const finder = new ClaimFinder(pack);
const idIn = (sentence: string): string | undefined => finder.find(sentence)?.id;

describe('the claim that a sentence makes', () => {
  for (const { id, articleClaim } of pack.claims) {
    test(`${id} is found in its own words`, () => assert.equal(idIn(articleClaim), id));
  }

  const said: Record<string, string[]> = {
    'c-ptsd': [
      'Ketamine is an effective treatment for post-traumatic stress disorder.',
      'Ketamine can treat PTSD, and our team is here for you.',
    ],
    'c-fibromyalgia': ['Ketamine relieves fibromyalgia.'],
    'c-safe': ['Ketamine treatment is safe when it is given in a controlled medical setting.'],
    'c-trd-30pc': ['Up to 30% of people with depression do not respond to SSRIs, studies show.'],
    'c-mech-bdnf': [
      'Ketamine raises brain-derived neurotrophic factor, a protein that helps brain cells grow.',
    ],
  };
  for (const [id, sentences] of Object.entries(said)) {
    for (const sentence of sentences) {
      test(`“${sentence}” is ${id}`, () => assert.equal(idIn(sentence), id));
    }
  }

  const notSaid = [
    'Ketamine is a medicine.',
    'Does ketamine help PTSD?',
    'Ketamine does not help PTSD.',
    'It is unclear whether ketamine helps PTSD.',
    'Ketamine may help fibromyalgia.',
    'Our clinic in Leeds offers ketamine and has a car park.',
    'PTSD is a condition that follows frightening events.',
    'SSRIs are taken by many people with depression.',
    'Call us to book a ketamine session for your PTSD.',
    '',
  ];
  for (const sentence of notSaid) {
    test(`“${sentence}” is none`, () => assert.equal(idIn(sentence), undefined));
  }
});
