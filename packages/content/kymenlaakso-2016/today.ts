/**
 * What has another name today, for `renameActor` and `changeValue`: the map itself keeps the names of 2016. `until` is
 * the last day of the old name, where it has one.
 *
 * Employment services moved from the state's TE Offices to the municipalities' employment areas on 1 January 2025. The
 * new integration act (681/2023, in force since then) speaks of an assessment where the old one had *alkukartoitus*.
 * *Maahan muuttanut* is the term of the vocabulary of integration (Kotoutumisen sanasto, TEM 2021:54).
 */
export const today = {
  beneficiary: {
    name: {
      fi: 'Maahan muuttanut',
      sv: 'Person som har flyttat till Finland',
      en: 'Person who has moved to Finland',
    },
  },
  actors: [
    {
      id: 'te-toimisto',
      name: { fi: 'Työllisyysalue', sv: 'Sysselsättningsområdet', en: 'Employment area' },
      kind: 'municipality',
      until: '2024-12-31',
    },
  ],
  values: [
    {
      id: 'te-toimisto-5',
      name: {
        fi: 'osaamisen ja kotoutumisen palvelutarpeen arviointi',
        sv: 'bedömning av kompetens och behov av integrationstjänster',
        en: 'assessment of skills and need for integration services',
      },
      until: '2024-12-31',
    },
  ],
} as const;

/** Where a word of the source could not be read with certainty: what stands there, and what it was taken to mean. */
export const guessed = [
  { value: 'koulutusorganisaatiot-6', source: 'tietokokeilupaikoista', taken: 'työkokeilupaikoista' },
  { value: 'seurakunta-5', source: 'avuslähteille', taken: 'avunlähteille' },
] as const;
