import type { Mechanism } from '@plainsight/evidence';
import type { Ids } from './ids.ts';

/** How ketamine is thought to work, beside how usual antidepressants work, and the ideas that compete. */
export const mechanism = {
  steps: [
    {
      id: 'usual-antidepressants',
      title: 'Usual antidepressants',
      shownIn: 'people',
      says: [
        {
          source: 'claim',
          id: 'c-mech-target',
          text: 'SSRI medicines probably work mainly on a brain messenger called serotonin.',
        },
        { source: 'term', id: 'ssri', text: 'It leaves more serotonin in the gaps between brain cells.' },
        { source: 'term', id: 'ssri', text: 'They take some weeks to work.' },
      ],
      claimIds: ['c-mech-target'],
      termIds: ['ssri', 'serotonin'],
    },
    {
      id: 'nmda-blocked',
      title: 'NMDA receptors blocked',
      shownIn: 'people',
      says: [
        {
          source: 'claim',
          id: 'c-mech-nmda',
          text: 'The label of the licensed spray says it blocks a docking point in the brain called the NMDA receptor.',
        },
        {
          source: 'finding',
          id: 'f-homayoun2007',
          text: 'In rats, blocking NMDA receptors quietened braking cells. Later, most main cells fired more.',
        },
      ],
      claimIds: ['c-mech-target', 'c-mech-nmda'],
      termIds: ['ketamine', 'nmda', 'antagonist'],
    },
    {
      id: 'glutamate-burst',
      title: 'A burst of glutamate',
      shownIn: 'contested',
      says: [
        {
          source: 'claim',
          id: 'c-mech-nmda',
          text: 'The label of the licensed spray says it blocks a docking point in the brain called the NMDA receptor. This may cause a short burst of glutamate.',
        },
        {
          source: 'finding',
          id: 'f-moghaddam1997',
          text: 'In rats, low doses of ketamine raised glutamate release. A large dose lowered it.',
        },
        {
          source: 'claim',
          id: 'c-mech-nmda',
          text: 'Scientists still do not know for sure how it works.',
        },
      ],
      claimIds: ['c-mech-nmda'],
      termIds: ['glutamate', 'neurotransmitter'],
    },
    {
      id: 'ampa',
      title: 'AMPA receptors',
      shownIn: 'contested',
      says: [
        {
          source: 'term',
          id: 'ampa',
          text: 'Another docking point on brain cells for glutamate. It helps cells send fast signals.',
        },
        {
          source: 'term',
          id: 'ampa',
          text: 'Scientists think ketamine may raise activity here after blocking NMDA receptors.',
        },
      ],
      claimIds: ['c-mech-nmda'],
      termIds: ['ampa'],
    },
    {
      id: 'bdnf',
      title: 'BDNF, a protein',
      shownIn: 'animals',
      says: [
        {
          source: 'claim',
          id: 'c-mech-bdnf',
          text: "In mice, ketamine's quick effect needed new BDNF, a protein that helps brain cells stay healthy. Blood tests in people gave mixed results. We are not sure if it raises BDNF in people.",
        },
      ],
      claimIds: ['c-mech-bdnf'],
      termIds: ['bdnf', 'trkb'],
    },
    {
      id: 'new-connections',
      title: 'New connections',
      shownIn: 'animals',
      says: [
        {
          source: 'claim',
          id: 'c-mech-plasticity',
          text: 'In rats and mice, ketamine led to new links between brain cells. We do not know if this happens in people. One small brain scan study in people saw no overall rise a day after a dose.',
        },
      ],
      claimIds: ['c-mech-plasticity'],
      termIds: ['synapse', 'synaptic-plasticity', 'mtor'],
    },
    {
      id: 'what-people-notice',
      title: 'Mood, anxiety, thinking',
      shownIn: 'people',
      says: [
        {
          source: 'claim',
          id: 'c-result-mood',
          text: 'Ketamine may ease low mood within a day for some people. After one dose, this may fade within about two weeks.',
        },
        { source: 'claim', id: 'c-result-anxiety', text: 'We do not know if ketamine helps anxiety.' },
        {
          source: 'claim',
          id: 'c-result-cognition',
          text: 'In tests on healthy people, ketamine made thinking and memory worse for a short time while it was active.',
        },
        {
          source: 'claim',
          id: 'c-result-cognition',
          text: 'We do not know if it improves thinking later on.',
        },
      ],
      claimIds: ['c-result-mood', 'c-result-anxiety', 'c-result-cognition'],
      termIds: ['cognitive-function', 'depression'],
    },
  ],
  ideas: [
    {
      id: 'breakdown-products',
      title: 'What ketamine breaks down into',
      shownIn: 'contested',
      says: [
        {
          source: 'finding',
          id: 'f-zanos2016',
          text: 'In mice, a ketamine breakdown product had effects without blocking NMDA receptors.',
        },
      ],
      claimIds: ['c-mech-nmda'],
      termIds: [],
    },
    {
      id: 'opioid-receptors',
      title: 'Opioid receptors',
      shownIn: 'contested',
      says: [
        {
          source: 'finding',
          id: 'f-williams2018',
          text: "Blocking opioid receptors weakened ketamine's effect in 12 people, so glutamate may not be the whole story.",
        },
      ],
      claimIds: ['c-mech-nmda'],
      termIds: ['receptor'],
    },
    {
      id: 'burst-firing',
      title: 'An area that fires in bursts',
      shownIn: 'animals',
      says: [
        {
          source: 'finding',
          id: 'f-yang2018',
          text: 'In rodents, ketamine quietened burst firing in a brain area linked with low mood.',
        },
      ],
      claimIds: ['c-mech-nmda'],
      termIds: [],
    },
    {
      id: 'shared-step',
      title: 'A step both kinds may share',
      shownIn: 'animals',
      says: [
        {
          source: 'finding',
          id: 'f-casarotto2021',
          text: 'Laboratory work suggests ordinary antidepressants and ketamine may both bind the BDNF receptor.',
        },
      ],
      claimIds: ['c-mech-bdnf'],
      termIds: ['trkb'],
    },
  ],
} as const satisfies Mechanism<Ids>;
