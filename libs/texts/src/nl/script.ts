import type { Script } from '../script.ts';

/** After any vote of which nothing could be shown. */
const unanswered = {
  say: 'Te weinig stemmen om er iets aan af te lezen. Zullen we het nog een keer vragen?',
  tip: 'Met Heropenen gaat deze stemming verder, met wat er al gestemd was. Anders gaat u gewoon door.',
} as const;

export const script = {
  recognition: {
    speaker: {
      say: 'Wie is hier aan het woord? Zeg het nog niet hardop.',
      tip: 'Laat het raden duren. Wie het roept, krijgt een knik en geen antwoord.',
    },
    vote: {
      say: 'Pak uw telefoon. Zes zinnen, zes tikken: hoe vaak hoorde u ze de afgelopen maand?',
      tip: 'Wacht na elke zin twee tellen. De zesde werkt pas als het stil is.',
    },
    share: {
      say: 'Dit is dus geen klantenpanel. Dit is uw eigen afdeling.',
      tip: 'Noem één percentage en zwijg. De zaal lacht vanzelf, of juist niet; allebei is goed.',
    },
    unanswered,
  },
  scene: {
    open: {
      say: 'Twee stemmen, vier regels. Wie leest de baas, en wie durft de verkoper aan?',
      tip: 'Geen vrijwilligers? Lees beide stemmen zelf en draai bij elke regel een kwartslag.',
    },
    pause: { say: 'Uw beste verkoper is … Maak de zin af, in uw hoofd.' },
    close: {
      say: 'Voor wie werkt uw verkoper eigenlijk? Geef nog geen antwoord; u mag het zo op de kaart zetten.',
      tip: 'Klinkt er verontwaardiging? Laat die even staan: de kaart heeft twee assen, en dat is met opzet.',
    },
    map: {
      say: 'Neem één eigen verkoper. Twee getallen: hoe hard pleit hij of zij bij u voor de klant, en bij de klant voor u?',
      tip: 'Noem de hoeken nog niet. Wie hun namen hoort, zet niemand meer in de verkeerde.',
    },
    reveal: {
      say: 'Vier hoeken, en geen ervan is een belediging. Waar staan de meesten, en waar had u ze gezet?',
      tip: 'Wie beide kanten krachtig vertegenwoordigt, haalt de beste uitkomst. De verkoper is dus niet het probleem.',
    },
    unanswered,
  },
  confidence: {
    before: {
      say: 'Zeven stellingen over u, niet over uw verkoper. Negentig seconden, niemand kijkt mee.',
      tip: 'Kijk zelf ook weg. Een trainer die rondkijkt, maakt er een toets van.',
    },
    after: {
      say: 'Zeven stellingen, twee keer: waar staat u vandaag, en waar stond u bij de start écht?',
      tip: 'Veel mensen zetten hun begin achteraf lager. Dat is geen fout: ze weten nu pas wat ze meten.',
    },
    kept: {
      say: 'Dit bewaren we. Aan het eind vraag ik het nog eens, en dan ziet u wat er is verschoven.',
      tip: 'U ziet alleen de volgorde, geen cijfers: anders stuurt dit scherm de tweede meting.',
    },
    reveal: { say: 'Kijk naar de langste pijl, en dan naar de kortste. De kortste is het huiswerk.' },
    statements: {
      say: 'Nu de drie stellingen van de start. Vul in hoe het nu is, niet hoe het hoort.',
      tip: 'Zeg niet welke kant de goede is: dat heeft de zaal zelf al bedacht.',
    },
    shifted: {
      say: 'Lees bij elke pijl eerst de stelling. Welke kwam het verst, en welke bleef staan?',
      tip: 'Bij de eerste stelling is een pijl naar links winst.',
    },
    map: {
      say: 'Nog één keer de kaart. Dezelfde verkoper als bij de start, twee getallen, en het hoeft niet verschoven te zijn.',
      tip: 'Er is hier niets veranderd dan uw eigen blik. Dat hoeft u niet te zeggen.',
    },
    moved: {
      say: 'De verkopers zaten al die tijd gewoon op kantoor. Wat is er dan verschoven?',
      tip: 'Wijs naar de pijl en niet naar mensen. Een korte pijl is ook een antwoord.',
    },
    unanswered,
  },
  mindshift: {
    before: {
      say: 'Drie stellingen over u en uw verkoper. Dertig seconden; uw eerste gedachte is goed genoeg.',
      tip: 'Leg de stellingen niet uit. Wie eraan twijfelt, kiest het midden, en dat is ook een antwoord.',
    },
    after: {
      say: 'Drie stellingen over u en uw verkoper. Vul in hoe het nu is, niet hoe het hoort.',
      tip: 'Zeg niet welke kant de goede is: dat heeft de zaal zelf al bedacht.',
    },
    kept: {
      say: 'Dit bewaren we. Aan het eind vraag ik het nog eens, en dan ziet u wat er is verschoven.',
      tip: 'De zaal ziet nog geen cijfers: die zouden de tweede meting sturen.',
    },
    reveal: {
      say: 'Lees bij elke pijl eerst de stelling. Welke kwam het verst, en welke bleef staan?',
      tip: 'Bij de eerste stelling is een pijl naar links winst.',
    },
    unanswered,
  },
  cases: {
    open: {
      say: 'Neem één eigen verkoper in gedachten. Verzin een schuilnaam waar zelfs uw beste collega niet uit komt.',
      tip: 'Noem er eerst zelf een. Bij iets wat op een echte naam lijkt, vraagt de telefoon om bevestiging.',
    },
    close: { say: 'Vanaf nu bestaat alleen die schuilnaam nog. Wie zich verspreekt, haalt de koffie.' },
  },
  roles: {
    open: {
      say: 'Zes rollen. De vraag is niet welke uw verkoper ís, maar welke u de laatste tijd hebt meegemaakt.',
      tip: 'Veertig seconden per kaart. Lees de twee voorbeeldzinnen zoals u ze thuis hoort.',
    },
    vote: {
      say: 'Nul tot drie per rol. Meer rollen tegelijk mag. Nu stil stemmen, straks hardop praten.',
      tip: 'Geen handen omhoog en niets voorlezen: de eerste ronde is ieder voor zich.',
    },
    reveal: { say: 'Hier zit u dus mee aan tafel. Welke rol had u niet verwacht?' },
    discuss: {
      say: 'Over deze rol denkt u het verschillendst. Wat hebt u gezien dat de rest niet zag?',
      tip: 'Eerst de uitersten, dan pas het midden. Niemand hoeft te zeggen welke stem van hem of haar was.',
    },
    revote: { say: 'U hebt elkaar gehoord. Stem opnieuw; van mening veranderen is hier geen gezichtsverlies.' },
    compare: {
      say: 'Wat is er verschoven, en welke opmerking deed dat?',
      tip: 'Niets verschoven is ook een uitslag. Vraag dan wie er wél twijfelde.',
    },
    unanswered,
  },
  teamcase: {
    open: {
      say: 'Nu uw eigen verkoper, in het klein. Met z’n drieën, aan één tafel.',
      tip: 'Wie geen casus noemde, werkt mee aan die van een ander; wie er wel een noemde, hoeft hem niet in te brengen.',
    },
    teams: {
      say: 'Op uw telefoon staat uw tafel. Ga zitten; u blijft hier straks ook voor het spel.',
      tip: 'Wie geen plaats heeft, staat rechts bij Teams: met één knop krijgt iedereen er een.',
    },
    codes: {
      say: 'Zoek twee buren. Eén begint het team op de telefoon; de anderen typen de drie tekens over.',
      tip: 'Vier in een team mag. Wie alleen blijft, geeft u rechts een plaats.',
    },
    byHand: {
      say: 'Ik wijs u een tafel. U ziet hem op uw telefoon.',
      tip: 'Kies rechts bij iedere naam een team, of een nieuw team.',
    },
    bring: {
      say: 'Wie van u brengt zijn verkoper in? Eén tik is genoeg. Vertel in dertig seconden wie het is; zonder echte naam.',
      tip: 'Een team zonder eigen casus stemt over een casus uit het pakket. Wacht dus niet op iedereen.',
    },
    bringToPlay: {
      say: 'Wie van u brengt zijn verkoper in? Eén tik is genoeg. Vertel in dertig seconden wie het is; zonder echte naam.',
      tip: 'Deze casus speelt het team straks zelf: wie inbrengt, is dan de eigen verkoper. Zonder casus krijgt het team een ingebouwde.',
    },
    vote: {
      say: 'Welke rol speelt deze verkoper? Let op: uw team ziet straks hoe u stemde.',
      tip: 'Dit is de enige stem van vandaag die niet geheim is. De telefoon zegt dat er ook bij.',
    },
    result: {
      say: 'Leg de telefoons naast elkaar. Waar ziet u iets wat de anderen niet zien?',
      tip: 'Eén minuut. Wie iets anders zag dan de anderen, vertelt eerst.',
    },
  },
  roleplay: {
    open: {
      say: 'Nu gaat u het doen. In trio’s: één is de baas, één de verkoper die inkoopt, en één kijkt.',
      tip: 'Leg de rollen nog niet uit. Eerst zit iedereen, dan pas komen de kaarten.',
    },
    teams: {
      say: 'Op uw telefoon staat uw tafel. Neem uw telefoon mee, en ga zitten.',
      tip: 'Wie geen plaats heeft, staat rechts bij Teams: met één knop krijgt iedereen er een.',
    },
    codes: {
      say: 'Zoek twee buren. Eén begint het team op de telefoon; de anderen typen de drie tekens over.',
      tip: 'Vier in een team mag: dan kijken er twee. Wie alleen blijft, geeft u rechts een plaats.',
    },
    byHand: {
      say: 'Ik wijs u een tafel. U ziet hem op uw telefoon.',
      tip: 'Kies rechts bij iedere naam een team, of een nieuw team.',
    },
    cards: {
      say: 'Op uw telefoon ligt uw kaart. Houd de knop ingedrukt en lees; laat los, en hij is weg. Zeg niet wat erop staat.',
      tip: 'Rechts ziet u wie nog niet las. Wacht daar even op; zonder kaart is het geen spel.',
    },
    ownCards: {
      say: 'Op uw telefoon ligt een nieuwe kaart. Wie een casus inbracht, speelt nu de eigen verkoper. Lees, en zeg niet wat erop staat.',
      tip: 'Rechts staat hoeveel teams een eigen casus spelen; de andere spelen de ingebouwde. Van wie de casus is, zegt niemand.',
    },
    play: {
      say: 'De klok loopt. Baas, u onderhandelt met uw verkoper, niet met de klant. Waarnemers, u kijkt en zwijgt.',
      tip: 'Loop rond en luister. Grijp niet in; twee minuten voor het eind gaat de gong.',
    },
    ended: {
      say: 'De tijd is om. Blijf nog even zitten. De waarnemer spreekt eerst: wat zag u? De baas zwijgt nog.',
      tip: 'Baas en verkoper leggen op hun telefoon vast wat ze afspraken. Geef ieder team drie minuten.',
    },
    reveal: {
      say: 'De kaarten liggen open. Eerst de waarnemers: wat zag u? Dan pas de baas: welke rol dacht u te zien?',
      tip: 'Laat ieder team drie minuten praten voordat u de zaal iets vraagt.',
    },
    landing: {
      say: 'Zo landden de teams. Naar rechts is de verkoper blij, naar boven de baas. Waar was voor allebei meer te halen?',
      tip: 'Noem geen team. Vraag wie iets op tafel zag komen dat op geen van beide kaarten stond.',
    },
  },
  debrief: {
    open: {
      say: 'Even niets oplossen. Eerst terugkijken: wat zag u, en waar deed het u aan denken?',
      tip: 'Laat na elke vraag tien seconden stilte vallen. Het tweede antwoord is meestal het betere.',
    },
    played: {
      say: 'Even niets oplossen. De waarnemers spreken eerst, dan de verkopers, en de bazen als laatsten.',
      tip: 'Laat na elke vraag tien seconden stilte vallen. Het tweede antwoord is meestal het betere.',
    },
    timeline: {
      say: 'Zo liep het, alle teams samen. Welke stap kwam vroeg, welke laat, en welke helemaal niet?',
      tip: 'Wijs de stap aan die ontbreekt; de zaal legt zelf uit waarom.',
    },
    close: { say: 'Eén inzicht gaat mee naar huis. Schrijf het op voordat de koffie het wegspoelt.' },
  },
  break: {
    open: {
      say: 'Pauze. Schiet u intussen een bezwaar te binnen? Schrijf het op; uw telefoon staat er klaar voor.',
      tip: 'Voeg intussen samen wat hetzelfde zegt. Begin op tijd: wie te laat komt, ziet het aan de klok.',
    },
  },
  objections: {
    open: {
      say: 'Ga op de stoel van uw verkoper zitten. De baas wil 45 dagen in plaats van 60: wat brengt u daartegen in? Twee minuten, stil.',
      tip: 'Schrijf zelf mee: een trainer die wacht, jaagt op.',
    },
    reading: {
      say: 'Ik lees even mee met wat er binnenkwam. Praat intussen met uw buren: welk bezwaar hoort u thuis het vaakst?',
      tip: 'Geef vrij wat de zaal mag lezen: J en K lopen door de lijst, R geeft vrij, H verbergt, M kiest om samen te voegen.',
    },
    support: {
      say: 'Lees wat er ligt en steun wat ook uw verkoper zou zeggen. Het gaat om het bezwaar, niet om wie het schreef.',
      tip: 'Voeg dubbele bezwaren samen vóór het steunen, anders verdelen de stemmen zich.',
    },
    answer: {
      say: 'Wie heeft hier een antwoord op? Een argument mag. Een ruil is beter.',
      tip: 'Alleen wie het bezwaar inbracht, bepaalt of het is opgelost. Vraag dus niet de zaal.',
    },
    judge: {
      say: 'Het panel heeft geantwoord. Is dit beantwoord? Nul tot vijf vingers, op de telefoon.',
      tip: 'U vraagt of het antwoord klopt, niet of men het ermee eens is. Zeg dat erbij.',
    },
    judged: {
      say: 'Dit vindt de zaal van het antwoord. Wat ontbreekt er voor wie onder de drie zit?',
      tip: 'Drie of meer bij ruim driekwart is genoeg om verder te gaan. Anders gaat dit bezwaar mee naar huis.',
    },
    unanswered,
    close: { say: 'Wat nog openstaat, is geen nederlaag. Het is de agenda van uw volgende gesprek.' },
  },
  objectives: {
    open: {
      say: 'Zoek één doel dat uw verkoper ook zou ondertekenen. Wat levert het u op, en wat de ander?',
      tip: 'Staat bij beide helften hetzelfde? Dan is er één nog niet ingevuld.',
    },
    forward: { say: 'Over dit doel gaat het nu. Wat is er onduidelijk? Alleen vragen, nog geen meningen.' },
    consent: {
      say: 'De vraag is niet of u het mooi vindt. De vraag is: goed genoeg voor nu, en veilig genoeg om te proberen?',
      tip: 'Een zorg houdt niets tegen en wordt wel genoteerd. Een overwegend bezwaar vraagt één zin uitleg.',
    },
    adopt: {
      say: 'Nul tot vijf vingers, op de telefoon. Drie of meer is: hier kan ik mee leven.',
      tip: 'Aangenomen is iets anders dan afgesproken. Zeg het ook zo.',
    },
    agreed: { say: 'Niemand hoeft te juichen. Iedereen kan ermee aan het werk.' },
    tooFew: {
      say: 'Te weinig handen voor deze woorden. Wat moet er anders staan om van uw twee een drie te maken?',
      tip: 'Vraag het aan wie twee vingers opstak, niet aan wie een vuist maakte.',
    },
    unanswered,
    reworded: { say: 'Dit staat er nu. Lees wat er veranderd is. Vragen? Nog geen meningen.' },
    passed: {
      say: 'Niemand heeft een overwegend bezwaar, en genoeg mensen hebben geantwoord.',
      tip: 'Noem de zorgen, als die er zijn: ze houden niets tegen en gaan wel mee.',
    },
    enough: {
      say: 'Genoeg handen. Dan nemen we dit doel aan.',
      tip: 'Aangenomen is iets anders dan afgesproken. Zeg het ook zo.',
    },
    blocked: {
      say: 'Er staat nog iets in de weg. Dat is goed nieuws: een bezwaar maakt een doel beter.',
      tip: 'Vraag niet van wie het is. Eerst lezen, dan pas praten.',
    },
    objection: {
      say: 'Wat moet er anders staan om dit bezwaar weg te nemen?',
      tip: 'Iedereen mag een voorstel doen. Wie het bezwaar inbracht, hoeft zich niet te melden.',
    },
    silent: {
      say: 'Niemand heeft een overwegend bezwaar, maar te weinig mensen hebben geantwoord. Zwijgen is geen ja. Wat is er nodig om wel te antwoorden?',
      tip: 'Vraag eerst of de woorden duidelijk zijn: wie zwijgt, begrijpt ze misschien niet.',
    },
    reopened: { say: 'Dit was afgesproken, en we kijken er opnieuw naar. Wat moet er anders staan?' },
  },
  steps: {
    open: { say: 'We beginnen bij de stap waar deze zaal het minst zeker van is. Dat hebt u zelf ingevuld.' },
    inOrder: { say: 'Zeven stappen, en we lopen ze van voren af aan. De eerste is de lastigste: wat wilt u allebei?' },
    step: {
      say: 'Lees de stap, doe de oefening, en schrijf in één zin op hoe u dat zegt.',
      tip: 'Loopt u uit? Liever één stap helemaal dan drie half.',
    },
    inPassing: {
      say: 'Lees de stap en schrijf in één zin op hoe u dat zegt. De oefening is voor thuis.',
      tip: 'Een halve minuut per stap. De oefening deden we bij de lastigste.',
    },
    close: { say: 'De stap die u het slechtst ligt, levert het meest op. Helaas.' },
  },
  control: {
    open: {
      say: 'Wie is hier de baas? U beoordeelt nu even niet uw verkoper, maar hoe u zelf stuurt.',
      tip: 'Links en rechts zijn allebei een manier van leidinggeven. Door elkaar is dat niet.',
    },
    vote: {
      say: 'Zeven tegenstellingen, één minuut. Kies wat u vorige week deed, niet wat op de hei is afgesproken.',
      tip: 'Leg de tegenstellingen niet uit. Wie twijfelt, kiest het midden.',
    },
    reveal: {
      say: 'Naar welke kant helt deze zaal? En wat doet uw verkoper dan, als de klant belt?',
      tip: 'Wie gemengde signalen geeft, staat op de eigen telefoon. Vraag niet wie het is.',
    },
    unanswered,
  },
  poll: {
    vote: {
      say: 'Nu het ongemak: uw verkoper weet van niets. Vertelt u het? Er is geen goed antwoord, wel een eigen antwoord.',
      tip: 'Lees beide argumenten voor, ook het argument waar u zelf niet in gelooft.',
    },
    reveal: { say: 'De column raadt zwijgen aan, onderzoek eerder vertellen. U werkt daar; u beslist.' },
    unanswered,
  },
  commitments: {
    open: { say: 'Nu het enige van vandaag dat morgen telt.' },
    write: {
      say: 'Twee minuten, in stilte: als uw verkoper dit zegt, wat doet u dan? Niemand leest mee, ik ook niet.',
      tip: 'Eén voornemen dat u nog weet is meer waard dan drie die u moet opzoeken.',
    },
    pair: {
      say: 'Wie een maatje wil, zet dat op de telefoon aan. Ik koppel u aan iemand die het ook wil.',
      tip: 'Dwing niemand. Wie alleen wil blijven, hoeft dat niet uit te leggen.',
    },
    shared: {
      say: 'Dit delen sommigen van u, zonder naam. Wie leest er iets wat hij of zij ook had kunnen schrijven?',
      tip: 'Twee of drie is genoeg. Lees ze voor en zeg er niets over.',
    },
  },
  closing: {
    open: {
      say: 'Welke zin zegt u maandag als eerste?',
      tip: 'Drie zinnen uit de zaal is genoeg. Stop op de minuut; wie wil napraten, blijft toch wel.',
    },
    rate: {
      say: 'Nog één tik: was dit uw tijd waard? Ook ik zie alleen hoe vaak wat gekozen is.',
      tip: 'Wacht niet op de laatste. Wie blijft zitten, stemt nu; wie al staat, deed dat met de voeten.',
    },
    rated: { say: 'Dank u. Met dit antwoord wordt de volgende keer beter; het cijfer is van u allen samen.' },
    unanswered,
    close: { say: 'Dank u wel. Morgen onderhandelt u weer; u weet nu met wie.' },
  },
} as const satisfies Script;
