/**
 * The one answer scale of both sides, from least to most. Its words stand here and not in the text files, because the 24
 * questions share them. All languages but Finnish are unreviewed.
 */
export const ANSWERS = [
  {
    value: 'never',
    label: {
      fi: 'Ei koskaan',
      sv: 'Aldrig',
      en: 'Never',
      'fi-simple': 'Ei koskaan',
      ar: 'أبدًا',
      uk: 'Ніколи',
      ru: 'Никогда',
    },
  },
  {
    value: 'sometimes',
    label: {
      fi: 'Joskus',
      sv: 'Ibland',
      en: 'Sometimes',
      'fi-simple': 'Joskus',
      ar: 'أحيانًا',
      uk: 'Іноді',
      ru: 'Иногда',
    },
  },
  {
    value: 'often',
    label: {
      fi: 'Usein',
      sv: 'Ofta',
      en: 'Often',
      'fi-simple': 'Usein',
      ar: 'غالبًا',
      uk: 'Часто',
      ru: 'Часто',
    },
  },
  {
    value: 'always',
    label: {
      fi: 'Aina',
      sv: 'Alltid',
      en: 'Always',
      'fi-simple': 'Aina',
      ar: 'دائمًا',
      uk: 'Завжди',
      ru: 'Всегда',
    },
  },
] as const;

/** Answers that are no point of the scale: `dont-know` is data about openness, `does-not-apply` is left out of shares. */
export const NO_ANSWERS = ['dont-know', 'does-not-apply'] as const;
