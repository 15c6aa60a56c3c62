import { ANSWERS, NO_ANSWERS } from './answers.ts';

/**
 * The participation ladder: 24 practices, four rungs (sections `r1` … `r4`) by six stages (`v1` … `v6`), asked in mirrored
 * words of those who organise and of those whom the activity concerns (group `participants`; the texts without a group
 * are the organisers'). What happened in the past 12 months, not what people think of it.
 *
 * The host gives `people`, the people concerned in the network's own words, and `meaning`, what participation means there.
 *
 * Rungs: adapted from SHARE Network (ICMC Europe) and the Osallisena project, see `credits`. The items are our own. The
 * instrument is new and not validated. `reading` tells how its answers are read: as a profile, never as one number.
 */
export const definition = {
  talkoot: 1,
  id: 'participation-ladder',
  version: '1.0.0',
  languages: ['fi', 'sv', 'en', 'fi-simple', 'ar', 'uk', 'ru'],
  parameters: { people: { type: 'text' }, meaning: { type: 'text' } },
  sections: [
    {
      id: 'r1',
      questions: [
        { id: 'concerned', type: 'note', relevant: 'answered(people)' },
        { id: 'inThisNetwork', type: 'note', relevant: 'answered(meaning)' },
        { id: 'r1v1', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r1v2', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r1v3', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r1v4', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r1v5', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r1v6', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
      ],
    },
    {
      id: 'r2',
      questions: [
        { id: 'r2v1', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r2v2', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r2v3', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r2v4', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r2v5', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r2v6', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
      ],
    },
    {
      id: 'r3',
      questions: [
        { id: 'r3v1', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r3v2', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r3v3', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r3v4', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r3v5', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r3v6', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
      ],
    },
    {
      id: 'r4',
      questions: [
        { id: 'r4v1', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r4v2', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r4v3', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r4v4', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r4v5', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
        { id: 'r4v6', type: 'choice', options: ANSWERS, nonresponse: NO_ANSWERS },
      ],
    },
  ],
} as const;
