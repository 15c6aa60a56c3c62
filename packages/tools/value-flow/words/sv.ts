import type { ValueFlowWords } from './fi.ts';

/** Unreviewed: no native speaker has read these. */
export const unreviewed = true;

export const sv: ValueFlowWords = {
  tool: 'Värdenätverkskarta',
  unnamed: 'Nätverk utan namn',
  asOf: (time) => `Bilden är från ${time}`,
  actions: 'Fil och visning',
  save: 'Spara eller exportera',
  open: 'Öppna en fil',
  print: 'Skriv ut',
  presenter: 'Presentation',
  details: 'Kartans uppgifter',
  title: 'Nätverkets namn',
  titleHint: 'Syns ovanför kartan och i filens namn.',
  client: 'Vem finns nätverket till för?',
  clientHint: 'Klienten eller invånargruppen i mitten av kartan. Till exempel: Inflyttad i kommunen.',
  time: 'Tiden som bilden är från',
  timeHint: 'År, månad eller dag, till exempel 2026. Tomt betyder nu.',
  timeWrong: 'Det här går inte att läsa som en tid. Skriv år 2026, månad 2026-04 eller dag 2026-04-15.',
  start: 'Börja på en karta',
  startLead:
    'Skriv upp vilka som är med i nätverket, vad var och en ger klienten och vad aktörerna ger varandra. Kartan stannar på din egen enhet.',
  examples: 'Titta på ett exempel',
  exampleNames: {
    'kymenlaakso-2016': 'Arbetet med invandrare i Kymmenedalen 2016',
    'example-network': 'Ett påhittat nätverk med flöden',
  },
  exampleFictional: 'Det här nätverket är påhittat. Kommunen och aktörerna finns inte.',
  exampleDated:
    'Kartan gjordes i en verkstad år 2016, och namnen är från den tiden. Bilden av flödena mellan aktörerna har gått förlorad, så det finns inga flöden.',
  exampleUnreviewed: 'Kartans översättning har inte granskats av någon som har språket som modersmål.',
  panels: 'Läs och ändra kartan',
  panelNames: {
    analysis: 'Vad kartan berättar',
    missed: 'Vem skulle saknas?',
    sides: 'Säger båda samma sak?',
    compare: 'Jämför två kartor',
    story: 'Gå igenom kartan',
    import: 'Hämta in en tabell',
    export: 'Spara eller exportera',
    merge: 'Slå ihop med en annan kopia',
  },
  close: 'Stäng',
  loading: 'Hämtas.',
  partFailed: 'Den här delen kunde inte hämtas. Kontrollera anslutningen.',
  tryAgain: 'Försök igen',

  srcRefused: 'Kartan kan inte visas.',
  srcReasons: {
    working:
      'Filen är en arbetskopia. Den kan innehålla namn, kontaktuppgifter och halvfärdiga anteckningar. På en webbsida duger bara en offentlig kopia.',
    network:
      'Filen är nätverkets egen kopia. Den kan innehålla namn och halvfärdiga anteckningar. På en webbsida duger bara en offentlig kopia.',
    missing: 'Filen finns inte på adressen, eller så får sidan inte hämta den.',
    damaged: 'Filen är skadad eller är ingen nätverksfil.',
    newer: 'Filen är gjord med en nyare version av verktyget.',
  },
  srcAdvice: 'Öppna filen i kartredigeraren, välj ”Spara eller exportera” och spara en offentlig kopia.',

  refused: (file) => `Filen ${file} kunde inte öppnas.`,
  refusals: {
    damaged: 'Filen är skadad.',
    foreign: 'Den är ingen nätverksfil.',
    newer: 'Den är gjord med en nyare version av verktyget. Ladda om sidan.',
    unreadable: 'Webbläsaren kan inte läsa den.',
    'too-large': 'Den är för stor.',
    'no-reader':
      'Delen som behövs för att öppna filen kunde inte hämtas. Kontrollera anslutningen och försök igen.',
    'not-text': 'Den är inte text.',
  },
  unchanged: 'Kartan är oförändrad.',
  more: 'Mer information',
  replaces: (title) =>
    `Vill du öppna ”${title}” i stället för kartan på skärmen? Kartan på skärmen har inte sparats än.`,
  saveFirst: 'Spara först kartan på skärmen',
  openAnyway: 'Öppna',
  cancel: 'Avbryt',

  drafts: {
    'draft-ask': 'Ska kartan sparas på den här enheten?',
    'draft-ask-hint': 'Då kan du fortsätta senare på samma enhet. Kartan lämnar inte enheten.',
    'draft-unkept':
      'Kartan kan inte sparas på den här enheten nu. Den finns bara på den här sidan tills du stänger den.',
    'shared-clear-ask': 'Ska hela kartan tömmas? Den går inte att få tillbaka.',
  },
};
