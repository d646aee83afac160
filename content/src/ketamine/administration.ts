import type { Route } from '@plainsight/evidence';
import type { Ids } from './ids.ts';

/** The ways ketamine and esketamine are given. */
export const routes = [
  {
    id: 'intravenous',
    name: 'By drip into a vein (intravenous)',
    termId: 'iv',
    says: [
      { source: 'term', id: 'iv', text: 'Medicine given slowly through a thin tube into a vein.' },
      {
        source: 'claim',
        id: 'c-iv-best',
        text: 'Many trials gave ketamine by a drip into a vein. We do not know if it works better than other ways. In one small study of 27 people, scores fell by much the same amount with a drip or a muscle injection.',
      },
    ],
    claimIds: ['c-iv-best'],
    statusIds: [
      'st-uk-ketamine-anaesthetic',
      'st-uk-ketamine-depression',
      'st-uk-ketamine-law',
      'st-england-ketamine-depression',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-us-ketamine-law',
      'st-eu-ketamine',
    ],
  },
  {
    id: 'intramuscular',
    name: 'By injection into a muscle (intramuscular)',
    termId: 'im',
    says: [
      {
        source: 'claim',
        id: 'c-im',
        text: 'Ketamine is licensed as a muscle injection to put people to sleep, but not for depression. In one open study of 27 people, depression scores fell after a muscle injection much as they did after a drip. We do not know how well it works, because there have been too few tests.',
      },
      {
        source: 'claim',
        id: 'c-im-precision',
        text: 'We do not know if a muscle injection is less exact than a drip.',
      },
    ],
    claimIds: ['c-im', 'c-im-precision'],
    statusIds: [
      'st-uk-ketamine-anaesthetic',
      'st-uk-ketamine-depression',
      'st-uk-ketamine-law',
      'st-england-ketamine-depression',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-us-ketamine-law',
      'st-eu-ketamine',
    ],
  },
  {
    id: 'esketamine-spray',
    name: 'Esketamine nasal spray',
    termId: 'nasal-spray',
    says: [
      {
        source: 'claim',
        id: 'c-esketamine-spray',
        text: 'Esketamine spray is licensed in the UK for hard-to-treat depression, with another antidepressant. NHS Scotland accepts it, but NICE does not recommend it. It probably helps a little more than a dummy spray, on average. It is used in a clinic, with staff watching.',
      },
    ],
    claimIds: ['c-esketamine-spray'],
    statusIds: [
      'st-uk-spray',
      'st-england-spray',
      'st-scotland-spray',
      'st-wales-spray',
      'st-ni-spray',
      'st-uk-spray-controlled',
      'st-us-spray',
      'st-us-spray-controlled',
      'st-eu-spray',
    ],
  },
  {
    id: 'sublingual',
    name: 'Under the tongue (sublingual)',
    termId: 'sublingual',
    says: [
      {
        source: 'claim',
        id: 'c-sublingual-home',
        text: 'It is very uncertain how well ketamine under the tongue works. In one study of eight men, about 29% of a dose reached the blood. The US regulator warned that using it at home adds risk, because nobody trained is there to help.',
      },
      {
        source: 'claim',
        id: 'c-sublingual-consistency',
        text: 'The amount may differ from person to person. In one study of eight men, a wafer gave steady results.',
      },
    ],
    claimIds: ['c-sublingual-home', 'c-sublingual-consistency'],
    statusIds: [
      'st-uk-ketamine-depression',
      'st-uk-ketamine-law',
      'st-england-ketamine-depression',
      'st-scotland-ketamine',
      'st-wales-ketamine',
      'st-ni-ketamine',
      'st-us-ketamine',
      'st-us-ketamine-law',
      'st-eu-ketamine',
    ],
  },
] as const satisfies readonly Route<Ids>[];
