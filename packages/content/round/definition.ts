/**
 * What a coordinator answers to start a round of collecting responses. `roundFromAnswers` of `talkoot/network` makes
 * the round of it, so a question taken away or renamed here is to be renamed there.
 *
 * The fewest answers of a group that are shown are 5, or 3 and 4 in an open workshop where all agreed to it aloud.
 */
export const definition = {
  talkoot: 1,
  id: 'round',
  version: '1.0.0',
  languages: ['fi', 'sv', 'en'],
  sections: [
    {
      id: 'about',
      questions: [
        { id: 'network', type: 'text', required: true, maxLength: 120 },
        {
          id: 'written',
          type: 'choice',
          required: true,
          options: [{ value: 'fi' }, { value: 'sv' }, { value: 'en' }],
        },
        { id: 'people', type: 'text', required: true, maxLength: 120 },
        { id: 'meaning', type: 'text', multiline: true, required: true, maxLength: 300 },
      ],
    },
    {
      id: 'answering',
      questions: [
        { id: 'closes', type: 'date', required: true, constraint: 'closes >= today()' },
        { id: 'organisersInvited', type: 'number', integer: true, min: 1 },
        { id: 'participantsInvited', type: 'number', integer: true, min: 1 },
        {
          id: 'minimumGroup',
          type: 'number',
          integer: true,
          min: 3,
          constraint: 'minimumGroup >= 5 || (agreedAloud ?? false)',
        },
        { id: 'agreedAloud', type: 'boolean', relevant: 'minimumGroup < 5' },
        {
          id: 'tooFewAsked',
          type: 'note',
          relevant: 'organisersInvited < (minimumGroup ?? 5) || participantsInvited < (minimumGroup ?? 5)',
        },
      ],
    },
    {
      id: 'telling',
      questions: [
        { id: 'toldWhere', type: 'text', required: true, maxLength: 160 },
        { id: 'toldWhen', type: 'date', required: true, constraint: 'toldWhen >= closes' },
      ],
    },
    {
      id: 'privacy',
      questions: [
        { id: 'controller', type: 'text', required: true, maxLength: 120 },
        { id: 'contact', type: 'text', required: true, maxLength: 120 },
        { id: 'purpose', type: 'text', multiline: true, required: true, maxLength: 300 },
        { id: 'seesAnswers', type: 'text', required: true, maxLength: 160 },
        { id: 'deleteBy', type: 'date', required: true, constraint: 'deleteBy > closes' },
      ],
    },
    {
      id: 'offering',
      questions: [
        {
          id: 'languages',
          type: 'choices',
          required: true,
          options: [
            { value: 'fi' },
            { value: 'fi-simple' },
            { value: 'sv' },
            { value: 'en' },
            { value: 'ar' },
            { value: 'uk' },
            { value: 'ru' },
          ],
        },
        {
          id: 'translations',
          type: 'group',
          repeat: true,
          relevant: 'languages.exists(tag, tag != written)',
          questions: [
            {
              id: 'language',
              type: 'choice',
              required: true,
              filter: 'option in languages && option != written',
              constraint: 'translations.filter(row, row.language == language).count() == 1',
              options: [
                { value: 'fi' },
                { value: 'fi-simple' },
                { value: 'sv' },
                { value: 'en' },
                { value: 'ar' },
                { value: 'uk' },
                { value: 'ru' },
              ],
            },
            { id: 'people', type: 'text', maxLength: 120 },
            { id: 'meaning', type: 'text', multiline: true, maxLength: 300 },
            { id: 'toldWhere', type: 'text', maxLength: 160 },
            { id: 'purpose', type: 'text', multiline: true, maxLength: 300 },
            { id: 'seesAnswers', type: 'text', maxLength: 160 },
          ],
        },
      ],
    },
  ],
} as const;
