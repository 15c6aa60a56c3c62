import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { textOf } from './asking.ts';
import { formatDate, formatNumber } from './format.ts';
import { msg, str } from './localize.ts';

/** The words for the rule a question's answer breaks. The engine gives codes only. */
export function violationText(asking: Asking, { violation, question, textKey }: QuestionState): string {
  const { language } = asking;
  const limit = (): string => {
    const value = violation?.limit ?? '';
    return typeof value === 'number' ? formatNumber(value, language) : formatDate(value, language);
  };
  switch (violation?.code) {
    case 'required':
      if (question.type === 'group') {
        return question.repeat
          ? msg('Lisää ainakin yksi', { id: 'violation-required-rows' })
          : msg('Vastaa ainakin yhteen kohtaan', { id: 'violation-required-group' });
      }
      return ['choice', 'choices', 'boolean', 'list'].includes(question.type)
        ? msg('Valitse vastaus', { id: 'violation-required-choice' })
        : msg('Kirjoita vastaus', { id: 'violation-required' });
    case 'type':
      return question.type === 'date'
        ? msg('Kirjoita päivämäärä kokonaan: päivä, kuukausi ja vuosi', { id: 'violation-date' })
        : msg('Kirjoita vastaus lukuna', { id: 'violation-number' });
    case 'integer':
      return msg('Kirjoita kokonaisluku, ilman desimaaleja', { id: 'violation-integer' });
    case 'min':
      return question.type === 'date'
        ? msg(str`Päivä voi olla aikaisintaan ${limit()}`, { id: 'violation-date-min' })
        : msg(str`Luvun pitää olla vähintään ${limit()}`, { id: 'violation-min' });
    case 'max':
      return question.type === 'date'
        ? msg(str`Päivä voi olla viimeistään ${limit()}`, { id: 'violation-date-max' })
        : msg(str`Luvun pitää olla enintään ${limit()}`, { id: 'violation-max' });
    case 'minLength':
      return msg(str`Kirjoita vähintään ${limit()} merkkiä`, { id: 'violation-min-length' });
    case 'maxLength':
      return msg(
        str`Kirjoita enintään ${limit()} merkkiä. Nyt merkkejä on ${formatNumber(Number(violation.given), language)}`,
        {
          id: 'violation-max-length',
        },
      );
    case 'option':
      return msg('Valitse vastaus uudelleen. Aiemmin valittua vaihtoehtoa ei enää ole', {
        id: 'violation-option',
      });
    case 'minChosen':
      return msg(str`Valitse vähintään ${limit()}`, { id: 'violation-min-chosen' });
    case 'maxChosen':
      return msg(str`Valitse enintään ${limit()}`, { id: 'violation-max-chosen' });
    case 'minRows':
      return msg(str`Rivejä pitää olla vähintään ${limit()}`, { id: 'violation-min-rows' });
    case 'maxRows':
      return msg(str`Rivejä voi olla enintään ${limit()}. Poista ylimääräiset.`, {
        id: 'violation-max-rows',
      });
    default:
      return textOf(asking, textKey, 'constraint') ?? msg('Tarkista vastaus', { id: 'violation-constraint' });
  }
}
