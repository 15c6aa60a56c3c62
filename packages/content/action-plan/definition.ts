/**
 * The network's action plan: seven sections and 28 lines that a network fills in together, bit by bit.
 *
 * Sections and lines: Järvensivu, Nykänen & Rajala (2010), *Verkostojohtamisen opas*, as given on THL's page
 * "Verkostoiva työ osallisuuden edistämisen voimavarana"; the eight roles of `neededRoles` come from the same page.
 * The shape of the answers and the hints are our own. Top-level questions are the lines of the source, in its order.
 */
export const definition = {
  talkoot: 1,
  id: 'action-plan',
  version: '1.0.0',
  languages: ['fi', 'sv', 'en'],
  sections: [
    {
      id: 'networkGoals',
      questions: [
        {
          id: 'purposeAndGoals',
          type: 'group',
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'purpose', type: 'text', multiline: true },
            {
              id: 'goals',
              type: 'group',
              repeat: true,
              questions: [
                { id: 'goal', type: 'text' },
                { id: 'by', type: 'date' },
              ],
            },
          ],
        },
        {
          id: 'timeFrame',
          type: 'group',
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'description', type: 'text', multiline: true },
            { id: 'by', type: 'date' },
          ],
        },
      ],
    },
    {
      id: 'actorsAndStructure',
      questions: [
        { id: 'coreActors', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
        { id: 'otherActors', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting', 'none'] },
        { id: 'actorRelations', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        {
          id: 'otherNetworks',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting', 'none'],
          questions: [
            { id: 'network', type: 'text' },
            { id: 'purpose', type: 'text', multiline: true },
          ],
        },
        { id: 'relationToNetworks', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        {
          id: 'structuresToDismantle',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting', 'none'],
          questions: [
            { id: 'structure', type: 'text' },
            { id: 'reason', type: 'text', multiline: true },
            { id: 'replacement', type: 'text', multiline: true },
          ],
        },
      ],
    },
    {
      id: 'rolesAndResponsibilities',
      questions: [
        {
          id: 'neededRoles',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting'],
          questions: [
            {
              id: 'role',
              type: 'choice',
              options: [
                { value: 'buildsTrust' },
                { value: 'makesConcrete' },
                { value: 'gathersActivities' },
                { value: 'informs' },
                { value: 'inspires' },
                { value: 'coordinates' },
                { value: 'facilitates' },
                { value: 'attractsMembers' },
              ],
              other: true,
            },
            { id: 'tasks', type: 'text', multiline: true },
          ],
        },
        {
          id: 'responsibilities',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'actor', type: 'list', list: 'actors', max: 1 },
            { id: 'tasks', type: 'text', multiline: true },
          ],
        },
        { id: 'leadership', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
        { id: 'convening', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
        { id: 'coordination', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
        { id: 'facilitation', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
      ],
    },
    {
      id: 'informationSharing',
      questions: [
        { id: 'structuringInformation', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        {
          id: 'informationFlow',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'channel', type: 'text' },
            { id: 'content', type: 'text', multiline: true },
            { id: 'frequency', type: 'text' },
          ],
        },
        {
          id: 'informationSystems',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'system', type: 'text' },
            { id: 'use', type: 'text', multiline: true },
          ],
        },
        { id: 'internalInformation', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
        { id: 'externalCommunication', type: 'list', list: 'actors', nonresponse: ['agreeAtMeeting'] },
      ],
    },
    {
      id: 'decisionMaking',
      questions: [
        { id: 'decisionMethod', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        {
          id: 'outsideDecisionMakers',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting', 'none'],
          questions: [
            { id: 'decisionMaker', type: 'text' },
            { id: 'how', type: 'text', multiline: true },
            { id: 'responsible', type: 'list', list: 'actors' },
          ],
        },
      ],
    },
    {
      id: 'monitoringAndEvaluation',
      questions: [
        { id: 'recordingOutputs', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        { id: 'outputQuality', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        { id: 'networkQuality', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        { id: 'reasonToExist', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
      ],
    },
    {
      id: 'puttingIntoPractice',
      questions: [
        { id: 'implementationNetwork', type: 'text', multiline: true, nonresponse: ['agreeAtMeeting'] },
        {
          id: 'communication',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'message', type: 'text', multiline: true },
            { id: 'audience', type: 'text' },
            { id: 'channel', type: 'text' },
            { id: 'responsible', type: 'list', list: 'actors' },
          ],
        },
        {
          id: 'marketing',
          type: 'group',
          repeat: true,
          nonresponse: ['agreeAtMeeting'],
          questions: [
            { id: 'activity', type: 'text', multiline: true },
            { id: 'audience', type: 'text' },
            { id: 'responsible', type: 'list', list: 'actors' },
            { id: 'by', type: 'date' },
          ],
        },
      ],
    },
  ],
} as const;
