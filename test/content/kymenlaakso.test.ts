import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { network as example } from 'talkoot/content/example-network';
import { guessed, network as kymenlaakso, status, today } from 'talkoot/content/kymenlaakso-2016';
import { analyse, BENEFICIARY, flowProblems, parseNetwork, renameActor } from 'talkoot/network';

/** The workshop's list, shared/domain.md part 1.A.1, copied word for word. */
const SOURCE: Readonly<Record<string, string>> = {
  Kunta:
    'alkuvaiheen ohjaus ja neuvonta; lakisääteiset palvelut; valmistava luokka; oppivelvollisuusiän ylittäneiden peruskouluopetus; äidinkielen alkeisopetus; kotokoulutus; kotiäitien kielen opetus; Luetaan yhdessä -ryhmät; tukihenkilö- ja vertaistukihenkilötoiminta; pajatoiminta; retki- ja leiritoiminta; tulkkikeskus; vapaa-ajan toiminta turvapaikanhakijoille; työkokeilupaikkoja; kotoutumiskoulutusta (ostopalveluna)',
  Työllistymisorganisaatiot:
    'osallisuus ja yhteisöön kuuluminen; ystävien saaminen; esikotouttavaa kurssitoimintaa; työkyvyn ja elämänhallinnan kartoitusta; työkokeilu; työssäoppimispaikkoja; osaamisen tunnistamista; jatkopolkuja opintoihin; yksilöpalvelun ohjausta; korttikoulu (työturvallisuus, hygieniapassi); työn etsintä; työkokeilusopimuksia; perehtyminen työhön',
  Koulutusorganisaatiot:
    'kotoutumiskoulutusta; ammatillista koulutusta; ammatilliseen valmistavaa koulutusta; taitoja selvitä suomalaisessa toimintaympäristössä; suomen kielen kursseja; tietoa työpaikoista ja työkokeilupaikoista; ansioluettelon tekeminen; kurssit suomalaisesta kulttuurista; ohjaus oikeanlaiseen koulutuspaikkaan; osaamisen tunnistaminen; työnhakuneuvonta; S2-kielen opiskelu; henkilökohtaisen menestymisen seuranta; koulutuspolkuvaihtoehdot',
  Vastaanottokeskus:
    'vastaanottopalveluja; majoitus; sosiaali- ja terveyspalveluita; käyttöraha; tulkki- ja käännöspalvelut; ateriat; työ- ja opintotoiminta',
  Yrityspalvelut:
    'yritysneuvonta; yrityspalvelut; yritystoiminnan aloittamiseen ja kehittämiseen liittyvät palvelut',
  Järjestöt:
    'tilaisuuksia ja tapahtumia; suomalaisia ystäviä; perhekummeja; suomalaiskulttuurin tunteminen; kielitaidon kehittäminen; verkostoituminen; ohjausta asiointiin; neuvonta; pienimuotoista koulutusta; aikuisten työpajatoiminta; harrastustoiminta; vertaistuki; työkokeilu; harjoittelujaksot; vapaaehtoistoiminta; konkreettiset kohtaamispaikat',
  Seurakunta:
    'taloudellinen avustus; lasten harrastuksissa taloudellinen avustaminen; henkinen tuki; sielunhoito; neuvominen eri avunlähteille',
  Poliisi: 'opastusta ja neuvontaa Suomen lainsäädännöstä ja oleskeluluvan perusteista',
  'TE-toimisto':
    'työllistymispalveluja; perehtymistä suomalaiseen kulttuuriin; perehtymistä työnhakuun; koulutustilaisuuksia; alkukartoitus; kotoutumispalvelut; neuvontaa ja ohjausta; kotoutumissuunnitelmat',
};

describe('Kymenlaakso 2016', () => {
  const network = parseNetwork(kymenlaakso);
  const nameOf = new Map(network.values.map(({ id, name }) => [id, name['fi']]));

  test('has the nine actors and all 82 values, word for word, in order', () => {
    const given = network.actors.map(({ id, name }) => [
      name['fi'],
      network.flows.filter(({ from }) => from === id).map(({ value }) => nameOf.get(value)),
    ]);
    assert.deepEqual(
      given,
      Object.entries(SOURCE).map(([actor, values]) => [actor, values.split('; ')]),
    );
    assert.deepEqual(
      Object.values(SOURCE).map((values) => values.split('; ').length),
      [15, 13, 14, 7, 3, 16, 5, 1, 8],
    );
    assert.deepEqual([network.values.length, network.flows.length, network.asOf], [81, 82, '2016']);
  });

  test('invents no flow between actors, no kind and no state', () => {
    assert.ok(network.flows.every(({ to }) => to === BENEFICIARY));
    assert.ok(network.flows.every(({ kind, state }) => kind === undefined && state === undefined));
    assert.deepEqual(flowProblems(network), []);
  });

  test('says who else gives what recurs in other words', () => {
    const overlaps = analyse(network).overlaps.map(({ value, actors }) => [nameOf.get(value), actors.length]);
    assert.deepEqual(overlaps, [
      ['alkuvaiheen ohjaus ja neuvonta', 3],
      ['työkokeilupaikkoja', 3],
      ['kotokoulutus', 2],
      ['osaamisen tunnistamista', 2],
    ]);
  });

  test('is whole in every language it says it has', () => {
    const texts = [
      network.beneficiary!.name,
      ...[...network.actors, ...network.values].map(({ name }) => name),
    ];
    for (const text of texts) assert.deepEqual(Object.keys(text), Object.keys(status));
    for (const language of ['sv', 'en'] as const) assert.equal(status[language], 'unreviewed');
  });

  test('knows what is called otherwise today', () => {
    const [office] = today.actors;
    const renamed = renameActor(network, office.id, office.name, office.until);
    const actor = renamed.actors.find(({ id }) => id === office.id)!;
    assert.equal(actor.name['fi'], 'Työllisyysalue');
    assert.deepEqual(actor.formerNames?.[0]?.until, '2024-12-31');
    for (const { id } of today.values) assert.equal(nameOf.get(id), 'alkukartoitus');
    for (const { value, taken } of guessed) assert.ok(nameOf.get(value)?.endsWith(taken));
  });
});

describe('the example network', () => {
  const network = parseNetwork(example);

  test('has nothing wrong with it, and something of everything', () => {
    assert.deepEqual(flowProblems(network), []);
    const { reciprocity, loops, singleSources, needsWithoutGiver, isolates, overlaps } = analyse(network);
    assert.ok(reciprocity!.pairs > 0 && loops.length > 0 && singleSources.length > 0 && overlaps.length > 0);
    assert.deepEqual([needsWithoutGiver, isolates], [['lastenhoito'], ['kylayhdistys']]);
    const states = new Set(network.flows.map(({ state }) => state));
    assert.deepEqual([...states].sort(), ['missing', 'planned', 'weak', 'works']);
  });
});
