import type { Condition } from '@plainsight/evidence';
import type { ClaimId } from './claims.ts';
import type { ConditionId } from './condition-ids.ts';
import type { TermId } from './glossary.ts';
import type { StatusId } from './status.ts';

/** The eight conditions, and what the facts really cover for each. */
export const conditions = [
  {
    id: 'trd',
    name: 'Treatment-resistant depression',
    plainName: 'depression that has not got better with other treatments',
    inASentence: 'Depression that has not got better after at least two different medicines.',
    termId: 'trd',
    mainClaimId: 'c-trd',
    statusIds: [
      'st-uk-spray',
      'st-england-spray',
      'st-scotland-spray',
      'st-wales-spray',
      'st-ni-spray',
      'st-us-spray',
      'st-us-spray-controlled',
      'st-eu-spray',
      'st-uk-ketamine-depression',
      'st-england-ketamine-depression',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-eu-ketamine',
      'st-uk-ketamine-law',
      'st-us-ketamine-law',
    ],
    notes:
      'Some findings are about depression in general, not only this kind. The Cochrane and Kishimoto reviews are of that sort, and so are the two hospital trials and the masked trial. The 37% and 67% figures are about antidepressants, not ketamine.',
  },
  {
    id: 'gad',
    name: 'Generalised anxiety disorder',
    plainName: 'worry that will not stop',
    inASentence: 'Worry about many things, on most days, for months.',
    termId: 'gad',
    mainClaimId: 'c-anxiety-disorders',
    statusIds: [
      'st-uk-ketamine-anxiety',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-eu-ketamine',
      'st-uk-ketamine-law',
      'st-us-ketamine-law',
    ],
    notes:
      'It has no finding of its own. Two studies of 12 people each mixed it with social anxiety, and chose people whose anxiety had not improved with other treatments.',
  },
  {
    id: 'sad',
    name: 'Social anxiety disorder',
    plainName: 'fear of being with or watched by others',
    inASentence: 'A strong, lasting fear of being with other people or being watched by them.',
    termId: 'sad',
    mainClaimId: 'c-anxiety-disorders',
    statusIds: [
      'st-uk-ketamine-anxiety',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-eu-ketamine',
      'st-uk-ketamine-law',
      'st-us-ketamine-law',
    ],
    notes:
      'One crossover trial of 18 people is about this alone. Two other studies mix it with generalised anxiety disorder.',
  },
  {
    id: 'ptsd',
    name: 'Post-traumatic stress disorder',
    plainName: 'strong, lasting stress after a shock',
    inASentence: 'Strong, lasting stress after a frightening event, with flashbacks or bad dreams.',
    termId: 'ptsd',
    mainClaimId: 'c-ptsd',
    statusIds: [
      'st-uk-ketamine-anxiety',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-eu-ketamine',
      'st-uk-ketamine-law',
      'st-us-ketamine-law',
    ],
    notes:
      'The largest trial was in veterans and service members who had not improved with antidepressants. The two earlier trials came from one centre and were mostly in civilians. One pilot tested ketamine with trauma therapy.',
  },
  {
    id: 'ocd',
    name: 'Obsessive-compulsive disorder',
    plainName: 'unwanted thoughts and repeated actions',
    inASentence: 'Unwanted thoughts that keep coming back, and a need to repeat actions.',
    termId: 'ocd',
    mainClaimId: 'c-ocd',
    statusIds: ['st-uk-ketamine-anxiety', 'st-us-ketamine', 'st-uk-ketamine-law', 'st-us-ketamine-law'],
    notes:
      'One crossover trial of 15 people could use only its first phase. A review found three randomised trials.',
  },
  {
    id: 'fibromyalgia',
    name: 'Fibromyalgia',
    plainName: 'long-term pain all over the body',
    inASentence: 'Long-term pain all over the body, with tiredness.',
    termId: 'fibromyalgia',
    mainClaimId: 'c-fibromyalgia',
    statusIds: [
      'st-uk-ketamine-pain',
      'st-england-ketamine-pain',
      'st-uk-ketamine-law',
      'st-us-ketamine-law',
    ],
    notes:
      'One trial of 24 people is about this alone. NICE advice is about chronic primary pain, a wider group that includes it, and the Cochrane finding is about all long-term pain.',
  },
  {
    id: 'crps',
    name: 'Complex regional pain syndrome',
    plainName: 'severe, lasting pain in an arm or leg',
    inASentence: 'Severe, lasting pain, often in one arm or leg after an injury.',
    termId: 'crps',
    mainClaimId: 'c-crps',
    statusIds: [
      'st-uk-ketamine-pain',
      'st-england-ketamine-pain',
      'st-uk-ketamine-law',
      'st-us-ketamine-law',
    ],
    notes:
      'The main trial gave a drip for over four days in hospital, which is unlike most clinic treatment. NICE advice is about chronic primary pain, a wider group that includes it.',
  },
  {
    id: 'neuropathic-pain',
    name: 'Neuropathic pain',
    plainName: 'pain from damaged nerves',
    inASentence: 'Pain from damaged nerves that may burn, tingle or feel like shocks.',
    termId: 'neuropathic-pain',
    mainClaimId: 'c-neuropathic',
    statusIds: ['st-uk-ketamine-pain', 'st-uk-ketamine-law', 'st-us-ketamine-law'],
    notes:
      'No finding is about this alone: the pooled results mix it with other long-term pain. NICE advice on chronic primary pain does not cover all nerve pain.',
  },
] as const satisfies readonly Condition<ConditionId, ClaimId, TermId, StatusId>[];
