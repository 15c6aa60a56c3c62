import type { Question } from 'talkoot/engine';
import { en, options } from './wording.ts';

/*
 * What the census asks about each person. The source asks names first and the rest of it section by section for the
 * same people; here all of it stands in one group, as rows cannot be gone through a second time.
 */

const whose = '{{answering == "self" ? "your" : first + "’s"}}';
const Does = '{{answering == "self" ? "Do" : "Does"}}';
const does = '{{answering == "self" ? "do" : "does"}}';
const who = '{{answering == "self" ? "you" : first}}';

/** The day the census is about; what it asks is asked as of this day. */
export const CENSUS_DAY = '2021-03-21';

export const PERSON: readonly Question[] = [
  { id: 'first', type: 'text', required: true, maxLength: 60, label: en('First name') },
  { id: 'middle', type: 'text', maxLength: 60, label: en('Middle names') },
  { id: 'last', type: 'text', required: true, maxLength: 60, label: en('Last name') },
  {
    id: 'relation',
    type: 'choice',
    relevant: 'answered(people[0].first) && (first != people[0].first || last != people[0].last)',
    label: en('What is {{first}} to {{people[0].first}}?'),
    options: options({
      spouse: 'Husband, wife or registered partner',
      partner: 'Partner',
      child: 'Son or daughter',
      stepchild: 'Stepchild',
      sibling: 'Brother or sister',
      parent: 'Mother or father',
      grandchild: 'Grandchild',
      grandparent: 'Grandparent',
      relative: 'Other relation',
      unrelated: 'Not related',
    }),
  },
  {
    id: 'answering',
    type: 'choice',
    required: true,
    label: en('Who answers for {{first}}?'),
    options: options({ self: '{{first}} answers', other: 'Someone answers for {{first}}' }),
  },
  {
    id: 'birth',
    type: 'date',
    required: true,
    min: '1905-04-22',
    constraint: 'birth <= today()',
    label: en(`What is ${whose} date of birth?`),
    texts: { constraint: en('The date of birth lies in the future.') },
  },
  { id: 'age', type: 'calculation', calculate: 'years(birth, today())' },
  {
    id: 'ageRight',
    type: 'boolean',
    required: true,
    relevant: 'age >= 0',
    constraint: 'ageRight',
    label: en('That makes {{age}} years. Is it right?'),
    texts: { constraint: en('Correct the date of birth above.') },
  },
  {
    id: 'sex',
    type: 'choice',
    required: true,
    label: en(`What is ${whose} sex?`),
    hint: en('A question about gender follows for those who are 16 or older.'),
    options: options({ female: 'Female', male: 'Male' }),
  },
  {
    id: 'marital',
    type: 'choice',
    relevant: 'age >= 16',
    label: en(`What is ${whose} legal status of marriage or registered partnership?`),
    options: options({
      never: 'Never married, never in a registered partnership',
      married: 'Married',
      partnership: 'In a registered partnership',
      separated: 'Separated, still married',
      separatedPartner: 'Separated, still in a registered partnership',
      divorced: 'Divorced',
      dissolved: 'Formerly in a registered partnership, now dissolved',
      widowed: 'Widowed',
      surviving: 'Surviving partner of a registered partnership',
    }),
  },
  {
    id: 'partnerSex',
    type: 'choice',
    relevant: 'answered(marital) && marital != "never"',
    label: en(
      `What {{marital in ["divorced", "dissolved", "widowed", "surviving"] ? "was" : "is"}} the sex of ${whose} {{marital in ["married", "separated", "divorced", "widowed"] ? "spouse" : "partner"}}?`,
    ),
    options: options({ female: 'Female', male: 'Male' }),
  },
  {
    id: 'second',
    type: 'choice',
    required: true,
    label: en(`${Does} ${who} stay at another address for more than 30 days a year?`),
    options: options({ no: 'No', uk: 'Yes, in the UK', abroad: 'Yes, outside the UK' }),
  },
  {
    id: 'secondAddress',
    type: 'text',
    required: true,
    relevant: 'second == "uk"',
    label: en('That address'),
  },
  {
    id: 'secondCountry',
    type: 'text',
    required: true,
    relevant: 'second == "abroad"',
    label: en('The country of that address'),
  },
  {
    id: 'student',
    type: 'boolean',
    required: true,
    relevant: 'age >= 4',
    label: en(
      `{{answering == "self" ? "Are you" : "Is " + first}} a {{age < 19 ? "schoolchild or student" : "student"}} in full-time education?`,
    ),
  },
  {
    id: 'termTime',
    type: 'choice',
    required: true,
    relevant: 'student',
    filter: 'option == "uk" ? second == "uk" : option == "abroad" ? second == "abroad" : true',
    label: en(`Where ${does} ${who} live in term time?`),
    options: options({
      here: '{{address}}',
      uk: '{{secondAddress}}',
      abroad: 'The address in {{secondCountry}}',
      elsewhere: 'Another address',
    }),
  },
  {
    id: 'identity',
    type: 'group',
    relevant: '!(termTime in ["uk", "abroad", "elsewhere"])',
    questions: [
      {
        id: 'born',
        type: 'choice',
        required: true,
        label: en(`What is ${whose} country of birth?`),
        options: options({
          england: 'England',
          wales: 'Wales',
          scotland: 'Scotland',
          northernIreland: 'Northern Ireland',
          ireland: 'Republic of Ireland',
        }),
        other: true,
      },
      {
        id: 'arrived',
        type: 'month',
        relevant: 'born in ["ireland", "other"]',
        max: '2021-03',
        label: en(`When did ${who} last come to live in the UK?`),
        hint: en('Short visits away do not count.'),
      },
      {
        id: 'arrivedLately',
        type: 'boolean',
        relevant: 'born in ["ireland", "other"] && (!answered(arrived) || arrived == "2020-03")',
        label: en(`Did ${who} come to the UK on or after 21 March 2020?`),
      },
      {
        id: 'stay',
        type: 'choice',
        relevant: 'arrived > "2020-03" || arrivedLately || (answered(arrived) && age < 1)',
        label: en('How long is the stay in the UK meant to be, with the time so far?'),
        options: options({ short: 'Less than 12 months', long: '12 months or more' }),
      },
      {
        id: 'yearAgo',
        type: 'choice',
        relevant: 'age >= 1 && !answered(stay)',
        label: en(`Where did ${who} live one year ago?`),
        options: options({
          here: '{{address}}',
          student: 'At a term-time or boarding school address in the UK',
          uk: 'At another address in the UK',
          abroad: 'Outside the UK',
        }),
      },
      {
        id: 'religion',
        type: 'choice',
        label: en(`What is ${whose} religion?`),
        hint: en('Answering is voluntary.'),
        nonresponse: ['preferNot'],
        texts: { 'nonresponse.preferNot': en('Prefer not to say') },
        options: options({
          none: 'No religion',
          christian: 'Christian (all denominations)',
          buddhist: 'Buddhist',
          hindu: 'Hindu',
          jewish: 'Jewish',
          muslim: 'Muslim',
          sikh: 'Sikh',
        }),
        other: true,
      },
      {
        id: 'language',
        type: 'choice',
        relevant: 'age >= 3',
        label: en(`What is ${whose} main language?`),
        options: options({ english: 'English' }),
        other: true,
      },
      {
        id: 'english',
        type: 'choice',
        relevant: 'language == "other"',
        label: en(`How well ${does} ${who} speak English?`),
        options: options({
          veryWell: 'Very well',
          well: 'Well',
          notWell: 'Not well',
          notAtAll: 'Not at all',
        }),
      },
      {
        id: 'passports',
        type: 'choices',
        label: en(`Which passports ${does} ${who} hold?`),
        options: [
          ...options({ uk: 'United Kingdom', ireland: 'Ireland' }),
          { value: 'none', label: en('None'), exclusive: true },
        ],
        other: true,
      },
    ],
  },
];
