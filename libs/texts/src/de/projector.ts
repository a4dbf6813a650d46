import type { TranslationOf } from '../area.ts';
import type { projector as nl } from '../nl/projector.ts';

export const projector = {
  page: {
    projector: 'Projektor',
    signIn: 'Öffnen Sie dieses Fenster aus der Konsole.',
    unreachable: 'Der Server ist nicht erreichbar. Dieses Fenster versucht es weiter.',
    ended: 'Dieser Workshop ist hier nicht mehr zu sehen.',
    offline: 'Keine Verbindung; die letzte Anzeige bleibt stehen',
    screen: 'Vollbild',
    gongOn: 'Gong an',
    gongOff: 'Gong aus',
  },
  pause: {
    pause: 'Pause',
    until: 'Pause bis {time}',
  },
  join: {
    code: 'Code',
    how: 'Scannen, oder gehen Sie zu',
    doorClosed: 'Die Tür ist zu',
    doorOpen: 'Die Tür ist offen',
    doorOpenUnrecorded: 'Die Tür ist offen. Der Code ist nicht in der Aufzeichnung.',
    unrecorded: 'Code nicht in der Aufzeichnung',
    doorOpensSoon: 'Gleich geht die Tür auf',
    people: { one: '{n} Person ist da', other: '{n} Personen sind da' },
    onlyHere: 'Diese Adresse gilt nur auf diesem Computer: Kein Telefon kommt hinein.',
  },
  sentences: {
    whoSpeaks: 'Wer spricht hier?',
  },
  scene: {
    pause: 'Ihr bester Verkäufer ist',
    answer: 'ein Einkäufer.',
  },
  question: {
    whoseSalesperson: 'Für wen arbeitet Ihr Verkäufer eigentlich?',
    leastAgreed: 'Am wenigsten einig: {role}',
    eyesUp: 'Blick aufs Telefon',
    commitment: 'Wenn mein Verkäufer das sagt, dann werde ich …',
    firstOnMonday: 'Welchen Satz sagen Sie am Montag als Ersten?',
  },
  debrief: {
    learned: 'Was haben Sie gelernt?',
    relate: 'Woher kennen Sie das?',
    next: 'Was nun?',
    feel: 'Wie war es?',
    happened: 'Was ist passiert?',
    whatif: 'Was wäre, wenn?',
  },
  case: {
    theCase: 'Der Fall',
    years: 'Beziehung: {years}',
    'under-1': 'unter einem Jahr',
    '1-3': '1 bis 3 Jahre',
    '3-10': '3 bis 10 Jahre',
    'over-10': 'über 10 Jahre',
  },
  voting: {
    voting: 'Abstimmung läuft …',
    votingClosed: 'Die Abstimmung ist geschlossen',
    resultSoon: 'Was erwarten Sie?',
    onYourPhone: 'Stimmen Sie auf Ihrem Telefon ab. Ändern geht, bis die Abstimmung schließt.',
  },
  objections: {
    against: 'Was diesem Ziel im Weg steht',
    none: 'Noch keine Einwände',
    title: 'Einwände Ihrer Verkäufer',
    balance: 'Wie es um die Einwände steht',
    resolved: 'Erledigt',
    answered: 'Beantwortet',
    open: 'Offen',
    parked: 'Vertagt',
    raised: { one: 'Ein Einwand ist da', other: '{n} Einwände sind da' },
    reading: 'Die Trainerin oder der Trainer liest',
  },
  objective: {
    title: 'Ein Ziel für beide',
    servesYou: 'Was es Ihnen bringt',
    servesBuyer: 'Was es Ihrem Verkäufer bringt',
    dueWeeks: { one: 'in einer Woche', other: 'in {n} Wochen' },
  },
  steps: {
    leastSure: 'Wo dieser Saal am unsichersten ist',
    inOrder: 'Die Schritte der Verhandlung',
  },
  lines: {
    title: 'Eigene Sätze aus diesem Saal',
    none: 'Welchen Satz nehmen Sie mit?',
  },
  timer: {
    up: 'Die Zeit ist um',
    none: 'Nehmen Sie sich Zeit',
  },
  closing: {
    thanks: 'Vielen Dank',
    agreed: 'Was wir vereinbart haben',
    adopted: 'Was der Saal angenommen hat',
    lines: 'Sätze aus diesem Saal',
  },
} as const satisfies TranslationOf<typeof nl>;
