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
} as const;
