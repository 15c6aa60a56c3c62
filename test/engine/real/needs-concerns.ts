import type { Section } from 'talkoot/engine';
import { UNSAID } from './needs-members.ts';
import { en, options, rows } from './wording.ts';

const CHALLENGES = options({
  water: 'Water',
  food: 'Food',
  housing: 'Housing',
  toilet: 'Toilets',
  hygiene: 'Hygiene',
  clothing: 'Clothes and bedding',
  income: 'Income',
  health: 'Health care',
  distress: 'Distress of the mind',
  safety: 'Safety',
  school: 'School',
  papers: 'Papers and rights',
  debt: 'Debt',
});

const NONE = { value: 'none', label: en('None'), exclusive: true };

export const PRIORITIES: Section = {
  id: 'priorities',
  label: en('What matters most'),
  relevant: 'consent',
  questions: [
    {
      id: 'challenges',
      type: 'choices',
      required: true,
      max: 3,
      nonresponse: UNSAID,
      label: en('What are the greatest challenges, up to three?'),
      options: [...CHALLENGES, NONE],
      other: true,
    },
    {
      id: 'worst',
      type: 'ranking',
      required: true,
      relevant: 'size(challenges) > 1',
      filter: 'option in challenges',
      label: en('Which of them is the worst?'),
      options: CHALLENGES,
    },
    {
      id: 'support',
      type: 'choices',
      required: true,
      max: 3,
      nonresponse: UNSAID,
      label: en('What support would you like, up to three kinds?'),
      options: [...CHALLENGES, NONE],
      other: true,
    },
    {
      id: 'modalities',
      type: 'choices',
      required: true,
      nonresponse: UNSAID,
      relevant:
        '(answered(challenges) && !("none" in challenges)) || (answered(support) && !("none" in support))',
      label: en('In which form?'),
      options: [
        { value: 'unwanted', label: en('No aid is wanted'), exclusive: true },
        ...options({
          food: 'Food',
          goods: 'Goods',
          cash: 'Cash',
          bank: 'By bank',
          mobile: 'By mobile money',
          vouchers: 'Vouchers',
          services: 'Services',
        }),
      ],
      other: true,
    },
    {
      id: 'aided',
      type: 'boolean',
      required: true,
      nonresponse: UNSAID,
      label: en('Has there been aid in the last 12 months?'),
    },
    {
      id: 'aidedWhen',
      type: 'choice',
      required: true,
      nonresponse: UNSAID,
      relevant: 'aided',
      label: en('When last?'),
      options: options({
        month: 'In the last 30 days',
        quarter: '1 to 3 months ago',
        half: '4 to 6 months ago',
        year: '7 to 12 months ago',
      }),
    },
  ],
};

export const SAFETY: Section = {
  id: 'safety',
  label: en('Safety'),
  relevant: 'consent',
  questions: [
    {
      id: 'concern',
      type: 'matrix',
      required: true,
      nonresponse: UNSAID,
      label: en('In the last 3 months, how often were you concerned about …'),
      rows: rows({
        risks: 'someone having to do risky things for money?',
        fleeing: 'having to flee?',
        violence: 'violence or harassment?',
        kidnapping: 'kidnapping or detention?',
        discrimination: 'persecution or discrimination?',
      }),
      options: [
        { value: 'never', label: en('Never'), score: 0 },
        { value: 'fewTimes', label: en('A few times'), score: 1 },
        { value: 'often', label: en('Often'), score: 2 },
        { value: 'always', label: en('Always'), score: 3 },
      ],
    },
    {
      id: 'separated',
      type: 'boolean',
      required: true,
      nonresponse: UNSAID,
      label: en('Has the household children who do not live with it?'),
    },
    {
      id: 'separatedWhy',
      type: 'choices',
      required: true,
      nonresponse: UNSAID,
      relevant: 'separated',
      label: en('Why not?'),
      options: options({
        married: 'Married',
        work: 'Left to work',
        study: 'Left to study',
        armed: 'With armed groups',
        kidnapped: 'Kidnapped',
        missing: 'Missing',
      }),
      other: true,
    },
  ],
};
