/**
 * An invented network, to show flows with: the municipality of Esimerkkilä ("Exampleby") does not exist, and neither do
 * its actors. Every kind and state of flow is in it, and what the analysis finds: an answered pair, a loop, a value with
 * one source, a need with no giver, an actor apart.
 */
export const network = {
  talkoot: 1,
  id: 'example-network',
  revision: 'example-network-1',
  parents: [],
  title: 'Esimerkkilän keksitty verkosto',
  language: 'fi',
  beneficiary: {
    name: { fi: 'Esimerkkilään muuttanut', sv: 'Inflyttad i Exempelby', en: 'Newcomer in Exampleby' },
  },
  actors: [
    {
      id: 'kunta',
      name: { fi: 'Esimerkkilän kunta', sv: 'Exempelby kommun', en: 'Municipality of Exampleby' },
      kind: 'municipality',
      role: 'core',
    },
    {
      id: 'opisto',
      name: { fi: 'Keksityn kansan opisto', sv: 'Påhittade folkets institut', en: 'Made-up Adult Institute' },
      kind: 'education',
      role: 'core',
    },
    {
      id: 'silta',
      name: { fi: 'Kuviteltu silta ry', sv: 'Tänkta bron rf', en: 'Imagined Bridge Association' },
      kind: 'ngo',
      role: 'core',
    },
    {
      id: 'leipomo',
      name: { fi: 'Satuleipomo Oy', sv: 'Sagobageriet Ab', en: 'Fairytale Bakery Ltd' },
      kind: 'company',
      role: 'other',
    },
    {
      id: 'seurakunta',
      name: { fi: 'Esimerkkilän seurakunta', sv: 'Exempelby församling', en: 'Parish of Exampleby' },
      kind: 'congregation',
      role: 'other',
    },
    {
      id: 'tyollisyysalue',
      name: {
        fi: 'Mallilan työllisyysalue',
        sv: 'Modellby sysselsättningsområde',
        en: 'Modelby employment area',
      },
      kind: 'municipality',
      role: 'core',
    },
    {
      id: 'kylayhdistys',
      name: { fi: 'Tarukylän kyläyhdistys', sv: 'Sagobyns byaförening', en: 'Legend Village Association' },
      kind: 'residents',
      role: 'other',
    },
  ],
  values: [
    {
      id: 'neuvonta',
      name: { fi: 'neuvonta omalla kielellä', sv: 'råd på eget språk', en: 'advice in one’s own language' },
    },
    { id: 'kielikurssi', name: { fi: 'kielikurssit', sv: 'språkkurser', en: 'language courses' } },
    {
      id: 'tyokokeilu',
      name: { fi: 'työkokeilupaikat', sv: 'platser för arbetsprövning', en: 'work trial places' },
    },
    { id: 'tilat', name: { fi: 'tilat', sv: 'lokaler', en: 'rooms' } },
    {
      id: 'ohjaus',
      name: {
        fi: 'ohjaus oikeaan paikkaan',
        sv: 'hänvisning till rätt ställe',
        en: 'guidance to the right place',
      },
    },
    {
      id: 'tieto',
      name: {
        fi: 'tieto siitä, mitä ihmiset tarvitsevat',
        sv: 'kunskap om vad människor behöver',
        en: 'knowing what people need',
      },
    },
    {
      id: 'ystavat',
      name: { fi: 'ystäviä ja vertaisia', sv: 'vänner och jämlikar', en: 'friends and peers' },
    },
    { id: 'avustus', name: { fi: 'toiminta-avustus', sv: 'verksamhetsbidrag', en: 'operating grant' } },
    {
      id: 'tyovoima',
      name: { fi: 'osaavia työntekijöitä', sv: 'kunniga arbetstagare', en: 'skilled workers' },
    },
    {
      id: 'lastenhoito',
      name: {
        fi: 'lastenhoito kurssin aikana',
        sv: 'barnpassning under kursen',
        en: 'childcare during a course',
      },
    },
  ],
  flows: [
    { id: 'f1', from: 'kunta', to: 'beneficiary', value: 'neuvonta', kind: 'intangible', state: 'weak' },
    { id: 'f2', from: 'silta', to: 'beneficiary', value: 'neuvonta', kind: 'intangible', state: 'works' },
    { id: 'f3', from: 'opisto', to: 'beneficiary', value: 'kielikurssi', kind: 'tangible', state: 'works' },
    { id: 'f4', from: 'leipomo', to: 'beneficiary', value: 'tyokokeilu', kind: 'tangible', state: 'works' },
    { id: 'f5', from: 'silta', to: 'beneficiary', value: 'ystavat', kind: 'intangible', state: 'works' },
    { id: 'f6', from: 'seurakunta', to: 'beneficiary', value: 'ystavat', kind: 'intangible', state: 'works' },
    { id: 'f7', from: 'kunta', to: 'beneficiary', value: 'lastenhoito', kind: 'tangible', state: 'missing' },
    { id: 'f8', from: 'beneficiary', to: 'silta', value: 'tieto', kind: 'intangible', state: 'works' },
    {
      id: 'f9',
      from: 'kunta',
      to: 'silta',
      value: 'avustus',
      kind: 'tangible',
      state: 'works',
      confirmed: { giver: true, receiver: true },
    },
    {
      id: 'f10',
      from: 'silta',
      to: 'kunta',
      value: 'tieto',
      kind: 'intangible',
      state: 'works',
      confirmed: { giver: true },
    },
    { id: 'f11', from: 'kunta', to: 'opisto', value: 'tilat', kind: 'tangible', state: 'works' },
    { id: 'f12', from: 'opisto', to: 'tyollisyysalue', value: 'tieto', kind: 'intangible', state: 'weak' },
    { id: 'f13', from: 'tyollisyysalue', to: 'kunta', value: 'ohjaus', kind: 'tangible', state: 'works' },
    { id: 'f14', from: 'tyollisyysalue', to: 'opisto', value: 'ohjaus', kind: 'tangible', state: 'works' },
    {
      id: 'f15',
      from: 'opisto',
      to: 'leipomo',
      value: 'tyovoima',
      kind: 'tangible',
      state: 'works',
      evidence: [{ text: 'Keväällä kaksi kurssilaista jäi töihin.' }],
    },
    {
      id: 'f16',
      from: 'leipomo',
      to: 'tyollisyysalue',
      value: 'tyokokeilu',
      kind: 'tangible',
      state: 'works',
      confirmed: { receiver: true },
    },
    { id: 'f17', from: 'silta', to: 'opisto', value: 'ohjaus', kind: 'intangible', state: 'works' },
    { id: 'f18', from: 'seurakunta', to: 'silta', value: 'tilat', kind: 'tangible', state: 'works' },
    { id: 'f19', from: 'silta', to: 'tyollisyysalue', value: 'tieto', kind: 'intangible', state: 'missing' },
    { id: 'f20', from: 'kunta', to: 'kylayhdistys', value: 'tilat', kind: 'tangible', state: 'planned' },
  ],
} as const;
