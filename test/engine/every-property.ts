/** A definition, not yet checked, that is right and in which every property of the format stands once or more. */
export function everyProperty(): Record<string, unknown> {
  const text = { fi: 'Teksti', 'fi-simple': 'Teksti', en: 'Text' };
  const base = {
    label: text,
    hint: text,
    texts: { constraint: text, 'nonresponse.later': text },
    audio: { fi: 'a.mp3' },
    relevant: 'ready',
  };
  const answerable = {
    ...base,
    required: true,
    readonly: 'ready',
    constraint: 'ready',
    check: 'known',
    nonresponse: ['later', 'none'],
  };
  const filtered = { ...answerable, filter: 'option != "x"' };
  const options = [
    { value: 'a', label: text, score: 0 },
    { value: 'constructor', score: 2.5 },
  ];
  const questions = [
    { id: 'ready', type: 'boolean' },
    {
      ...answerable,
      id: 'name',
      type: 'text',
      multiline: true,
      minLength: 1,
      maxLength: 9,
      format: 'email',
      pattern: '[a-z]+',
    },
    { ...answerable, id: 'worry', type: 'number', min: -1.5, max: 9, integer: true },
    { ...answerable, id: 'day', type: 'date', min: '2020-02-29', max: '2020-03-01' },
    { ...answerable, id: 'month', type: 'month', min: '2020-02', max: '2020-12' },
    { ...answerable, id: 'sure', type: 'boolean' },
    { ...filtered, id: 'one', type: 'choice', options, other: true },
    {
      ...filtered,
      id: 'many',
      type: 'choices',
      options: [...options, { value: 'no', exclusive: true }],
      other: false,
      min: 1,
      max: 2,
    },
    { ...answerable, id: 'scale', type: 'scale', min: 0, max: 1, step: 0.1 },
    {
      ...filtered,
      id: 'support',
      type: 'matrix',
      rows: [{ id: 'family', label: text }, { id: '0-18' }],
      options,
    },
    { ...filtered, id: 'order', type: 'ranking', options, min: 1, max: 2 },
    {
      ...filtered,
      id: 'shares',
      type: 'allocation',
      options,
      total: 100,
      min: 0,
      max: 80,
      integer: true,
    },
    { ...filtered, id: 'actors', type: 'list', list: 'actors', add: false, min: 0, max: 3 },
    {
      ...answerable,
      id: 'goals',
      type: 'group',
      repeat: true,
      min: 1,
      max: 3,
      questions: [
        { id: 'weight', type: 'number' },
        { id: 'inner', type: 'group', questions: [{ id: 'by', type: 'date' }] },
      ],
    },
    { ...base, id: 'twice', type: 'calculation', calculate: 'worry * 2' },
    { ...base, id: 'note', type: 'note' },
  ];
  return {
    talkoot: 1,
    id: 'every-property',
    version: '2.0.0',
    languages: ['fi', 'en'],
    title: text,
    description: text,
    texts: { 'nonresponse.later': text },
    hidden: 'count',
    parameters: {
      place: { type: 'text' },
      year: { type: 'number' },
      open: { type: 'boolean' },
      from: { type: 'date' },
    },
    sections: [
      { id: 's', label: text, hint: text, texts: { more: text }, questions },
      { id: 'z', relevant: 'ready', questions: [] },
    ],
    scores: [
      {
        id: 'total',
        label: text,
        texts: { more: text },
        of: ['worry', 'support', 'one', 'goals/weight', 'twice'],
        reversed: ['worry', 'support/family'],
        method: 'sum',
        missing: 'prorate',
        least: 2,
      },
    ],
    migrations: [
      {
        to: '2.0.0',
        questions: { concern: 'worry' },
        values: { one: { b: 'a' } },
        types: { many: 'choices' },
      },
    ],
  };
}
