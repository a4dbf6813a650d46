/** What the projector says of itself, a group per view; everything else on it is the pack's or the room's. */
export const projector = {
  page: {
    projector: 'Projector',
    signIn: 'Open dit venster vanuit de console.',
    unreachable: 'De server is niet bereikbaar. Dit venster probeert het opnieuw.',
    ended: 'Deze workshop is hier niet meer te zien.',
    offline: 'Geen verbinding; het laatste beeld blijft staan',
    screen: 'Volledig scherm',
    gongOn: 'Gong aan',
    gongOff: 'Gong uit',
  },
  pause: {
    pause: 'Pauze',
    until: 'Pauze tot {time}',
  },
  join: {
    code: 'Code',
    how: 'Scan, of ga naar',
    doorClosed: 'De deur is dicht',
    doorOpensSoon: 'De deur gaat zo open',
    people: { one: '{n} deelnemer', other: '{n} deelnemers' },
    onlyHere: 'Dit adres werkt alleen op deze computer: telefoons komen er niet in.',
  },
  sentences: {
    whoSpeaks: 'Wie is hier aan het woord?',
  },
  scene: {
    pause: 'Uw beste verkoper is',
    answer: 'een inkoper.',
  },
  question: {
    whoseSalesperson: 'Voor wie werkt uw verkoper eigenlijk?',
    leastAgreed: 'Minst eensgezind: {role}',
    eyesUp: 'Ogen op uw telefoon',
    firstOnMonday: 'Welke zin zegt u maandag als eerste?',
  },
  /** The phases of the debrief. */
  debrief: {
    learned: 'Wat hebt u geleerd?',
    relate: 'Waar kent u dit van?',
    next: 'Wat nu?',
    feel: 'Hoe was het?',
    happened: 'Wat gebeurde er?',
    whatif: 'Wat als?',
  },
  case: {
    theCase: 'De casus',
    years: 'relatie: {years}',
    'under-1': 'korter dan een jaar',
    '1-3': '1 tot 3 jaar',
    '3-10': '3 tot 10 jaar',
    'over-10': 'langer dan 10 jaar',
  },
  voting: {
    voting: 'Er wordt gestemd …',
    votingClosed: 'De stemming is gesloten',
    resultSoon: 'Wat verwacht u?',
    onYourPhone: 'Stem op uw telefoon. Wijzigen kan tot de stemming sluit.',
  },
  objections: {
    against: 'Wat dit doel in de weg staat',
    none: 'Nog geen bezwaren',
    title: 'Bezwaren van uw verkopers',
    balance: 'Hoe de bezwaren ervoor staan',
    resolved: 'Opgelost',
    answered: 'Beantwoord',
    open: 'Open',
    parked: 'Voor later',
    raised: { one: 'Eén bezwaar binnen', other: '{n} bezwaren binnen' },
    reading: 'De trainer leest',
  },
  objective: {
    title: 'Een doel voor allebei',
    servesYou: 'Wat het u oplevert',
    servesBuyer: 'Wat het uw verkoper oplevert',
    dueWeeks: { one: 'over een week', other: 'over {n} weken' },
  },
  steps: {
    leastSure: 'Waar deze zaal het minst zeker van is',
    inOrder: 'De stappen van de onderhandeling',
  },
  lines: {
    title: 'Eigen zinnen uit deze zaal',
    none: 'Welke zin neemt u mee?',
  },
  timer: {
    up: 'De tijd is om',
    none: 'Neem de tijd',
  },
  closing: {
    thanks: 'Dank u wel',
    agreed: 'Wat we afspraken',
    adopted: 'Wat de zaal aannam',
    lines: 'Zinnen uit deze zaal',
  },
} as const;
