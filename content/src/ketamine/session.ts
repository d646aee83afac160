import type { SessionPhase } from '@plainsight/evidence';
import type { Ids } from './ids.ts';

/** What happens before, during and after a session, and in talking therapy around it. */
export const session = [
  {
    id: 'before',
    title: 'Before a session',
    says: [
      {
        source: 'safety',
        id: 's-food',
        text: 'Do not eat for two hours before the spray, and do not drink for 30 minutes before.',
      },
      {
        source: 'safety',
        id: 's-nose',
        text: 'If you need a steroid spray or a decongestant for your nose, use it at least an hour before.',
      },
      {
        source: 'safety',
        id: 's-sedatives',
        text: 'Alcohol, opioids, sleeping pills and drugs such as diazepam can make you more sleepy. Tell staff about all you take.',
      },
      {
        source: 'safety',
        id: 's-misuse',
        text: 'Tell staff if you have ever had a problem with drugs or alcohol.',
      },
    ],
    claimIds: [],
  },
  {
    id: 'during',
    title: 'During a session',
    says: [
      {
        source: 'claim',
        id: 'c-monitoring',
        text: 'Trained staff should check your blood pressure and watch you during and after each dose, until you are well enough to leave. For the licensed spray this is a rule. For ketamine used off label, it is expert advice.',
      },
      {
        source: 'safety',
        id: 's-dissociation',
        text: 'You may feel cut off from your body or the world, or find that time and space seem odd. This usually passes within two hours.',
      },
      {
        source: 'safety',
        id: 's-distress',
        text: 'For some people the experience is frightening. Staff should stay with you.',
      },
      {
        source: 'claim',
        id: 'c-session-experience',
        text: 'In interviews, people told of changed senses, calm and new ways of seeing things. Many also told of fear, distress or loss of control. We do not know if the experience itself helps.',
      },
    ],
    claimIds: ['c-monitoring', 'c-dissociation', 'c-session-experience'],
  },
  {
    id: 'after',
    title: 'After a session',
    says: [
      {
        source: 'safety',
        id: 's-monitoring',
        text: 'Staff should check your blood pressure before the spray and about 40 minutes after. They watch you until you are well enough to leave.',
      },
      {
        source: 'safety',
        id: 's-monitoring-us',
        text: 'In the US, you must be watched for at least two hours after each dose of the spray.',
      },
      {
        source: 'safety',
        id: 's-home-ketamine',
        text: 'After ketamine you should not go home until you have come round fully. A responsible adult should be with you.',
      },
      {
        source: 'safety',
        id: 's-driving',
        text: 'Do not drive or use machines until the next day, after a good sleep.',
      },
    ],
    claimIds: ['c-monitoring'],
  },
  {
    id: 'psychotherapy',
    title: 'Ketamine-assisted psychotherapy (KAP)',
    says: [
      { source: 'term', id: 'kap', text: 'Having talking therapy along with your ketamine treatment.' },
      {
        source: 'claim',
        id: 'c-kap',
        text: 'It is very uncertain whether adding talking therapy makes ketamine work better. In one small trial, adding CBT after ketamine was not clearly better on the main measure.',
      },
      {
        source: 'claim',
        id: 'c-kap-lasting',
        text: 'We do not know if ketamine with talking therapy gives lasting gains in mood, thinking or well-being.',
      },
      {
        source: 'claim',
        id: 'c-kap-memories',
        text: 'Experts warn that memories found through special methods can be false.',
      },
      {
        source: 'claim',
        id: 'c-kap-memories',
        text: 'None of this is a reason to doubt people who say they were abused.',
      },
    ],
    claimIds: ['c-kap', 'c-kap-lasting', 'c-kap-memories', 'c-ptsd-psychotherapy'],
  },
] as const satisfies readonly SessionPhase<Ids>[];
