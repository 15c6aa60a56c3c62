import { parseDefinition } from 'talkoot/engine';
import type { ScaleQuestion } from 'talkoot/engine';
import { en, options } from './wording.ts';
import { WORK } from './work-satisfaction-job.ts';
import { SATISFACTION } from './work-satisfaction-scales.ts';

function share(id: string, label: string): ScaleQuestion {
  const texts = { 'point.1': en('None'), 'point.10': en('All of it') };
  return { id, type: 'scale', required: true, min: 1, max: 10, label: en(label), texts };
}

const yes = options({ yes: 'Yes', no: 'No' });

/** How satisfied those who write software for research are with their work: see README.md for the source. */
export const WORK_SATISFACTION = parseDefinition({
  talkoot: 1,
  id: 'work-satisfaction',
  version: '2018.0.0',
  languages: ['en'],
  title: en('Work in research software'),
  texts: { 'nonresponse.preferNot': en('Prefer not to say') },
  sections: [
    {
      id: 'you',
      label: en('You and software'),
      questions: [
        {
          id: 'country',
          type: 'choice',
          required: true,
          label: en('In which country do you work?'),
          options: options({ uk: 'United Kingdom', de: 'Germany', ca: 'Canada' }),
          other: true,
        },
        {
          id: 'writes',
          type: 'choice',
          required: true,
          label: en('Do you write software for research at work?'),
          options: yes,
        },
        {
          id: 'leads',
          type: 'choice',
          relevant: 'writes == "yes"',
          label: en('Do you mostly lead a group of developers?'),
          options: yes,
        },
        {
          id: 'users',
          type: 'scale',
          required: true,
          relevant: 'writes == "yes"',
          min: 0,
          max: 5,
          label: en('Who uses the code you write?'),
          texts: { 'point.0': en('Mostly I'), 'point.5': en('Mostly others') },
        },
        {
          id: 'experience',
          type: 'number',
          min: 0,
          max: 70,
          required: 'writes == "yes"',
          label: en('For how many years have you developed software?'),
        },
        {
          id: 'time',
          type: 'group',
          label: en('In an average month, how much of your time goes to …'),
          questions: [
            share('software', 'developing software?'),
            share('research', 'research?'),
            share('management', 'management?'),
            share('teaching', 'teaching?'),
            share('otherTime', 'anything else?'),
          ],
        },
        {
          id: 'wish',
          type: 'allocation',
          total: 100,
          integer: true,
          label: en('How would you share 100 % of your time yourself?'),
          options: options({
            software: 'Developing software',
            research: 'Research',
            management: 'Management',
            teaching: 'Teaching',
            otherTime: 'Anything else',
          }),
        },
        {
          id: 'wishesMoreCode',
          type: 'calculation',
          calculate: 'wish.software > time.software * 10',
        },
        {
          id: 'hindered',
          type: 'text',
          multiline: true,
          maxLength: 1000,
          relevant: 'wishesMoreCode',
          label: en('You would like {{wish.software}} % for software. What stands in the way?'),
        },
      ],
    },
    { id: 'job', label: en('Your position'), questions: WORK },
    {
      id: 'practice',
      label: en('How you work'),
      relevant: 'writes == "yes"',
      questions: [
        {
          id: 'projects',
          type: 'number',
          integer: true,
          min: 0,
          max: 100,
          required: true,
          label: en('In how many software projects are you now?'),
        },
        {
          id: 'busFactor',
          type: 'number',
          integer: true,
          min: 1,
          relevant: 'projects > 0',
          label: en(
            'How many would have to leave for the most important of your {{projects}} projects to stop?',
          ),
          nonresponse: ['dontKnow'],
          texts: { 'nonresponse.dontKnow': en('I don’t know') },
        },
        {
          id: 'testing',
          type: 'choices',
          required: true,
          relevant: 'projects > 0',
          label: en('How are your projects tested?'),
          options: [
            { value: 'none', label: en('Not formally'), exclusive: true },
            ...options({
              users: 'Users tell what is wrong',
              developers: 'Developers test',
              engineers: 'Test engineers test',
            }),
          ],
        },
        {
          id: 'conference',
          type: 'choice',
          label: en('Have you presented your software at a conference?'),
          options: yes,
        },
        { id: 'conferences', type: 'text', relevant: 'conference == "yes"', label: en('At which ones?') },
        {
          id: 'github',
          type: 'text',
          pattern: '[A-Za-z0-9][A-Za-z0-9-]{0,38}',
          relevant: 'country == "uk"',
          label: en('Your name on GitHub, if we may look at your code'),
        },
      ],
    },
    SATISFACTION,
    {
      id: 'background',
      label: en('About you'),
      questions: [
        {
          id: 'gender',
          type: 'choice',
          label: en('Your gender'),
          nonresponse: ['preferNot'],
          options: options({ female: 'Female', male: 'Male' }),
          other: true,
        },
        {
          id: 'age',
          type: 'choice',
          label: en('Your age'),
          nonresponse: ['preferNot'],
          options: options({
            to24: '18 to 24',
            to34: '25 to 34',
            to44: '35 to 44',
            to54: '45 to 54',
            to64: '55 to 64',
            over: '65 or older',
          }),
        },
        {
          id: 'salaryUk',
          type: 'choice',
          relevant: 'country == "uk"',
          label: en('Your salary a year'),
          nonresponse: ['preferNot'],
          options: options({
            to18: 'Below £18,031',
            to24: 'Below £24,057',
            to32: 'Below £32,277',
            to43: 'Below £43,325',
            to58: 'Below £58,172',
            more: 'More',
          }),
        },
        {
          id: 'salaryDe',
          type: 'choice',
          relevant: 'country == "de"',
          label: en('Your salary a year'),
          nonresponse: ['preferNot'],
          options: options({
            to27: 'Below 27 500 €',
            to38: 'Below 38 500 €',
            to50: 'Below 50 000 €',
            to66: 'Below 66 000 €',
            more: 'More',
          }),
        },
        {
          id: 'member',
          type: 'choice',
          label: en('Are you in an association of research software engineers?'),
          options: yes,
        },
        {
          id: 'wouldJoin',
          type: 'choice',
          relevant: 'member == "no"',
          label: en('Would you join one?'),
          options: yes,
        },
        {
          id: 'hopes',
          type: 'choices',
          relevant: 'wouldJoin == "yes"',
          label: en('What would you hope for from it?'),
          options: options({
            network: 'Meeting others',
            joint: 'Joint research',
            training: 'Training',
            standards: 'Standards',
            jobs: 'Jobs',
          }),
          other: true,
        },
      ],
    },
  ],
  scores: [
    {
      id: 'satisfied',
      label: en('Satisfaction, 0 to 10'),
      of: ['withPosition', 'withCareer'],
      method: 'mean',
      missing: 'refuse',
    },
    {
      id: 'recognition',
      label: en('Recognition, 0 to 4'),
      of: ['recognised'],
      method: 'mean',
      missing: 'ignore',
      least: 2,
    },
    {
      id: 'staying',
      label: en('Will to stay, 0 to 28'),
      of: ['prospects'],
      reversed: ['prospects/samePay', 'prospects/equivalent', 'prospects/demand'],
      method: 'sum',
      missing: 'prorate',
      least: 5,
    },
  ],
});
