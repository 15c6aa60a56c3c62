/**
 * The client value network of work with immigrants in Kymenlaakso, 2016, as a workshop described it: one client group,
 * nine kinds of actor, and the 82 things they give, word for word (typing errors corrected). What the actors gave each
 * other was a picture that is lost; so there are no flows between them, and no kinds or states of the flows there are.
 * *Työkokeilu* is given by two of them in the same word, and is one value: 82 flows of 81 values. Synonyms, kinds of
 * actor and translations are ours.
 */
export const network = {
  talkoot: 1,
  id: 'kymenlaakso-2016',
  revision: 'kymenlaakso-2016-1',
  parents: [],
  title: 'Maahanmuuttajatyön asiakasarvoverkko, Kymenlaakso 2016',
  language: 'fi',
  asOf: '2016',
  beneficiary: { name: { fi: 'Maahanmuuttaja', sv: 'Invandrare', en: 'Immigrant' } },
  actors: [
    { id: 'kunta', name: { fi: 'Kunta', sv: 'Kommunen', en: 'Municipality' }, kind: 'municipality' },
    {
      id: 'tyollistymisorganisaatiot',
      name: {
        fi: 'Työllistymisorganisaatiot',
        sv: 'Organisationer för sysselsättning',
        en: 'Employment organisations',
      },
    },
    {
      id: 'koulutusorganisaatiot',
      name: { fi: 'Koulutusorganisaatiot', sv: 'Utbildningsorganisationer', en: 'Education organisations' },
      kind: 'education',
    },
    {
      id: 'vastaanottokeskus',
      name: { fi: 'Vastaanottokeskus', sv: 'Förläggningen', en: 'Reception centre' },
    },
    { id: 'yrityspalvelut', name: { fi: 'Yrityspalvelut', sv: 'Företagstjänster', en: 'Business services' } },
    { id: 'jarjestot', name: { fi: 'Järjestöt', sv: 'Organisationer', en: 'NGOs' }, kind: 'ngo' },
    { id: 'seurakunta', name: { fi: 'Seurakunta', sv: 'Församlingen', en: 'Parish' }, kind: 'congregation' },
    { id: 'poliisi', name: { fi: 'Poliisi', sv: 'Polisen', en: 'Police' }, kind: 'state' },
    { id: 'te-toimisto', name: { fi: 'TE-toimisto', sv: 'TE-byrån', en: 'TE Office' }, kind: 'state' },
  ],
  values: [
    {
      id: 'kunta-1',
      name: {
        fi: 'alkuvaiheen ohjaus ja neuvonta',
        sv: 'handledning och rådgivning i början',
        en: 'guidance and advice at the beginning',
      },
      synonyms: [{ fi: 'neuvonta' }],
    },
    {
      id: 'kunta-2',
      name: { fi: 'lakisääteiset palvelut', sv: 'lagstadgade tjänster', en: 'statutory services' },
    },
    { id: 'kunta-3', name: { fi: 'valmistava luokka', sv: 'förberedande klass', en: 'preparatory class' } },
    {
      id: 'kunta-4',
      name: {
        fi: 'oppivelvollisuusiän ylittäneiden peruskouluopetus',
        sv: 'grundskoleundervisning för dem som är över läropliktsåldern',
        en: 'basic education for people over compulsory school age',
      },
    },
    {
      id: 'kunta-5',
      name: {
        fi: 'äidinkielen alkeisopetus',
        sv: 'elementär undervisning i modersmålet',
        en: 'elementary teaching of the mother tongue',
      },
    },
    {
      id: 'kunta-6',
      name: { fi: 'kotokoulutus', sv: 'integrationsutbildning (koto)', en: 'integration training (koto)' },
      synonyms: [{ fi: 'kotoutumiskoulutusta' }],
    },
    {
      id: 'kunta-7',
      name: {
        fi: 'kotiäitien kielen opetus',
        sv: 'språkundervisning för hemmammor',
        en: 'language teaching for mothers at home',
      },
    },
    {
      id: 'kunta-8',
      name: {
        fi: 'Luetaan yhdessä -ryhmät',
        sv: 'grupperna Läser tillsammans (Luetaan yhdessä)',
        en: 'Reading Together groups (Luetaan yhdessä)',
      },
    },
    {
      id: 'kunta-9',
      name: {
        fi: 'tukihenkilö- ja vertaistukihenkilötoiminta',
        sv: 'verksamhet med stödpersoner och kamratstödspersoner',
        en: 'support person and peer support person activities',
      },
    },
    { id: 'kunta-10', name: { fi: 'pajatoiminta', sv: 'verkstadsverksamhet', en: 'workshop activities' } },
    {
      id: 'kunta-11',
      name: { fi: 'retki- ja leiritoiminta', sv: 'utflykter och läger', en: 'trips and camps' },
    },
    { id: 'kunta-12', name: { fi: 'tulkkikeskus', sv: 'tolkcentral', en: 'interpreting centre' } },
    {
      id: 'kunta-13',
      name: {
        fi: 'vapaa-ajan toiminta turvapaikanhakijoille',
        sv: 'fritidsverksamhet för asylsökande',
        en: 'leisure activities for asylum seekers',
      },
    },
    {
      id: 'kunta-14',
      name: { fi: 'työkokeilupaikkoja', sv: 'platser för arbetsprövning', en: 'work trial places' },
      synonyms: [{ fi: 'työkokeilu' }],
    },
    {
      id: 'kunta-15',
      name: {
        fi: 'kotoutumiskoulutusta (ostopalveluna)',
        sv: 'integrationsutbildning (som köptjänst)',
        en: 'integration training (as a purchased service)',
      },
      synonyms: [{ fi: 'kotoutumiskoulutusta' }],
    },
    {
      id: 'tyollistymisorganisaatiot-1',
      name: {
        fi: 'osallisuus ja yhteisöön kuuluminen',
        sv: 'delaktighet och samhörighet',
        en: 'participation and belonging to a community',
      },
    },
    {
      id: 'tyollistymisorganisaatiot-2',
      name: { fi: 'ystävien saaminen', sv: 'att få vänner', en: 'making friends' },
    },
    {
      id: 'tyollistymisorganisaatiot-3',
      name: {
        fi: 'esikotouttavaa kurssitoimintaa',
        sv: 'kurser som förbereder för integrationen',
        en: 'courses that prepare for integration',
      },
    },
    {
      id: 'tyollistymisorganisaatiot-4',
      name: {
        fi: 'työkyvyn ja elämänhallinnan kartoitusta',
        sv: 'kartläggning av arbetsförmåga och livshantering',
        en: 'assessment of work ability and coping with life',
      },
    },
    { id: 'tyollistymisorganisaatiot-5', name: { fi: 'työkokeilu', sv: 'arbetsprövning', en: 'work trial' } },
    {
      id: 'tyollistymisorganisaatiot-6',
      name: {
        fi: 'työssäoppimispaikkoja',
        sv: 'platser för inlärning i arbetet',
        en: 'on-the-job learning places',
      },
    },
    {
      id: 'tyollistymisorganisaatiot-7',
      name: { fi: 'osaamisen tunnistamista', sv: 'identifiering av kunnande', en: 'identifying skills' },
      synonyms: [{ fi: 'osaamisen tunnistaminen' }],
    },
    {
      id: 'tyollistymisorganisaatiot-8',
      name: { fi: 'jatkopolkuja opintoihin', sv: 'vägar vidare till studier', en: 'pathways to studies' },
    },
    {
      id: 'tyollistymisorganisaatiot-9',
      name: {
        fi: 'yksilöpalvelun ohjausta',
        sv: 'handledning i individuell service',
        en: 'guidance in individual services',
      },
    },
    {
      id: 'tyollistymisorganisaatiot-10',
      name: {
        fi: 'korttikoulu (työturvallisuus, hygieniapassi)',
        sv: 'kortskola (arbetarskydd, hygienpass)',
        en: 'card training (occupational safety, hygiene passport)',
      },
    },
    {
      id: 'tyollistymisorganisaatiot-11',
      name: { fi: 'työn etsintä', sv: 'att söka arbete', en: 'looking for work' },
    },
    {
      id: 'tyollistymisorganisaatiot-12',
      name: { fi: 'työkokeilusopimuksia', sv: 'avtal om arbetsprövning', en: 'work trial agreements' },
      synonyms: [{ fi: 'työkokeilu' }],
    },
    {
      id: 'tyollistymisorganisaatiot-13',
      name: { fi: 'perehtyminen työhön', sv: 'introduktion i arbetet', en: 'induction to work' },
    },
    {
      id: 'koulutusorganisaatiot-1',
      name: { fi: 'kotoutumiskoulutusta', sv: 'integrationsutbildning', en: 'integration training' },
    },
    {
      id: 'koulutusorganisaatiot-2',
      name: { fi: 'ammatillista koulutusta', sv: 'yrkesutbildning', en: 'vocational education' },
    },
    {
      id: 'koulutusorganisaatiot-3',
      name: {
        fi: 'ammatilliseen valmistavaa koulutusta',
        sv: 'utbildning som förbereder för yrkesutbildning',
        en: 'training that prepares for vocational education',
      },
    },
    {
      id: 'koulutusorganisaatiot-4',
      name: {
        fi: 'taitoja selvitä suomalaisessa toimintaympäristössä',
        sv: 'färdigheter att klara sig i finländska förhållanden',
        en: 'skills to manage in Finnish surroundings',
      },
    },
    {
      id: 'koulutusorganisaatiot-5',
      name: { fi: 'suomen kielen kursseja', sv: 'kurser i finska', en: 'Finnish courses' },
    },
    {
      id: 'koulutusorganisaatiot-6',
      name: {
        fi: 'tietoa työpaikoista ja työkokeilupaikoista',
        sv: 'information om arbetsplatser och platser för arbetsprövning',
        en: 'information about jobs and work trial places',
      },
    },
    {
      id: 'koulutusorganisaatiot-7',
      name: { fi: 'ansioluettelon tekeminen', sv: 'att göra en meritförteckning', en: 'writing a CV' },
    },
    {
      id: 'koulutusorganisaatiot-8',
      name: {
        fi: 'kurssit suomalaisesta kulttuurista',
        sv: 'kurser i finländsk kultur',
        en: 'courses on Finnish culture',
      },
    },
    {
      id: 'koulutusorganisaatiot-9',
      name: {
        fi: 'ohjaus oikeanlaiseen koulutuspaikkaan',
        sv: 'handledning till rätt slags utbildningsplats',
        en: 'guidance to the right kind of study place',
      },
    },
    {
      id: 'koulutusorganisaatiot-10',
      name: { fi: 'osaamisen tunnistaminen', sv: 'att identifiera kunnande', en: 'identification of skills' },
    },
    {
      id: 'koulutusorganisaatiot-11',
      name: { fi: 'työnhakuneuvonta', sv: 'rådgivning i att söka arbete', en: 'job search advice' },
    },
    {
      id: 'koulutusorganisaatiot-12',
      name: {
        fi: 'S2-kielen opiskelu',
        sv: 'studier i finska som andraspråk (S2)',
        en: 'studying Finnish as a second language (S2)',
      },
    },
    {
      id: 'koulutusorganisaatiot-13',
      name: {
        fi: 'henkilökohtaisen menestymisen seuranta',
        sv: 'uppföljning av den personliga framgången',
        en: 'follow-up of personal success',
      },
    },
    {
      id: 'koulutusorganisaatiot-14',
      name: {
        fi: 'koulutuspolkuvaihtoehdot',
        sv: 'alternativa utbildningsvägar',
        en: 'options for educational paths',
      },
    },
    {
      id: 'vastaanottokeskus-1',
      name: { fi: 'vastaanottopalveluja', sv: 'mottagningstjänster', en: 'reception services' },
    },
    { id: 'vastaanottokeskus-2', name: { fi: 'majoitus', sv: 'inkvartering', en: 'accommodation' } },
    {
      id: 'vastaanottokeskus-3',
      name: {
        fi: 'sosiaali- ja terveyspalveluita',
        sv: 'social- och hälsovårdstjänster',
        en: 'social and health services',
      },
    },
    { id: 'vastaanottokeskus-4', name: { fi: 'käyttöraha', sv: 'brukspenning', en: 'spending money' } },
    {
      id: 'vastaanottokeskus-5',
      name: {
        fi: 'tulkki- ja käännöspalvelut',
        sv: 'tolk- och översättningstjänster',
        en: 'interpreting and translation services',
      },
    },
    { id: 'vastaanottokeskus-6', name: { fi: 'ateriat', sv: 'måltider', en: 'meals' } },
    {
      id: 'vastaanottokeskus-7',
      name: {
        fi: 'työ- ja opintotoiminta',
        sv: 'arbets- och studieverksamhet',
        en: 'work and study activities',
      },
    },
    {
      id: 'yrityspalvelut-1',
      name: { fi: 'yritysneuvonta', sv: 'företagsrådgivning', en: 'business advice' },
    },
    {
      id: 'yrityspalvelut-2',
      name: { fi: 'yrityspalvelut', sv: 'företagstjänster', en: 'business services' },
    },
    {
      id: 'yrityspalvelut-3',
      name: {
        fi: 'yritystoiminnan aloittamiseen ja kehittämiseen liittyvät palvelut',
        sv: 'tjänster för att starta och utveckla företagsverksamhet',
        en: 'services for starting and developing a business',
      },
    },
    {
      id: 'jarjestot-1',
      name: {
        fi: 'tilaisuuksia ja tapahtumia',
        sv: 'tillställningar och evenemang',
        en: 'occasions and events',
      },
    },
    {
      id: 'jarjestot-2',
      name: { fi: 'suomalaisia ystäviä', sv: 'finländska vänner', en: 'Finnish friends' },
    },
    { id: 'jarjestot-3', name: { fi: 'perhekummeja', sv: 'familjefaddrar', en: 'family mentors' } },
    {
      id: 'jarjestot-4',
      name: {
        fi: 'suomalaiskulttuurin tunteminen',
        sv: 'kännedom om finländsk kultur',
        en: 'knowing Finnish culture',
      },
    },
    {
      id: 'jarjestot-5',
      name: {
        fi: 'kielitaidon kehittäminen',
        sv: 'att utveckla sina språkkunskaper',
        en: 'developing language skills',
      },
    },
    { id: 'jarjestot-6', name: { fi: 'verkostoituminen', sv: 'att skapa nätverk', en: 'networking' } },
    {
      id: 'jarjestot-7',
      name: {
        fi: 'ohjausta asiointiin',
        sv: 'handledning i att uträtta ärenden',
        en: 'guidance in dealing with services',
      },
    },
    { id: 'jarjestot-8', name: { fi: 'neuvonta', sv: 'rådgivning', en: 'advice' } },
    {
      id: 'jarjestot-9',
      name: { fi: 'pienimuotoista koulutusta', sv: 'utbildning i liten skala', en: 'small-scale training' },
    },
    {
      id: 'jarjestot-10',
      name: {
        fi: 'aikuisten työpajatoiminta',
        sv: 'verkstadsverksamhet för vuxna',
        en: 'workshop activities for adults',
      },
    },
    { id: 'jarjestot-11', name: { fi: 'harrastustoiminta', sv: 'hobbyverksamhet', en: 'hobby activities' } },
    { id: 'jarjestot-12', name: { fi: 'vertaistuki', sv: 'kamratstöd', en: 'peer support' } },
    { id: 'jarjestot-14', name: { fi: 'harjoittelujaksot', sv: 'praktikperioder', en: 'traineeships' } },
    {
      id: 'jarjestot-15',
      name: { fi: 'vapaaehtoistoiminta', sv: 'frivilligverksamhet', en: 'voluntary work' },
    },
    {
      id: 'jarjestot-16',
      name: { fi: 'konkreettiset kohtaamispaikat', sv: 'konkreta mötesplatser', en: 'real meeting places' },
    },
    {
      id: 'seurakunta-1',
      name: { fi: 'taloudellinen avustus', sv: 'ekonomiskt understöd', en: 'financial aid' },
    },
    {
      id: 'seurakunta-2',
      name: {
        fi: 'lasten harrastuksissa taloudellinen avustaminen',
        sv: 'ekonomiskt stöd för barns hobbyer',
        en: 'financial support for children’s hobbies',
      },
    },
    { id: 'seurakunta-3', name: { fi: 'henkinen tuki', sv: 'psykiskt stöd', en: 'emotional support' } },
    { id: 'seurakunta-4', name: { fi: 'sielunhoito', sv: 'själavård', en: 'pastoral care' } },
    {
      id: 'seurakunta-5',
      name: {
        fi: 'neuvominen eri avunlähteille',
        sv: 'råd om olika källor till hjälp',
        en: 'advice on different sources of help',
      },
    },
    {
      id: 'poliisi-1',
      name: {
        fi: 'opastusta ja neuvontaa Suomen lainsäädännöstä ja oleskeluluvan perusteista',
        sv: 'vägledning och råd om Finlands lagstiftning och grunderna för uppehållstillstånd',
        en: 'guidance and advice on Finnish law and the grounds for a residence permit',
      },
    },
    {
      id: 'te-toimisto-1',
      name: { fi: 'työllistymispalveluja', sv: 'sysselsättningstjänster', en: 'employment services' },
    },
    {
      id: 'te-toimisto-2',
      name: {
        fi: 'perehtymistä suomalaiseen kulttuuriin',
        sv: 'introduktion i finländsk kultur',
        en: 'introduction to Finnish culture',
      },
    },
    {
      id: 'te-toimisto-3',
      name: {
        fi: 'perehtymistä työnhakuun',
        sv: 'introduktion i att söka arbete',
        en: 'introduction to job seeking',
      },
    },
    {
      id: 'te-toimisto-4',
      name: { fi: 'koulutustilaisuuksia', sv: 'utbildningstillfällen', en: 'training events' },
    },
    {
      id: 'te-toimisto-5',
      name: { fi: 'alkukartoitus', sv: 'inledande kartläggning', en: 'initial assessment' },
    },
    {
      id: 'te-toimisto-6',
      name: { fi: 'kotoutumispalvelut', sv: 'integrationstjänster', en: 'integration services' },
    },
    {
      id: 'te-toimisto-7',
      name: { fi: 'neuvontaa ja ohjausta', sv: 'råd och handledning', en: 'advice and guidance' },
      synonyms: [{ fi: 'neuvonta' }],
    },
    {
      id: 'te-toimisto-8',
      name: { fi: 'kotoutumissuunnitelmat', sv: 'integrationsplaner', en: 'integration plans' },
    },
  ],
  flows: [
    { id: 'gives-kunta-1', from: 'kunta', to: 'beneficiary', value: 'kunta-1' },
    { id: 'gives-kunta-2', from: 'kunta', to: 'beneficiary', value: 'kunta-2' },
    { id: 'gives-kunta-3', from: 'kunta', to: 'beneficiary', value: 'kunta-3' },
    { id: 'gives-kunta-4', from: 'kunta', to: 'beneficiary', value: 'kunta-4' },
    { id: 'gives-kunta-5', from: 'kunta', to: 'beneficiary', value: 'kunta-5' },
    { id: 'gives-kunta-6', from: 'kunta', to: 'beneficiary', value: 'kunta-6' },
    { id: 'gives-kunta-7', from: 'kunta', to: 'beneficiary', value: 'kunta-7' },
    { id: 'gives-kunta-8', from: 'kunta', to: 'beneficiary', value: 'kunta-8' },
    { id: 'gives-kunta-9', from: 'kunta', to: 'beneficiary', value: 'kunta-9' },
    { id: 'gives-kunta-10', from: 'kunta', to: 'beneficiary', value: 'kunta-10' },
    { id: 'gives-kunta-11', from: 'kunta', to: 'beneficiary', value: 'kunta-11' },
    { id: 'gives-kunta-12', from: 'kunta', to: 'beneficiary', value: 'kunta-12' },
    { id: 'gives-kunta-13', from: 'kunta', to: 'beneficiary', value: 'kunta-13' },
    { id: 'gives-kunta-14', from: 'kunta', to: 'beneficiary', value: 'kunta-14' },
    { id: 'gives-kunta-15', from: 'kunta', to: 'beneficiary', value: 'kunta-15' },
    {
      id: 'gives-tyollistymisorganisaatiot-1',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-1',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-2',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-2',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-3',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-3',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-4',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-4',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-5',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-5',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-6',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-6',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-7',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-7',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-8',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-8',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-9',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-9',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-10',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-10',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-11',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-11',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-12',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-12',
    },
    {
      id: 'gives-tyollistymisorganisaatiot-13',
      from: 'tyollistymisorganisaatiot',
      to: 'beneficiary',
      value: 'tyollistymisorganisaatiot-13',
    },
    {
      id: 'gives-koulutusorganisaatiot-1',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-1',
    },
    {
      id: 'gives-koulutusorganisaatiot-2',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-2',
    },
    {
      id: 'gives-koulutusorganisaatiot-3',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-3',
    },
    {
      id: 'gives-koulutusorganisaatiot-4',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-4',
    },
    {
      id: 'gives-koulutusorganisaatiot-5',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-5',
    },
    {
      id: 'gives-koulutusorganisaatiot-6',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-6',
    },
    {
      id: 'gives-koulutusorganisaatiot-7',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-7',
    },
    {
      id: 'gives-koulutusorganisaatiot-8',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-8',
    },
    {
      id: 'gives-koulutusorganisaatiot-9',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-9',
    },
    {
      id: 'gives-koulutusorganisaatiot-10',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-10',
    },
    {
      id: 'gives-koulutusorganisaatiot-11',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-11',
    },
    {
      id: 'gives-koulutusorganisaatiot-12',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-12',
    },
    {
      id: 'gives-koulutusorganisaatiot-13',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-13',
    },
    {
      id: 'gives-koulutusorganisaatiot-14',
      from: 'koulutusorganisaatiot',
      to: 'beneficiary',
      value: 'koulutusorganisaatiot-14',
    },
    {
      id: 'gives-vastaanottokeskus-1',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-1',
    },
    {
      id: 'gives-vastaanottokeskus-2',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-2',
    },
    {
      id: 'gives-vastaanottokeskus-3',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-3',
    },
    {
      id: 'gives-vastaanottokeskus-4',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-4',
    },
    {
      id: 'gives-vastaanottokeskus-5',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-5',
    },
    {
      id: 'gives-vastaanottokeskus-6',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-6',
    },
    {
      id: 'gives-vastaanottokeskus-7',
      from: 'vastaanottokeskus',
      to: 'beneficiary',
      value: 'vastaanottokeskus-7',
    },
    { id: 'gives-yrityspalvelut-1', from: 'yrityspalvelut', to: 'beneficiary', value: 'yrityspalvelut-1' },
    { id: 'gives-yrityspalvelut-2', from: 'yrityspalvelut', to: 'beneficiary', value: 'yrityspalvelut-2' },
    { id: 'gives-yrityspalvelut-3', from: 'yrityspalvelut', to: 'beneficiary', value: 'yrityspalvelut-3' },
    { id: 'gives-jarjestot-1', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-1' },
    { id: 'gives-jarjestot-2', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-2' },
    { id: 'gives-jarjestot-3', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-3' },
    { id: 'gives-jarjestot-4', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-4' },
    { id: 'gives-jarjestot-5', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-5' },
    { id: 'gives-jarjestot-6', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-6' },
    { id: 'gives-jarjestot-7', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-7' },
    { id: 'gives-jarjestot-8', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-8' },
    { id: 'gives-jarjestot-9', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-9' },
    { id: 'gives-jarjestot-10', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-10' },
    { id: 'gives-jarjestot-11', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-11' },
    { id: 'gives-jarjestot-12', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-12' },
    { id: 'gives-jarjestot-13', from: 'jarjestot', to: 'beneficiary', value: 'tyollistymisorganisaatiot-5' },
    { id: 'gives-jarjestot-14', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-14' },
    { id: 'gives-jarjestot-15', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-15' },
    { id: 'gives-jarjestot-16', from: 'jarjestot', to: 'beneficiary', value: 'jarjestot-16' },
    { id: 'gives-seurakunta-1', from: 'seurakunta', to: 'beneficiary', value: 'seurakunta-1' },
    { id: 'gives-seurakunta-2', from: 'seurakunta', to: 'beneficiary', value: 'seurakunta-2' },
    { id: 'gives-seurakunta-3', from: 'seurakunta', to: 'beneficiary', value: 'seurakunta-3' },
    { id: 'gives-seurakunta-4', from: 'seurakunta', to: 'beneficiary', value: 'seurakunta-4' },
    { id: 'gives-seurakunta-5', from: 'seurakunta', to: 'beneficiary', value: 'seurakunta-5' },
    { id: 'gives-poliisi-1', from: 'poliisi', to: 'beneficiary', value: 'poliisi-1' },
    { id: 'gives-te-toimisto-1', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-1' },
    { id: 'gives-te-toimisto-2', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-2' },
    { id: 'gives-te-toimisto-3', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-3' },
    { id: 'gives-te-toimisto-4', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-4' },
    { id: 'gives-te-toimisto-5', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-5' },
    { id: 'gives-te-toimisto-6', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-6' },
    { id: 'gives-te-toimisto-7', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-7' },
    { id: 'gives-te-toimisto-8', from: 'te-toimisto', to: 'beneficiary', value: 'te-toimisto-8' },
  ],
} as const;
