import type { Question, Section } from 'talkoot/engine';
import { UNSAID } from './needs-members.ts';
import { en, options, rows } from './wording.ts';

/** Days of the last seven, 0 to 7. */
function days(labels: Readonly<Record<string, string>>): Question[] {
  return Object.entries(labels).map(([id, label]) => ({
    id,
    type: 'scale',
    min: 0,
    max: 7,
    required: true,
    nonresponse: UNSAID,
    label: en(label),
  }));
}

/** One of the three questions of the household hunger scale, with how often it happened. */
function hunger(id: string, label: string): Question[] {
  return [
    {
      id,
      type: 'choice',
      required: true,
      label: en(label),
      nonresponse: UNSAID,
      options: [
        { value: 'yes', label: en('Yes'), score: 0 },
        { value: 'no', label: en('No'), score: 0 },
      ],
    },
    {
      id: `${id}Often`,
      type: 'choice',
      required: true,
      relevant: `${id} == "yes"`,
      label: en('How often in the last 30 days?'),
      options: [
        { value: 'rarely', label: en('1 or 2 times'), score: 1 },
        { value: 'sometimes', label: en('3 to 10 times'), score: 1 },
        { value: 'often', label: en('More than 10 times'), score: 2 },
      ],
    },
  ];
}

const ACTED = '["yes", "exhausted"]';

export const FOOD: Section = {
  id: 'food',
  label: en('Food and how you cope'),
  relevant: 'consent',
  questions: [
    {
      id: 'eaten',
      type: 'group',
      label: en('On how many of the last 7 days did most of the household eat …'),
      questions: days({
        cereals: 'cereals, roots or tubers?',
        pulses: 'beans, pulses or nuts?',
        dairy: 'milk or milk products?',
        meat: 'meat, fish or eggs?',
        vegetables: 'vegetables or leaves?',
        fruit: 'fruit?',
        oil: 'oil, fat or butter?',
        sugar: 'sugar or sweets?',
        condiments: 'condiments or spices?',
      }),
    },
    {
      id: 'consumption',
      type: 'calculation',
      label: en('Food consumption score'),
      calculate:
        '2 * eaten.cereals + 3 * eaten.pulses + 4 * eaten.dairy + 4 * eaten.meat + eaten.vegetables + eaten.fruit + 0.5 * eaten.oil + 0.5 * eaten.sugar',
    },
    {
      id: 'consumptionLevel',
      type: 'calculation',
      label: en('Food consumption'),
      calculate:
        'consumption <= 21 ? "poor" : consumption <= 35 ? "borderline" : answered(consumption) ? "acceptable" : "unknown"',
    },
    {
      id: 'reduced',
      type: 'group',
      label: en('On how many of the last 7 days, for lack of food or money, did the household …'),
      questions: days({
        cheaper: 'eat cheaper food?',
        borrowed: 'borrow food?',
        portions: 'eat smaller portions?',
        adults: 'have adults eat less for the children?',
        meals: 'eat fewer meals?',
      }),
    },
    {
      id: 'reducedIndex',
      type: 'calculation',
      calculate:
        'reduced.cheaper + 2 * reduced.borrowed + reduced.portions + 3 * reduced.adults + reduced.meals',
    },
    ...hunger('noFood', 'Was there ever no food at all in the house, for lack of means?'),
    ...hunger('hungryNight', 'Did anyone go to sleep hungry for lack of food?'),
    ...hunger('wholeDay', 'Did anyone go a whole day and night without food?'),
    {
      id: 'sources',
      type: 'choices',
      required: true,
      min: 2,
      max: 3,
      label: en('What were the three main sources of your food?'),
      nonresponse: UNSAID,
      options: options({
        own: 'What we grow',
        cash: 'Bought with cash',
        credit: 'Bought on credit',
        hunting: 'Hunting, fishing, gathering',
        gifts: 'Gifts',
        aid: 'Food aid',
        vouchers: 'Cash or voucher aid',
      }),
      other: true,
    },
    {
      id: 'coping',
      type: 'matrix',
      required: true,
      label: en('In the last 30 days, for lack of food or money for it, did the household …'),
      rows: rows({
        stress1: 'sell household goods?',
        stress2: 'spend savings?',
        stress3: 'buy on credit or borrow for food?',
        stress4: 'send members to eat elsewhere?',
        crisis1: 'sell tools or means of transport?',
        crisis2: 'cut spending on health or school?',
        crisis3: 'take children out of school?',
        emergency1: 'sell the house or land?',
        emergency2: 'beg?',
        emergency3: 'take dangerous or illegal work?',
      }),
      options: options({
        yes: 'Yes',
        noNeed: 'No, there was no need',
        exhausted: 'No, it had been done before and cannot be done again',
        notApplicable: 'Does not apply',
      }),
    },
    {
      id: 'copingLevel',
      type: 'calculation',
      label: en('Coping'),
      calculate:
        `coping.emergency1 in ${ACTED} || coping.emergency2 in ${ACTED} || coping.emergency3 in ${ACTED} ? "emergency" : ` +
        `coping.crisis1 in ${ACTED} || coping.crisis2 in ${ACTED} || coping.crisis3 in ${ACTED} ? "crisis" : ` +
        `values(coping).exists(each, each in ${ACTED}) ? "stress" : "none"`,
    },
    {
      id: 'copingReasons',
      type: 'choices',
      required: true,
      relevant: `values(coping).exists(each, each in ${ACTED})`,
      label: en('Was it done for other reasons too?'),
      nonresponse: UNSAID,
      options: [
        { value: 'none', label: en('No other reason'), exclusive: true },
        ...options({
          health: 'To pay for health care',
          shelter: 'To pay for shelter',
          school: 'To pay for school',
        }),
      ],
      other: true,
    },
  ],
};
