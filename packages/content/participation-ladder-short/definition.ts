/** What is chosen from at each stage: a statement of each rung, or none of them. */
const STATEMENTS = [
  { value: 'r1' },
  { value: 'r2' },
  { value: 'r3' },
  { value: 'r4' },
  { value: 'none', exclusive: true },
] as const;

/**
 * The participation ladder in six questions, one per stage (`v1` … `v6`): every statement that is true today is chosen,
 * and never "the level we are on". Texts without a group are the organisers', `participants` have their own.
 *
 * An instrument of its own: it asks what is true today and not how often it was, so its results are never set beside
 * those of `participation-ladder`. It is new and not validated; its items are our own.
 */
export const definition = {
  talkoot: 1,
  id: 'participation-ladder-short',
  version: '1.0.0',
  languages: ['fi', 'sv', 'en', 'fi-simple'],
  parameters: { people: { type: 'text' }, meaning: { type: 'text' } },
  sections: [
    {
      id: 'today',
      questions: [
        { id: 'concerned', type: 'note', relevant: 'answered(people)' },
        { id: 'inThisNetwork', type: 'note', relevant: 'answered(meaning)' },
        { id: 'v1', type: 'choices', options: STATEMENTS, nonresponse: ['dont-know'] },
        { id: 'v2', type: 'choices', options: STATEMENTS, nonresponse: ['dont-know'] },
        { id: 'v3', type: 'choices', options: STATEMENTS, nonresponse: ['dont-know'] },
        { id: 'v4', type: 'choices', options: STATEMENTS, nonresponse: ['dont-know'] },
        { id: 'v5', type: 'choices', options: STATEMENTS, nonresponse: ['dont-know'] },
        { id: 'v6', type: 'choices', options: STATEMENTS, nonresponse: ['dont-know'] },
      ],
    },
  ],
} as const;
