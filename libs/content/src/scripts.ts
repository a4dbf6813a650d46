import type { ActivityKind, Beat, BeatOf } from '@rolwissel/domain';
import type { Localized, Pack } from './pack.ts';

export type { Beat } from '@rolwissel/domain';

/** `say` is spoken to the room and stands large on the console; `tip` is the trainer's alone, hidden until held. */
export type ScriptLine = Readonly<{ say: Localized; tip?: Localized }>;

/** Beats at which the pack speaks for itself. */
type SpokenByPack = { recognition: 'open' | 'speaker' | 'share' };
type Written<Kind extends ActivityKind> = Exclude<
  BeatOf<Kind>,
  Kind extends keyof SpokenByPack ? SpokenByPack[Kind] : never
>;

/** What to say when, in every activity and at every beat of it. */
export const scripts: { readonly [Kind in ActivityKind]: Readonly<Record<Written<Kind>, ScriptLine>> } = {
  recognition: {
    vote: {
      say: {
        nl: 'Pak uw telefoon. Zes zinnen, zes tikken: hoe vaak hoorde u ze de afgelopen maand?',
        en: 'Take your phone. Six sentences, six taps: how often did you hear them in the past month?',
      },
      tip: {
        nl: 'Wacht na elke zin twee tellen. De zesde werkt pas als het stil is.',
        en: 'Wait two beats after each sentence. The sixth only works when it is quiet.',
      },
    },
    reveal: {
      say: {
        nl: 'Dit is dus geen klantenpanel. Dit is uw eigen afdeling.',
        en: 'So this is not a customer panel. This is your own department.',
      },
      tip: {
        nl: 'Noem één percentage en zwijg. De zaal lacht vanzelf, of juist niet; allebei is goed.',
        en: 'Name one percentage and stop talking. The room will laugh, or will not; both are fine.',
      },
    },
  },
  scene: {
    open: {
      say: {
        nl: 'Twee stemmen, vier regels. Wie leest de baas, en wie durft de verkoper aan?',
        en: 'Two voices, four lines. Who reads the boss, and who dares to be the salesperson?',
      },
      tip: {
        nl: 'Geen vrijwilligers? Lees beide stemmen zelf en draai bij elke regel een kwartslag.',
        en: 'No volunteers? Read both voices yourself and turn a quarter with every line.',
      },
    },
    close: {
      say: {
        nl: 'Die vraag laten we even hangen: voor wie werkt uw verkoper eigenlijk? Bewaar uw antwoord.',
        en: 'We leave that question in the air: who does your salesperson actually work for? Keep your answer.',
      },
      tip: {
        nl: 'Klinkt er verontwaardiging? Wie beide kanten krachtig vertegenwoordigt, haalt de beste uitkomst. De verkoper is niet het probleem.',
        en: 'Any indignation? Those who represent both sides strongly get the best outcome. The salesperson is not the problem.',
      },
    },
  },
  confidence: {
    before: {
      say: {
        nl: 'Zeven stellingen over u, niet over uw verkoper. Negentig seconden, niemand kijkt mee.',
        en: 'Seven statements about you, not about your salesperson. Ninety seconds, nobody is watching.',
      },
      tip: {
        nl: 'Kijk zelf ook weg. Een trainer die rondkijkt, maakt er een toets van.',
        en: 'Look away yourself. A trainer who looks around turns it into a test.',
      },
    },
    after: {
      say: {
        nl: 'Zeven stellingen, twee keer: waar staat u vandaag, en waar stond u bij de start écht?',
        en: 'Seven statements, twice: where are you today, and where were you really at the start?',
      },
      tip: {
        nl: 'Veel mensen zetten hun begin achteraf lager. Dat is geen fout: ze weten nu pas wat ze meten.',
        en: 'Many people rate their start lower in hindsight. That is no mistake: only now do they know what they measure.',
      },
    },
    kept: {
      say: {
        nl: 'Dit bewaren we. Aan het eind vraag ik het nog eens, en dan ziet u wat er is verschoven.',
        en: 'We keep this. At the end I will ask again, and then you will see what has moved.',
      },
      tip: {
        nl: 'U ziet alleen de volgorde, geen cijfers: anders stuurt dit scherm de tweede meting.',
        en: 'You only see the order, no figures: otherwise this screen would steer the second measurement.',
      },
    },
    reveal: {
      say: {
        nl: 'Kijk naar de langste pijl, en dan naar de kortste. De kortste is het huiswerk.',
        en: 'Look at the longest arrow, then at the shortest. The shortest one is your homework.',
      },
    },
  },
  cases: {
    open: {
      say: {
        nl: 'Neem één eigen verkoper in gedachten. Verzin een schuilnaam waar zelfs uw beste collega niet uit komt.',
        en: 'Think of one salesperson of your own. Invent an alias that even your closest colleague cannot solve.',
      },
      tip: {
        nl: 'Noem er eerst zelf een. Bij iets wat op een echte naam lijkt, vraagt de telefoon om bevestiging.',
        en: 'Name one yourself first. When something looks like a real name, the phone asks to confirm it is invented.',
      },
    },
    close: {
      say: {
        nl: 'Vanaf nu bestaat alleen die schuilnaam nog. Wie zich verspreekt, haalt de koffie.',
        en: 'From now on only that alias exists. Whoever slips up gets the coffee.',
      },
    },
  },
  roles: {
    open: {
      say: {
        nl: 'Zes rollen. De vraag is niet welke uw verkoper ís, maar welke u de laatste tijd hebt meegemaakt.',
        en: 'Six roles. The question is not which one your salesperson is, but which ones you have met lately.',
      },
      tip: {
        nl: 'Veertig seconden per kaart. Lees de twee voorbeeldzinnen zoals u ze thuis hoort.',
        en: 'Forty seconds per card. Read the two example sentences the way you hear them at home.',
      },
    },
    vote: {
      say: {
        nl: 'Nul tot drie per rol. Meer rollen tegelijk mag. Nu stil stemmen, straks hardop praten.',
        en: 'Zero to three per role. Several roles at once is fine. Vote in silence now, talk aloud later.',
      },
      tip: {
        nl: 'Geen handen omhoog en niets voorlezen: de eerste ronde is ieder voor zich.',
        en: 'No show of hands, no reading aloud: in the first round everyone is on their own.',
      },
    },
    reveal: {
      say: {
        nl: 'Hier zit u dus mee aan tafel. Begin bij de rol waarover u het het minst eens bent.',
        en: 'So this is who you share the table with. Start with the role you agree on least.',
      },
      tip: {
        nl: 'Eerst de uitersten, dan pas het midden. Niemand hoeft te zeggen welke stem van hem of haar was.',
        en: 'The extremes first, the middle later. Nobody has to say which vote was theirs.',
      },
    },
    revote: {
      say: {
        nl: 'U hebt elkaar gehoord. Stem opnieuw; van mening veranderen is hier geen gezichtsverlies.',
        en: 'You have heard each other. Vote again; changing your mind is no loss of face here.',
      },
    },
    compare: {
      say: {
        nl: 'Wat is er verschoven, en welke opmerking deed dat?',
        en: 'What moved, and which remark moved it?',
      },
      tip: {
        nl: 'Niets verschoven is ook een uitslag. Vraag dan wie er wél twijfelde.',
        en: 'Nothing moved is a result too. Then ask who did have doubts.',
      },
    },
  },
  debrief: {
    open: {
      say: {
        nl: 'Even niets oplossen. Eerst terugkijken: wat zag u, en waar deed het u aan denken?',
        en: 'No solving for a moment. First look back: what did you see, and what did it remind you of?',
      },
      tip: {
        nl: 'Laat na elke vraag tien seconden stilte vallen. Het tweede antwoord is meestal het betere.',
        en: 'Leave ten seconds of silence after each question. The second answer is usually the better one.',
      },
    },
    close: {
      say: {
        nl: 'Eén inzicht gaat mee naar huis. Schrijf het op voordat de koffie het wegspoelt.',
        en: 'One insight goes home with you. Write it down before the coffee washes it away.',
      },
    },
  },
  objections: {
    open: {
      say: {
        nl: 'Ga in gedachten op de stoel van uw verkoper zitten. Wat hebt u dan tegen uw voorstel? Twee minuten, in stilte.',
        en: 'Imagine yourself in your salesperson’s chair. What do you hold against your proposal? Two minutes, in silence.',
      },
      tip: {
        nl: 'Schrijf zelf mee. Een trainer die wacht, jaagt op.',
        en: 'Write along. A trainer who waits makes people hurry.',
      },
    },
    support: {
      say: {
        nl: 'Lees wat er ligt en steun wat ook uw verkoper zou zeggen. Het gaat om het bezwaar, niet om wie het schreef.',
        en: 'Read what is there and support what your salesperson would say too. It is about the objection, not about who wrote it.',
      },
      tip: {
        nl: 'Voeg dubbele bezwaren samen vóór het steunen, anders verdelen de stemmen zich.',
        en: 'Merge duplicates before people support them, or the votes get split.',
      },
    },
    answer: {
      say: {
        nl: 'Wie heeft hier een antwoord op? Een argument mag. Een ruil is beter.',
        en: 'Who has an answer to this one? An argument will do. A trade is better.',
      },
      tip: {
        nl: 'Alleen wie het bezwaar inbracht, bepaalt of het is opgelost. Vraag dus niet de zaal.',
        en: 'Only whoever raised the objection decides whether it is resolved. So do not ask the room.',
      },
    },
    close: {
      say: {
        nl: 'Wat nog openstaat, is geen nederlaag. Het is de agenda van uw volgende gesprek.',
        en: 'What is still open is no defeat. It is the agenda of your next conversation.',
      },
    },
  },
  objectives: {
    open: {
      say: {
        nl: 'Zoek één doel dat uw verkoper ook zou ondertekenen. Wat levert het u op, en wat de ander?',
        en: 'Find one objective your salesperson would sign too. What does it bring you, and what does it bring them?',
      },
      tip: {
        nl: 'Staat bij beide helften hetzelfde? Dan is er één nog niet ingevuld.',
        en: 'Do both halves say the same? Then one of them has not been filled in yet.',
      },
    },
    forward: {
      say: {
        nl: 'Dit doel ligt voor. Wat is er onduidelijk? Alleen vragen, nog geen meningen.',
        en: 'This objective is before you. What is unclear? Questions only, no opinions yet.',
      },
    },
    consent: {
      say: {
        nl: 'De vraag is niet of u het mooi vindt. De vraag is: goed genoeg voor nu, en veilig genoeg om te proberen?',
        en: 'The question is not whether you love it. The question is: good enough for now, and safe enough to try?',
      },
      tip: {
        nl: 'Een zorg houdt niets tegen en wordt wel genoteerd. Een overwegend bezwaar vraagt één zin uitleg.',
        en: 'A concern stops nothing and is noted. An overriding objection needs one sentence of explanation.',
      },
    },
    adopt: {
      say: {
        nl: 'Nul tot vijf vingers, op de telefoon. Drie of meer is: hier kan ik mee leven.',
        en: 'Zero to five fingers, on your phone. Three or more means: I can live with this.',
      },
      tip: {
        nl: 'Aangenomen is iets anders dan afgesproken. Zeg het ook zo.',
        en: 'Adopted is not the same as agreed. Say it that way too.',
      },
    },
    agreed: {
      say: {
        nl: 'Niemand hoeft te juichen. Iedereen kan ermee aan het werk.',
        en: 'Nobody has to cheer. Everybody can get to work with it.',
      },
    },
    tooFew: {
      say: {
        nl: 'Te weinig handen voor deze woorden. Wat moet er anders staan om van uw twee een drie te maken?',
        en: 'Not enough hands for these words. What should it say instead to turn your two into a three?',
      },
      tip: {
        nl: 'Vraag het aan wie twee vingers opstak, niet aan wie een vuist maakte.',
        en: 'Ask those who showed two fingers, not those who made a fist.',
      },
    },
    unanswered: {
      say: {
        nl: 'Te weinig stemmen om er iets aan af te lezen. Zullen we het nog een keer vragen?',
        en: 'Too few votes to read anything from. Shall we ask once more?',
      },
      tip: {
        nl: 'Stem opnieuw bij Doelen, of ga verder: het doel blijft voorliggen.',
        en: 'Vote again under Objectives, or go on: the objective stays put forward.',
      },
    },
    blocked: {
      say: {
        nl: 'Mooi: dit bezwaar maakt het doel beter. Wat moet er anders staan?',
        en: 'Good: this objection improves the objective. What should it say instead?',
      },
      tip: {
        nl: 'Vraag wie het bezwaar inbracht als eerste om een voorstel.',
        en: 'Ask whoever raised the objection for the first proposal.',
      },
    },
  },
  steps: {
    open: {
      say: {
        nl: 'We beginnen bij de stap waar deze zaal het minst zeker van is. Dat hebt u zelf ingevuld.',
        en: 'We start with the step this room is least sure about. You said so yourselves.',
      },
    },
    inOrder: {
      say: {
        nl: 'Zeven stappen, en we lopen ze van voren af aan. De eerste is de lastigste: wat wilt u allebei?',
        en: 'Seven steps, and we take them from the top. The first is the hardest: what do you both want?',
      },
    },
    step: {
      say: {
        nl: 'Lees de stap, doe de oefening, en schrijf één zin op die u maandag echt uitspreekt.',
        en: 'Read the step, do the exercise, and write down one sentence you will really say on Monday.',
      },
      tip: {
        nl: 'Loopt u uit? Liever één stap helemaal dan drie half.',
        en: 'Running late? Rather one step in full than three by half.',
      },
    },
    close: {
      say: {
        nl: 'De stap die u het slechtst ligt, levert het meest op. Helaas.',
        en: 'The step that suits you least pays off most. Sorry about that.',
      },
    },
  },
  poll: {
    vote: {
      say: {
        nl: 'Nu het ongemak: uw verkoper weet van niets. Vertelt u het? Er is geen goed antwoord, wel een eigen antwoord.',
        en: 'Now the discomfort: your salesperson knows nothing. Will you tell? There is no right answer, only your own.',
      },
      tip: {
        nl: 'Lees beide argumenten voor, ook het argument waar u zelf niet in gelooft.',
        en: 'Read both arguments aloud, including the one you do not believe in.',
      },
    },
    reveal: {
      say: {
        nl: 'De column raadt zwijgen aan, onderzoek eerder vertellen. U werkt daar; u beslist.',
        en: 'The column advises silence, research rather leans to telling. You work there; you decide.',
      },
    },
  },
  closing: {
    open: {
      say: {
        nl: 'Welke zin zegt u maandag als eerste?',
        en: 'Which sentence will you say first on Monday?',
      },
      tip: {
        nl: 'Drie zinnen uit de zaal is genoeg. Stop op de minuut; wie wil napraten, blijft toch wel.',
        en: 'Three sentences from the room are enough. Stop on the minute; those who want to talk will stay anyway.',
      },
    },
    close: {
      say: {
        nl: 'Dank u wel. Morgen onderhandelt u weer; u weet nu met wie.',
        en: 'Thank you. Tomorrow you negotiate again; now you know with whom.',
      },
    },
  },
};

/** Which line of the pack's own opening is spoken at which beat. */
const opening: Readonly<Record<SpokenByPack['recognition'], number>> = { open: 0, speaker: 1, share: 2 };

/** A stage direction before the words: `[after the sixth] Sounds like a customer.` */
const direction = /^\[[^\]]*\]\s*/;

/** What the trainer says at this beat, from the script or from the pack itself. */
export function lineFor<Kind extends ActivityKind>(
  kind: Kind,
  beat: Beat,
  pack: Pick<Pack, 'opening'>,
): ScriptLine | undefined {
  const written: Readonly<Partial<Record<Beat, ScriptLine>>> = scripts[kind];
  if (kind !== 'recognition' || !(beat in opening)) return written[beat];
  const spoken = pack.opening.script[opening[beat as SpokenByPack['recognition']]]; // just found among the keys
  return spoken && { say: { nl: spoken.nl.replace(direction, ''), en: spoken.en.replace(direction, '') } };
}
