import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localeOf } from 'talkoot/engine';
import type { DraftState } from './draft-state.ts';
import { formatMoment, formatTime } from './format.ts';
import { msg, str } from './localize.ts';

/** What keeps answers from being saved, or where they come from: said above the questions. */
export function noticeWords(
  { status, savedAt, resumed, reason }: DraftState,
  locked: boolean,
  language: string,
): string | undefined {
  switch (status) {
    case 'elsewhere':
      return locked
        ? msg('Tämä on auki toisessa välilehdessä tai ikkunassa. Täällä voit vain lukea.', {
            id: 'draft-elsewhere',
          })
        : msg(
            'Aiemmin tallennettu luonnos on auki toisessa välilehdessä. Tämän sivun vastauksia ei tallenneta: tallenna ne tiedostoksi, ennen kuin suljet sivun.',
            {
              id: 'draft-elsewhere-unsaved',
            },
          );
    case 'refused':
      if (reason === 'newer') return pageIsOld();
      if (reason === 'quota') {
        return msg(
          'Laitteen tallennustila on täynnä. Vastaukset ovat vain tällä sivulla. Vapauta tilaa ja yritä uudelleen, tai tallenna vastaukset tiedostoksi, ennen kuin suljet sivun.',
          { id: 'draft-refused-quota' },
        );
      }
      return msg(
        'Selain ei anna tallentaa tälle laitteelle. Vastaukset ovat vain tällä sivulla: tallenna ne tiedostoksi, ennen kuin suljet sen.',
        {
          id: 'draft-refused',
        },
      );
    case 'failed':
      if (reason === 'newer') return pageIsOld();
      if (reason === 'quota') {
        return msg(
          'Laitteen tallennustila on täynnä. Viimeisin muutos ei tallentunut. Vapauta tilaa ja yritä uudelleen, tai tallenna vastaukset tiedostoksi, ennen kuin suljet sivun.',
          { id: 'draft-failed-quota' },
        );
      }
      return msg(
        'Viimeisin muutos ei tallentunut tälle laitteelle. Tallenna vastaukset tiedostoksi, ennen kuin suljet sivun.',
        { id: 'draft-failed' },
      );
    case 'saved':
      return resumed && savedAt
        ? msg(str`Jatkat luonnosta, joka tallennettiin tälle laitteelle ${momentWords(savedAt, language)}.`, {
            id: 'draft-resumed',
          })
        : undefined;
    default:
      return undefined;
  }
}

function pageIsOld(): string {
  return msg(
    'Tämä sivu on vanhentunut, eikä se enää tallenna tälle laitteelle. Tallenna vastaukset tiedostoksi ja lataa sivu uudelleen.',
    { id: 'draft-page-old' },
  );
}

/** Where the answers are: said below the questions. */
export function stateWords({ status, savedAt, erased }: DraftState): string | undefined {
  switch (status) {
    case 'declined':
      if (erased === 'failed') {
        return msg(
          'Luonnosta ei saatu poistettua tältä laitteelta. Yritä poistaa uudelleen tai tyhjennä sivuston tiedot selaimen asetuksista.',
          {
            id: 'draft-erase-failed',
          },
        );
      }
      return erased
        ? msg('Luonnos on poistettu tältä laitteelta. Vastaukset näkyvät tällä sivulla, kunnes suljet sen.', {
            id: 'draft-erased',
          })
        : msg(
            'Vastauksia ei tallenneta tälle laitteelle. Tallenna ne tiedostoksi, ennen kuin suljet sivun.',
            { id: 'draft-declined' },
          );
    case 'shared':
      return msg('Laite on yhteinen. Vastauksia ei tallenneta tälle laitteelle.', { id: 'draft-shared' });
    case 'saving':
      // Between two savings the words stay, or every key would be announced.
      return savedAt ? savedWords() : msg('Tallennetaan…', { id: 'draft-saving' });
    case 'saved':
      return savedWords();
    default:
      return undefined;
  }
}

function savedWords(): string {
  return msg('Tallennettu tälle laitteelle', { id: 'draft-saved' });
}

/** What was found out on opening, besides: a new version, a draft whose time was over, another one of the same. */
export function newsWords({ expired, beside }: DraftState, hasChanges: boolean, language: string): string[] {
  const words: string[] = [];
  if (hasChanges) {
    words.push(msg('Lomake on muuttunut sen jälkeen, kun luonnos tallennettiin.', { id: 'changes-title' }));
  }
  if (expired) {
    const moment = momentWords(expired, language);
    words.push(
      msg(
        str`Tällä laitteella oli luonnos, joka tallennettiin ${moment}. Se on poistettu, koska sen säilytysaika päättyi.`,
        { id: 'draft-expired' },
      ),
    );
  }
  if (beside) {
    const moment = momentWords(beside.savedAt, language);
    words.push(
      beside.isNewer
        ? msg(str`Tämä on vanhempi luonnos. Uudempi tallennettiin tälle laitteelle ${moment}.`, {
            id: 'draft-beside-newer',
          })
        : msg(str`Tällä laitteella on myös toinen luonnos, joka tallennettiin ${moment}.`, {
            id: 'draft-beside',
          }),
    );
  }
  return words;
}

/** The time stands outside the live region: that it moves on is not worth saying. */
export function savedTime(
  { status, savedAt, keptUntil }: DraftState,
  language: string,
): TemplateResult | typeof nothing {
  if (!savedAt || (status !== 'saved' && status !== 'saving')) return nothing;
  const day = keptUntil && formatDay(keptUntil, language);
  return html`<span class="saved-time">${momentWords(savedAt, language)}</span>${
      day
        ? html`<span class="saved-time"
            >${msg(str`Luonnos säilyy ${day} asti.`, { id: 'draft-kept-until' })}</span
          >`
        : nothing
    }`;
}

/** "klo 14.05", or the day with it when it was another day. */
function momentWords(moment: Date, language: string): string {
  const isToday = moment.toDateString() === new Date().toDateString();
  if (!isToday) return formatMoment(moment, language);
  return msg(str`klo ${formatTime(moment, language)}`, { id: 'at-time' });
}

function formatDay(day: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(day);
}
