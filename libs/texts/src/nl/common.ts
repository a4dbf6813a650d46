/** What every screen says. One word for one thing: how alike a room is, what the parts of a workshop are called. */
export const common = {
  lastTime: {
    title: 'De vorige keer',
    objectives: 'Toen spraken we af',
    none: 'Er werd toen niets afgesproken.',
    promises: { one: '1 voornemen gemaakt', other: '{n} voornemens gemaakt' },
    kept: 'Van de {of} die later antwoordden, deden {n} het minstens één keer.',
  },
  experience: {
    name: 'Ervaring {n}',
    salesperson: 'de verkoper uit ervaring {n}',
    gone: 'Deze ervaring is ingetrokken of er niet meer.',
  },
  agreement: {
    name: 'Eensgezindheid',
    of: 'van 100',
    divided: 'verdeeld',
    mixed: 'gemengd',
    broad: 'grotendeels eens',
    strong: 'eensgezind',
    tooFew: 'te kleine groep voor een oordeel',
  },
  /** Claims of the column that cases can speak to; {low} and {high} are weights. */
  insights: {
    title: 'Wat de casussen over de column zeggen',
    gatekeeper: 'Altijd poortwachter? In {seen} van de {cases} casussen zag ten minste de helft van de stemmers dat.',
    tie: 'Band van drie jaar of langer (casussen: {highCases}): beïnvloeder {high} van 3. Korter (casussen: {lowCases}): {low} van 3.',
    payment:
      'Klant betaalt na zestig dagen of later (casussen: {highCases}): besteller {high} van 3. Eerder (casussen: {lowCases}): {low} van 3.',
  },
  /** The seven steps in a word or two, for where all of them share a screen. */
  steps: {
    objective: 'Gezamenlijk doel',
    faith: 'Oplossend vermogen',
    validity: 'Beide standpunten',
    commitment: 'Samen willen werken',
    trust: 'Vertrouwen',
    communication: 'Heldere taal',
    dynamics: 'Het spel herkennen',
  },
  /** The six sentences by their last words. */
  sentences: {
    wait: 'te lang wachten',
    spec: 'niet de specificatie',
    terms: 'niet akkoord',
    price: 'veel te hoog',
    service: 'maar zo-zo',
    boss: 'de baas spreken',
  },
  /** What the pages about them are called. */
  things: {
    teams: 'Teams',
    rounds: 'Stemmingen',
    people: 'Mensen',
    cases: 'Casussen',
    objections: 'Bezwaren',
    objectives: 'Doelen',
    language: 'Taal',
    keys: 'Toetsen',
  },
  /** The kinds of activity, where none has a title of its own. */
  activities: {
    recognition: 'Zes zinnen',
    scene: 'De salarisscène',
    confidence: 'Zeven stellingen',
    mindshift: 'Drie stellingen',
    cases: 'Noem uw casus',
    roles: 'Zes rollen',
    teamcase: 'Een eigen casus in het team',
    roleplay: 'Rollenspel',
    debrief: 'Nabespreken',
    break: 'Pauze',
    objections: 'Bezwaren',
    objectives: 'Doelen en consent',
    steps: 'De stappen',
    control: 'Wie is hier de baas?',
    poll: 'Een peiling',
    commitments: 'Uw voornemen',
    closing: 'Afsluiten',
  },
  /** How far a round, an objection or an objective is; in the middle of a sentence. */
  roundStatus: {
    open: 'open',
    closed: 'gesloten',
    revealed: 'getoond',
    discarded: 'verworpen',
  },
  objectionStatus: {
    held: 'vastgehouden',
    open: 'open',
    answered: 'beantwoord',
    resolved: 'opgelost',
    withdrawn: 'ingetrokken',
    escalated: 'bij de directie',
    parked: 'bewaard voor later',
    merged: 'samengevoegd',
    hidden: 'verborgen',
  },
  objectiveStatus: {
    proposed: 'voorgesteld',
    forward: 'voorgelegd',
    agreed: 'afgesproken',
    adopted: 'aangenomen',
    blocked: 'nog niet afgesproken',
    withdrawn: 'ingetrokken',
  },
  /** How far a workshop is. */
  statuses: {
    draft: 'Klaargezet',
    lobby: 'Inloop',
    live: 'Bezig',
    paused: 'Gepauzeerd',
    finished: 'Afgerond',
    archived: 'Gearchiveerd',
  },
  /** What a vote made of an objective. */
  outcomes: {
    agreed: 'Afgesproken',
    adopted: 'Aangenomen',
    blocked: 'Nog niet afgesproken',
  },
  /** Who speaks in the salary scene. */
  voices: {
    boss: 'De baas',
    sales: 'De verkoper',
  },
  /** The kinds of answer to an objection. */
  answers: {
    clarify: 'Verheldering',
    concede: 'Tegemoetkoming',
    trade: 'Ruil',
    reframe: 'Andere kijk',
    decline: 'Nee, omdat',
  },
  /** What a button does. */
  acts: {
    close: 'Sluiten',
    cancel: 'Annuleren',
    followUp: 'Nameting',
    nextWorkshop: 'Volgende met deze groep',
    nextWorkshopFor: 'Volgende met deze groep: een workshop die opent met wat er is afgesproken: {title}',
    replay: 'Terugkijken',
    result: 'Resultaat',
    understood: 'Begrepen',
  },
  browser: {
    tooOld: 'Deze browser is te oud voor Rolwissel. Werk hem bij, of gebruik een ander apparaat.',
  },
  connection: {
    connecting: 'Even verbinden …',
    unreachable: 'De server is niet bereikbaar. Probeer het zo nog eens.',
  },
  words: {
    of: 'van',
    quoted: '“{text}”',
    someSalesperson: 'uw verkoper',
    version: 'versie {n}',
    minutes: '{n} min',
    people: { one: '{n} persoon', other: '{n} mensen' },
    countOf: '{n} van {of}',
    done: '{n} van {of} klaar',
  },
} as const;
