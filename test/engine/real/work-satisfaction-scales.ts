import type { ScaleQuestion, Section } from 'talkoot/engine';
import { en, rows } from './wording.ts';

const AGREEMENT = ['stronglyDisagree', 'disagree', 'neither', 'agree', 'stronglyAgree'].map(
  (value, score) => ({
    value,
    score,
    label: en(['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'][score]!),
  }),
);

function satisfaction(id: string, label: string): ScaleQuestion {
  const texts = { 'point.0': en('Not at all satisfied'), 'point.10': en('Completely satisfied') };
  return {
    id,
    type: 'scale',
    required: true,
    min: 0,
    max: 10,
    label: en(label),
    texts,
    nonresponse: ['preferNot'],
  };
}

/** The heart of it: two scales and two matrices that scores are made of. */
export const SATISFACTION: Section = {
  id: 'satisfaction',
  label: en('How satisfied you are'),
  questions: [
    satisfaction('withPosition', 'How satisfied are you with your position?'),
    satisfaction('withCareer', 'How satisfied are you with your career?'),
    {
      id: 'recognised',
      type: 'matrix',
      required: true,
      label: en('My part in research is recognised by …'),
      filter: 'option != "researchers" || writes == "yes"',
      rows: rows({
        supervisor: 'my supervisor',
        researchers: 'the researchers I work with',
        institution: 'my institution',
      }),
      options: AGREEMENT,
      nonresponse: ['doesNotApply'],
      texts: { 'nonresponse.doesNotApply': en('Does not apply') },
    },
    {
      id: 'leaving',
      type: 'scale',
      min: 1,
      max: 10,
      label: en('How often do you think of leaving your job?'),
      texts: { 'point.1': en('Never'), 'point.10': en('All the time') },
    },
    {
      id: 'prospects',
      type: 'matrix',
      required: true,
      label: en('How far do you agree?'),
      rows: rows({
        samePay: 'I would take another job at the same pay',
        equivalent: 'It would be easy to find a job like this elsewhere',
        demand: 'My experience is in demand',
        promotion: 'I am likely to be promoted in my group',
        process: 'How to be promoted is clear',
        opportunities: 'There are many chances in my career',
        next: 'My next position will be like this one',
      }),
      options: AGREEMENT,
      nonresponse: ['dontKnow'],
      texts: { 'nonresponse.dontKnow': en('I don’t know') },
    },
    {
      id: 'why',
      type: 'text',
      multiline: true,
      relevant: 'withPosition <= 4 || leaving >= 8',
      label: en('You gave {{withPosition}} to your position. What would have to change first?'),
    },
  ],
};
