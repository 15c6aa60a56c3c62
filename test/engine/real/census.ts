import { parseDefinition } from 'talkoot/engine';
import { PERSON } from './census-person.ts';
import { HEALTH_AND_WORK } from './census-person-later.ts';
import { en, options } from './wording.ts';

/** The household questionnaire of a census, after that of England and Wales in 2021: see README.md for the source. */
export const CENSUS = parseDefinition({
  talkoot: 1,
  id: 'census-household',
  version: '1.0.0',
  languages: ['en'],
  title: en('Census of households'),
  hidden: 'keep',
  sections: [
    {
      id: 'residents',
      label: en('People who live here'),
      questions: [
        { id: 'address', type: 'text', readonly: true, label: en('Your address') },
        { id: 'here', type: 'boolean', required: true, label: en('Do you usually live at {{address}}?') },
        {
          id: 'others',
          type: 'choices',
          required: true,
          label: en('Who {{here ? "else lives" : "lives"}} at {{address}} on 21 March 2021?'),
          options: [
            ...options({
              family: 'Family and partners, babies and students too',
              housemates: 'Housemates, tenants or lodgers',
              fromAbroad: 'People from abroad who stay in the UK for 3 months or more',
              away: 'People who are away for a time',
              homeless: 'People without another address',
            }),
            {
              value: 'none',
              label: en('{{here ? "No, I live alone" : "No, nobody lives here"}}'),
              exclusive: true,
            },
          ],
        },
        {
          id: 'people',
          type: 'group',
          repeat: true,
          required: true,
          max: 30,
          relevant: 'here || (answered(others) && !("none" in others))',
          constraint: '"none" in others ? count(people) == 1 : here ? count(people) > 1 : true',
          label: en('Who lives at {{address}}?'),
          texts: {
            row: en('Person'),
            add: en('Add a person'),
            constraint: en('You said {{"none" in others ? "you live alone" : "others live here too"}}.'),
          },
          questions: [...PERSON, ...HEALTH_AND_WORK],
        },
        { id: 'residentCount', type: 'calculation', calculate: 'count(people)' },
        {
          id: 'adultCount',
          type: 'calculation',
          calculate: 'count(people.filter(person, person.age >= 18))',
        },
        {
          id: 'countNote',
          type: 'note',
          relevant: 'answered(people)',
          label: en(
            '{{residentCount}} {{residentCount == 1 ? "person lives" : "people live"}} here, {{adultCount}} of age.',
          ),
        },
      ],
    },
    {
      id: 'home',
      label: en('The home'),
      questions: [
        {
          id: 'building',
          type: 'choice',
          label: en('What kind of home is {{address}}?'),
          options: options({ house: 'Whole house', flat: 'Flat', mobile: 'Caravan or other movable home' }),
        },
        {
          id: 'house',
          type: 'choice',
          relevant: 'building == "house"',
          label: en('What kind of house?'),
          options: options({ detached: 'Detached', semi: 'Semi-detached', terraced: 'Terraced' }),
        },
        {
          id: 'flat',
          type: 'choice',
          relevant: 'building == "flat"',
          label: en('Where is the flat?'),
          options: options({
            block: 'In a block of flats',
            shared: 'In a converted or shared house',
            converted: 'In another converted building, such as a school',
            commercial: 'In a commercial building',
          }),
        },
        {
          id: 'ownRooms',
          type: 'boolean',
          label: en('Are all rooms behind a door only this household uses?'),
        },
        { id: 'bedrooms', type: 'number', integer: true, min: 0, max: 99, label: en('Number of bedrooms') },
        {
          id: 'heating',
          type: 'choices',
          label: en('Which central heating does {{address}} have?'),
          options: [
            { value: 'none', label: en('No central heating'), exclusive: true },
            ...options({
              gas: 'Mains gas',
              bottle: 'Gas from a tank or bottle',
              electric: 'Electric',
              oil: 'Oil',
              wood: 'Wood',
              renewable: 'Renewable energy',
              district: 'Heat network',
            }),
          ],
          other: true,
        },
        {
          id: 'tenure',
          type: 'choice',
          required: true,
          relevant: 'answered(people)',
          label: en('Does the household own or rent {{address}}?'),
          options: options({
            owns: 'Owns outright',
            mortgage: 'Owns with a loan',
            partly: 'Owns a part and rents a part',
            rents: 'Rents',
            free: 'Lives here rent-free',
          }),
        },
        {
          id: 'landlord',
          type: 'choice',
          relevant: 'tenure in ["partly", "rents", "free"]',
          label: en('Who is the landlord?'),
          options: options({
            association: 'Housing association or charity',
            council: 'Council',
            privately: 'Private landlord or agency',
            employer: 'Employer of someone in the household',
            relative: 'Relative or friend',
          }),
          other: true,
        },
        {
          id: 'cars',
          type: 'choice',
          relevant: 'answered(people)',
          label: en('How many cars or vans does the household have?'),
          options: options({ none: 'None', one: '1', two: '2', three: '3', four: '4', more: '5 or more' }),
        },
        {
          id: 'carCount',
          type: 'number',
          integer: true,
          min: 5,
          max: 20,
          relevant: 'cars == "more"',
          label: en('How many exactly?'),
        },
      ],
    },
    {
      id: 'guests',
      label: en('Visitors'),
      questions: [
        {
          id: 'visitorKinds',
          type: 'choices',
          required: true,
          label: en('Who else stays overnight at {{address}} on 21 March 2021?'),
          options: [
            ...options({
              fromUk: 'People who live elsewhere in the UK',
              secondHome: 'People whose second address this is',
              abroadShort: 'People from abroad, for less than 3 months',
              holiday: 'People on holiday',
            }),
            { value: 'none', label: en('Nobody'), exclusive: true },
          ],
        },
        {
          id: 'visitors',
          type: 'group',
          repeat: true,
          required: true,
          relevant: 'answered(visitorKinds) && !("none" in visitorKinds)',
          label: en('Visitors'),
          texts: { row: en('Visitor'), add: en('Add a visitor') },
          questions: [
            { id: 'name', type: 'text', required: true, label: en('Name') },
            {
              id: 'birth',
              type: 'date',
              min: '1905-04-22',
              constraint: 'birth <= today()',
              label: en('Date of birth of {{name}}'),
            },
            {
              id: 'sex',
              type: 'choice',
              label: en('Sex of {{name}}'),
              options: options({ female: 'Female', male: 'Male' }),
            },
            {
              id: 'usual',
              type: 'choice',
              label: en('Where does {{name}} usually live?'),
              options: options({
                sameAsFirst: 'With {{visitors[0].name}}',
                uk: 'In the UK',
                abroad: 'Outside the UK',
              }),
              filter: 'option != "sameAsFirst" || name != visitors[0].name',
            },
            {
              id: 'ukAddress',
              type: 'text',
              relevant: 'usual == "uk"',
              multiline: true,
              label: en('Address'),
            },
            { id: 'country', type: 'text', relevant: 'usual == "abroad"', label: en('Country') },
          ],
        },
      ],
    },
  ],
});
