/** What every screen says. One word for one thing: how alike a room is, what the parts of a workshop are called. */
export const common = {
  agreement: {
    name: 'Eensgezindheid',
    divided: 'verdeeld',
    mixed: 'gemengd',
    broad: 'grotendeels eens',
    strong: 'eensgezind',
    tooFew: 'te kleine groep voor een oordeel',
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
  /** The kinds of activity, where none has a title of its own. */
  activities: {
    recognition: 'Zes zinnen',
    scene: 'De salarisscène',
    confidence: 'Zeven stellingen',
    cases: 'Noem uw casus',
    roles: 'Zes rollen',
    debrief: 'Nabespreken',
    objections: 'Bezwaren',
    objectives: 'Doelen en consent',
    steps: 'De stappen',
    poll: 'Een peiling',
    closing: 'Afsluiten',
  },
  words: {
    of: 'van',
    quoted: '“{text}”',
    someSalesperson: 'uw verkoper',
  },
} as const;
