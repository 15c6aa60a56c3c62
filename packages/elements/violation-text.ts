import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { textOf } from './asking.ts';
import { formatDate, formatNumber } from './format.ts';
import { msg, str } from './localize.ts';

/** The words for the rule a question's answer breaks. The engine gives codes only. */
export function violationText(asking: Asking, state: QuestionState): string {
  return asking.views[state.question.type]?.violationText?.(asking, state) ?? generalText(asking, state);
}

function generalText(asking: Asking, { violation, question, address }: QuestionState): string {
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
      return question.type === 'month'
        ? msg('Kirjoita kuukausi ja vuosi', { id: 'violation-month' })
        : question.type === 'date'
          ? msg('Kirjoita päivämäärä kokonaan: päivä, kuukausi ja vuosi', { id: 'violation-date' })
          : msg('Kirjoita vastaus lukuna', { id: 'violation-number' });
    case 'integer':
      return msg('Kirjoita kokonaisluku, ilman desimaaleja', { id: 'violation-integer' });
    case 'step':
      return msg('Valitse jokin asteikon kohdista', { id: 'violation-step' });
    case 'min':
      return question.type === 'month'
        ? msg(str`Kuukausi voi olla aikaisintaan ${limit()}`, { id: 'violation-month-min' })
        : question.type === 'date'
          ? msg(str`Päivä voi olla aikaisintaan ${limit()}`, { id: 'violation-date-min' })
          : msg(str`Luvun pitää olla vähintään ${limit()}`, { id: 'violation-min' });
    case 'max':
      return question.type === 'month'
        ? msg(str`Kuukausi voi olla viimeistään ${limit()}`, { id: 'violation-month-max' })
        : question.type === 'date'
          ? msg(str`Päivä voi olla viimeistään ${limit()}`, { id: 'violation-date-max' })
          : msg(str`Luvun pitää olla enintään ${limit()}`, { id: 'violation-max' });
    case 'minLength':
      return msg(str`Kirjoita pidempi vastaus. Merkkejä pitää olla vähintään ${limit()}`, {
        id: 'violation-min-length',
      });
    case 'maxLength':
      return msg(
        str`Lyhennä vastausta. Merkkejä voi olla enintään ${limit()}. Nyt niitä on ${formatNumber(Number(violation.given), language)}`,
        {
          id: 'violation-max-length',
        },
      );
    case 'option':
      return msg('Valitse vastaus uudelleen. Aiemmin valittua vaihtoehtoa ei enää ole', {
        id: 'violation-option',
      });
    case 'exclusive':
      return msg('Jos valitset tämän vaihtoehdon, et voi valita muita', { id: 'violation-exclusive' });
    case 'other':
      return msg('Kirjoita, mitä muuta tarkoitat', { id: 'violation-other' });
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
    case 'format':
      return formatText(violation.limit);
    case 'pattern':
      return (
        textOf(asking, address, 'pattern') ??
        msg('Kirjoita vastaus siinä muodossa, jota kysytään', { id: 'violation-pattern' })
      );
    case 'row':
      return msg('Vastaa jokaiseen riviin', { id: 'violation-row' });
    case 'total':
      return msg(
        str`Lukujen summan pitää olla ${limit()}. Nyt se on ${formatNumber(Number(violation.given), language)}`,
        { id: 'violation-total' },
      );
    case 'pending':
      return msg('Vastausta tarkistetaan. Odota hetki.', { id: 'violation-pending' });
    case 'check':
      return textOf(asking, address, 'check') ?? msg('Tarkista vastaus', { id: 'violation-constraint' });
    case 'custom':
      return (
        textOf(asking, address, `violation.${violation.reason}`) ??
        textOf(asking, 'violation', violation.reason ?? '') ??
        msg('Tarkista vastaus', { id: 'violation-constraint' })
      );
    case 'checkFailed':
      return msg('Vastausta ei voitu tarkistaa. Yritä hetken kuluttua uudelleen.', {
        id: 'violation-check-failed',
      });
    default:
      return textOf(asking, address, 'constraint') ?? msg('Tarkista vastaus', { id: 'violation-constraint' });
  }
}

function formatText(format: string | number | undefined): string {
  switch (format) {
    case 'email':
      return msg('Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi', { id: 'violation-email' });
    case 'url':
      return msg('Kirjoita verkko-osoite, joka alkaa https://', { id: 'violation-url' });
    default:
      return msg('Kirjoita puhelinnumero, esimerkiksi 040 123 4567', { id: 'violation-phone' });
  }
}
