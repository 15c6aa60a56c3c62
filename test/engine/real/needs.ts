import { parseDefinition } from 'talkoot/engine';
import { PRIORITIES, SAFETY } from './needs-concerns.ts';
import { FOOD } from './needs-food.ts';
import { HOME } from './needs-home.ts';
import { MEMBER } from './needs-members.ts';
import { en, options } from './wording.ts';

const AREAS = [
  { value: 'north.hill', label: en('Hill district') },
  { value: 'north.lake', label: en('Lake district') },
  { value: 'south.port', label: en('Port district') },
  { value: 'south.plain', label: en('Plain district') },
];

/** A needs assessment of households in several sectors: see README.md for the source. */
export const NEEDS = parseDefinition({
  talkoot: 1,
  id: 'needs-assessment',
  version: '2024.11.0',
  languages: ['en'],
  title: en('Household needs assessment'),
  texts: {
    'nonresponse.dontKnow': en('Does not know'),
    'nonresponse.preferNot': en('Prefers not to answer'),
  },
  sections: [
    {
      id: 'interview',
      label: en('Interview'),
      questions: [
        {
          id: 'modality',
          type: 'choice',
          required: true,
          label: en('How is the interview made?'),
          options: options({ present: 'Face to face', remote: 'By telephone' }),
        },
        {
          id: 'enumerator',
          type: 'text',
          required: true,
          pattern: 'E[0-9]{2,3}',
          label: en('Your number'),
          texts: { pattern: en('E and two or three digits.') },
        },
        {
          id: 'region',
          type: 'choice',
          required: true,
          label: en('Region'),
          options: options({ north: 'North', south: 'South' }),
        },
        {
          id: 'district',
          type: 'choice',
          required: true,
          relevant: 'answered(region)',
          filter: 'startsWith(option, region + ".")',
          label: en('District in the {{region}}'),
          options: AREAS,
        },
        {
          id: 'consent',
          type: 'boolean',
          required: true,
          label: en('Does the person agree to be interviewed?'),
        },
        { id: 'thanks', type: 'note', relevant: '!consent', label: en('Thank you for your time.') },
      ],
    },
    {
      id: 'household',
      label: en('Household'),
      relevant: 'consent',
      questions: [
        {
          id: 'respondentGender',
          type: 'choice',
          required: true,
          label: en('Your gender'),
          options: options({ female: 'female', male: 'male' }),
        },
        {
          id: 'respondentAge',
          type: 'number',
          integer: true,
          min: 18,
          max: 119,
          required: true,
          label: en('Your age'),
        },
        { id: 'heads', type: 'boolean', required: true, label: en('Do you head the household?') },
        {
          id: 'headGender',
          type: 'choice',
          required: true,
          relevant: '!heads',
          label: en('Gender of the head'),
          options: options({ female: 'female', male: 'male' }),
        },
        {
          id: 'headAge',
          type: 'number',
          integer: true,
          min: 10,
          max: 119,
          required: true,
          relevant: '!heads',
          label: en('Age of the head'),
        },
        {
          id: 'setting',
          type: 'choice',
          required: true,
          label: en('Where does the household live?'),
          options: options({ rural: 'In the country', urban: 'In or by a town', camp: 'In a camp' }),
        },
        {
          id: 'size',
          type: 'number',
          integer: true,
          min: 1,
          max: 30,
          required: true,
          constraint: 'heads || size >= 2',
          label: en('How many live in the household, with you?'),
          texts: { constraint: en('There are you and the head at least.') },
        },
        {
          id: 'members',
          type: 'group',
          repeat: true,
          required: true,
          max: 30,
          relevant: 'size >= 1',
          constraint:
            'count(members) == size && members.exists(member, member.age == (heads ? respondentAge : headAge) && member.gender == (heads ? respondentGender : headGender))',
          label: en('The {{size}} members, you first'),
          texts: {
            row: en('Member'),
            add: en('Add a member'),
            constraint: en(
              '{{size}} members are needed, {{members.map(member, member.age)}} are here; the head must be among them.',
            ),
          },
          questions: MEMBER,
        },
        {
          id: 'schoolAge',
          type: 'calculation',
          label: en('Members of school age'),
          calculate: 'count(members.filter(member, member.age >= 5 && member.age <= 18))',
        },
        {
          id: 'smallChildren',
          type: 'calculation',
          label: en('Small children'),
          calculate: 'count(members.filter(member, member.age <= 5))',
        },
        {
          id: 'women',
          type: 'calculation',
          label: en('Women'),
          calculate: 'count(members.filter(member, member.gender == "female" && member.age >= 18))',
        },
        {
          id: 'disabledMembers',
          type: 'calculation',
          label: en('Members with a disability'),
          calculate: 'count(members.filter(member, member.disabled))',
        },
        {
          id: 'dependents',
          type: 'calculation',
          label: en('Dependents, %'),
          calculate:
            'round(100 * count(members.filter(member, member.age < 15 || member.age >= 65)) / count(members))',
        },
      ],
    },
    PRIORITIES,
    ...HOME,
    SAFETY,
    FOOD,
    {
      id: 'end',
      label: en('At the end'),
      questions: [
        { id: 'comment', type: 'text', multiline: true, maxLength: 2000, label: en('Anything else?') },
      ],
    },
  ],
  scores: [
    {
      id: 'hungerScale',
      label: en('Household hunger scale, 0 to 6'),
      of: ['noFood', 'noFoodOften', 'hungryNight', 'hungryNightOften', 'wholeDay', 'wholeDayOften'],
      method: 'sum',
      missing: 'refuse',
    },
    {
      id: 'foodConsumption',
      label: en('Food consumption score'),
      of: ['consumption'],
      method: 'sum',
      missing: 'refuse',
    },
    {
      id: 'reducedCoping',
      label: en('Reduced coping strategies index'),
      of: ['reducedIndex'],
      method: 'sum',
      missing: 'refuse',
    },
    {
      id: 'fear',
      label: en('Concern for safety, 0 to 3'),
      of: ['concern'],
      method: 'mean',
      missing: 'ignore',
      least: 3,
    },
  ],
});
