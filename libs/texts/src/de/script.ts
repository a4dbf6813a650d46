import type { Script } from '../script.ts';

/** After any vote of which nothing could be shown. */
const unanswered = {
  say: 'Zu wenige Stimmen, um etwas daraus abzulesen. Fragen wir noch einmal?',
  tip: 'Mit „Wieder öffnen“ geht diese Abstimmung weiter, mit den Stimmen, die schon da sind. Sonst gehen Sie einfach weiter.',
} as const;

export const script = {
  recognition: {
    speaker: {
      say: 'Wer spricht hier? Sagen Sie es noch nicht laut.',
      tip: 'Lassen Sie das Raten dauern. Wer es ruft, bekommt ein Nicken und keine Antwort.',
    },
    vote: {
      say: 'Nehmen Sie Ihr Telefon. Sechs Sätze, sechs Tipper: Wie oft haben Sie sie im letzten Monat gehört?',
      tip: 'Zählen Sie nach jedem Satz bis zwei. Der sechste wirkt erst, wenn es still ist.',
    },
    share: {
      say: 'Das ist also kein Kundenpanel. Das ist Ihre eigene Abteilung.',
      tip: 'Nennen Sie eine Prozentzahl und schweigen Sie. Der Saal lacht von selbst, oder eben nicht; beides ist gut.',
    },
    unanswered,
  },
  scene: {
    open: {
      say: 'Zwei Stimmen, vier Zeilen. Wer liest die Chefin oder den Chef, und wer traut sich an den Verkäufer?',
      tip: 'Niemand meldet sich? Lesen Sie beide Stimmen selbst und machen Sie bei jeder Zeile eine Vierteldrehung.',
    },
    pause: { say: 'Ihr bester Verkäufer ist … Beenden Sie den Satz, im Kopf.' },
    close: {
      say: 'Für wen arbeitet Ihr Verkäufer eigentlich? Antworten Sie noch nicht; gleich setzen Sie es auf die Karte.',
      tip: 'Empörung? Lassen Sie sie kurz stehen: Die Karte hat zwei Achsen, und das mit Absicht.',
    },
    map: {
      say: 'Nehmen Sie einen eigenen Verkäufer. Zwei Zahlen: Wie stark spricht er bei Ihnen für den Kunden, wie stark beim Kunden für Sie?',
      tip: 'Nennen Sie die Ecken noch nicht. Wer die Namen hört, setzt niemanden mehr in die falsche.',
    },
    reveal: {
      say: 'Vier Ecken, und keine davon ist eine Beleidigung. Wo stehen die meisten, und wo hatten Sie sie erwartet?',
      tip: 'Wer beide Seiten kräftig vertritt, holt das beste Ergebnis. Der Verkäufer ist also nicht das Problem.',
    },
    unanswered,
  },
  confidence: {
    before: {
      say: 'Sieben Aussagen über Sie, nicht über Ihren Verkäufer. Neunzig Sekunden, niemand schaut zu.',
      tip: 'Schauen Sie selbst auch weg. Wer herumschaut, macht eine Prüfung daraus.',
    },
    after: {
      say: 'Sieben Aussagen, zweimal: Wo stehen Sie heute, und wo standen Sie am Anfang wirklich?',
      tip: 'Viele setzen ihren Anfang im Rückblick tiefer. Das ist kein Fehler: Erst jetzt wissen sie, was sie messen.',
    },
    kept: {
      say: 'Das heben wir auf. Am Ende frage ich noch einmal, und dann sehen Sie, was sich verschoben hat.',
      tip: 'Sie sehen nur die Reihenfolge, keine Zahlen: Sonst lenkt dieser Bildschirm die zweite Messung.',
    },
    reveal: { say: 'Schauen Sie auf den längsten Pfeil, dann auf den kürzesten. Der kürzeste ist die Hausaufgabe.' },
    statements: {
      say: 'Nun die drei Aussagen vom Anfang. Tippen Sie an, wie es jetzt ist, nicht, wie es sein sollte.',
      tip: 'Sagen Sie nicht, welche Seite die gute ist: Das hat der Saal längst selbst gemerkt.',
    },
    shifted: {
      say: 'Lesen Sie zu jedem Pfeil zuerst die Aussage. Welcher ist am weitesten gekommen, welcher stehen geblieben?',
      tip: 'Bei der ersten Aussage ist ein Pfeil nach links ein Gewinn.',
    },
    map: {
      say: 'Noch einmal die Karte. Derselbe Verkäufer wie am Anfang, zwei Zahlen, und nichts muss sich verschoben haben.',
      tip: 'Verändert hat sich hier nur Ihr eigener Blick. Das brauchen Sie nicht zu sagen.',
    },
    moved: {
      say: 'Ihre Verkäufer saßen die ganze Zeit im Büro. Was hat sich dann verschoben?',
      tip: 'Zeigen Sie auf den Pfeil und nicht auf Menschen. Auch ein kurzer Pfeil ist eine Antwort.',
    },
    unanswered,
  },
  mindshift: {
    before: {
      say: 'Drei Aussagen über Sie und Ihren Verkäufer. Dreißig Sekunden; Ihr erster Gedanke genügt.',
      tip: 'Erklären Sie die Aussagen nicht. Wer zweifelt, nimmt die Mitte, und auch das ist eine Antwort.',
    },
    after: {
      say: 'Drei Aussagen über Sie und Ihren Verkäufer. Tippen Sie an, wie es jetzt ist, nicht, wie es sein sollte.',
      tip: 'Sagen Sie nicht, welche Seite die gute ist: Das hat der Saal längst selbst gemerkt.',
    },
    kept: {
      say: 'Das heben wir auf. Am Ende frage ich noch einmal, und dann sehen Sie, was sich verschoben hat.',
      tip: 'Der Saal sieht noch keine Zahlen: Sie würden die zweite Messung lenken.',
    },
    reveal: {
      say: 'Lesen Sie zu jedem Pfeil zuerst die Aussage. Welcher ist am weitesten gekommen, welcher stehen geblieben?',
      tip: 'Bei der ersten Aussage ist ein Pfeil nach links ein Gewinn.',
    },
    unanswered,
  },
  cases: {
    open: {
      say: 'Denken Sie an einen eigenen Verkäufer. Erfinden Sie einen Decknamen, den selbst Ihr bester Kollege nicht errät.',
      tip: 'Nennen Sie zuerst selbst einen. Sieht etwas nach echtem Namen aus, fragt das Telefon noch einmal nach.',
    },
    close: { say: 'Ab jetzt gibt es nur noch den Decknamen. Wer sich verspricht, holt den Kaffee.' },
  },
  roles: {
    open: {
      say: 'Sechs Rollen. Die Frage ist nicht, welche Ihr Verkäufer ist, sondern welche Sie zuletzt erlebt haben.',
      tip: 'Vierzig Sekunden pro Karte. Lesen Sie die zwei Beispielsätze so, wie Sie sie zu Hause hören.',
    },
    vote: {
      say: 'Null bis drei pro Rolle. Mehrere Rollen zugleich sind erlaubt. Jetzt still abstimmen, gleich laut reden.',
      tip: 'Keine Handzeichen, nichts vorlesen: In der ersten Runde ist jeder für sich.',
    },
    reveal: { say: 'Damit sitzen Sie also am Tisch. Welche Rolle hatten Sie nicht erwartet?' },
    discuss: {
      say: 'Diese Rolle sehen Sie am unterschiedlichsten. Was haben Sie gesehen, was die anderen nicht sahen?',
      tip: 'Erst die Extreme, dann die Mitte. Niemand muss sagen, welche Stimme die eigene war.',
    },
    revote: { say: 'Sie haben einander gehört. Stimmen Sie neu ab; wer umdenkt, verliert hier nicht das Gesicht.' },
    compare: {
      say: 'Was hat sich verschoben, und welche Bemerkung hat das geschafft?',
      tip: 'Nichts verschoben ist auch ein Ergebnis. Fragen Sie dann, wer doch gezweifelt hat.',
    },
    unanswered,
  },
  teamcase: {
    open: {
      say: 'Jetzt Ihr eigener Verkäufer, im Kleinen. Zu dritt, an einem Tisch.',
      tip: 'Wer keinen Fall genannt hat, arbeitet an dem eines anderen mit; wer einen genannt hat, muss ihn nicht einbringen.',
    },
    teams: {
      say: 'Ihr Tisch steht auf Ihrem Telefon. Nehmen Sie Platz; Sie bleiben hier auch für das Spiel.',
      tip: 'Wer keinen Platz hat, steht rechts bei Teams: Mit einem Knopf bekommt jeder einen.',
    },
    codes: {
      say: 'Suchen Sie zwei Nachbarn. Einer beginnt das Team am Telefon; die anderen tippen die drei Zeichen ab.',
      tip: 'Vier in einem Team sind erlaubt. Wer allein bleibt, bekommt rechts einen Platz.',
    },
    byHand: {
      say: 'Ich weise Ihnen einen Tisch zu. Sie sehen ihn auf Ihrem Telefon.',
      tip: 'Wählen Sie rechts bei jedem Namen ein Team oder ein neues.',
    },
    bring: {
      say: 'Wer von Ihnen bringt seinen Verkäufer ein? Ein Tippen genügt. Erzählen Sie in dreißig Sekunden, wer es ist; ohne echten Namen.',
      tip: 'Ein Team ohne eigenen Fall stimmt über einen aus dem Paket ab. Warten Sie also nicht auf alle.',
    },
    bringToPlay: {
      say: 'Wer von Ihnen bringt seinen Verkäufer ein? Ein Tippen genügt. Erzählen Sie in dreißig Sekunden, wer es ist; ohne echten Namen.',
      tip: 'Diesen Fall spielt das Team später selbst: Wer ihn einbringt, ist dann der eigene Verkäufer. Ohne Fall gibt es einen eingebauten.',
    },
    vote: {
      say: 'Welche Rolle spielt dieser Verkäufer? Achtung: Ihr Team sieht gleich, wie Sie gestimmt haben.',
      tip: 'Das ist die einzige Stimme von heute, die nicht geheim ist. Das Telefon sagt es auch.',
    },
    result: {
      say: 'Legen Sie die Telefone nebeneinander. Wo sehen Sie etwas, das die anderen nicht sehen?',
      tip: 'Eine Minute. Wer etwas anderes sah als die anderen, erzählt zuerst.',
    },
  },
  roleplay: {
    open: {
      say: 'Jetzt machen Sie es. Zu dritt: einmal Chef, einmal Verkäufer als Einkäufer, und jemand schaut zu.',
      tip: 'Erklären Sie die Rollen noch nicht. Erst sitzen alle, dann kommen die Karten.',
    },
    teams: {
      say: 'Ihr Tisch steht auf Ihrem Handy. Nehmen Sie es mit, und setzen Sie sich.',
      tip: 'Wer keinen Platz hat, steht rechts unter Teams: Ein Knopf gibt allen einen.',
    },
    codes: {
      say: 'Suchen Sie zwei Nachbarn. Jemand beginnt das Team auf dem Handy; die anderen tippen drei Zeichen ab.',
      tip: 'Vier im Team sind möglich: Dann schauen zwei zu. Wer allein bleibt, bekommt rechts von Ihnen einen Platz.',
    },
    byHand: {
      say: 'Ich weise Ihnen einen Tisch zu. Sie sehen ihn auf Ihrem Handy.',
      tip: 'Wählen Sie rechts bei jedem Namen ein Team oder ein neues.',
    },
    cards: {
      say: 'Ihre Karte liegt auf Ihrem Handy. Knopf gedrückt halten und lesen; loslassen, und sie ist weg. Verraten Sie nichts.',
      tip: 'Rechts sehen Sie, wer noch nicht gelesen hat. Warten Sie kurz; ohne Karte ist es kein Spiel.',
    },
    ownCards: {
      say: 'Auf Ihrem Telefon liegt eine neue Karte. Wer einen Fall eingebracht hat, spielt jetzt den eigenen Verkäufer. Verraten Sie nichts.',
      tip: 'Rechts steht, wie viele Teams einen eigenen Fall spielen; die anderen spielen den eingebauten. Von wem er ist, sagt niemand.',
    },
    play: {
      say: 'Die Uhr läuft. Chef, Sie verhandeln mit Ihrem Verkäufer, nicht mit dem Kunden. Wer beobachtet, schweigt.',
      tip: 'Gehen Sie umher und hören Sie zu. Greifen Sie nicht ein; zwei Minuten vor Schluss kommt der Gong.',
    },
    ended: {
      say: 'Die Zeit ist um. Bleiben Sie noch sitzen. Zuerst spricht, wer beobachtet hat: Was haben Sie gesehen? Der Chef schweigt noch.',
      tip: 'Chef und Verkäufer halten auf dem Handy fest, was sie vereinbart haben. Geben Sie jedem Team drei Minuten.',
    },
    reveal: {
      say: 'Die Karten liegen offen. Zuerst die Beobachter: Was sahen Sie? Dann der Chef: Welche Rolle war es wohl?',
      tip: 'Lassen Sie jedes Team drei Minuten reden, bevor Sie den Saal etwas fragen.',
    },
    landing: {
      say: 'So sind die Teams gelandet. Nach rechts ist der Verkäufer froh, nach oben der Chef. Wo war für beide mehr drin?',
      tip: 'Nennen Sie kein Team. Fragen Sie, wer etwas auf den Tisch kommen sah, das auf keiner der Karten stand.',
    },
  },
  debrief: {
    open: {
      say: 'Jetzt nichts lösen. Erst zurückschauen: Was haben Sie gesehen, und woran hat es Sie erinnert?',
      tip: 'Lassen Sie nach jeder Frage zehn Sekunden Stille. Die zweite Antwort ist meist die bessere.',
    },
    played: {
      say: 'Noch nichts lösen. Zuerst sprechen, die beobachtet haben, dann die Verkäufer, die Chefs zuletzt.',
      tip: 'Lassen Sie nach jeder Frage zehn Sekunden Stille. Die zweite Antwort ist meist die bessere.',
    },
    timeline: {
      say: 'So lief es, alle Teams zusammen. Welcher Schritt kam früh, welcher spät, und welcher gar nicht?',
      tip: 'Zeigen Sie auf den Schritt, der fehlt; der Saal erklärt selbst, warum.',
    },
    close: { say: 'Eine Einsicht geht mit nach Hause. Schreiben Sie sie auf, bevor der Kaffee sie wegspült.' },
  },
  break: {
    open: {
      say: 'Pause. Fällt Ihnen inzwischen ein Einwand ein? Schreiben Sie ihn auf; Ihr Telefon ist dafür bereit.',
      tip: 'Führen Sie inzwischen zusammen, was dasselbe sagt. Beginnen Sie pünktlich: Die Uhr steht auf der Leinwand.',
    },
  },
  objections: {
    open: {
      say: 'Auf den Stuhl Ihres Verkäufers: Die Führungskraft will 45 statt 60 Tage. Was wenden Sie ein? Zwei Minuten, still.',
      tip: 'Schreiben Sie selbst mit: Wer vorn wartet, hetzt die anderen.',
    },
    reading: {
      say: 'Ich lese kurz, was hereinkam. Fragen Sie inzwischen Ihre Nachbarn: Welchen Einwand hören Sie zu Hause am häufigsten?',
      tip: 'Geben Sie frei, was der Saal lesen darf: J und K gehen durch die Liste, R gibt frei, H verbirgt, M wählt zum Zusammenfassen.',
    },
    support: {
      say: 'Lesen Sie, was da ist, und unterstützen Sie, was auch Ihr Verkäufer sagen würde. Es geht um den Einwand.',
      tip: 'Fassen Sie Doppeltes vor dem Unterstützen zusammen, sonst verteilen sich die Stimmen.',
    },
    answer: {
      say: 'Wer hat darauf eine Antwort? Ein Argument geht. Ein Tausch ist besser.',
      tip: 'Nur wer den Einwand eingebracht hat, entscheidet, ob er erledigt ist. Fragen Sie also nicht den Saal.',
    },
    judge: {
      say: 'Das Podium hat geantwortet. Ist das beantwortet? Null bis fünf Finger, auf dem Telefon.',
      tip: 'Sie fragen, ob es beantwortet ist, nicht ob man zustimmt. Sagen Sie das dazu.',
    },
    judged: {
      say: 'So sieht der Saal die Antwort. Was fehlt denen, die unter drei liegen?',
      tip: 'Drei oder mehr bei gut drei Vierteln reicht, um weiterzugehen. Sonst geht dieser Einwand mit nach Hause.',
    },
    unanswered,
    close: { say: 'Was offen bleibt, ist keine Niederlage. Es ist die Tagesordnung Ihres nächsten Gesprächs.' },
  },
  objectives: {
    open: {
      say: 'Suchen Sie ein Ziel, das auch Ihr Verkäufer unterschreiben würde. Was bringt es Ihnen, was der anderen Seite?',
      tip: 'Steht auf beiden Seiten dasselbe? Dann ist eine noch nicht ausgefüllt.',
    },
    forward: { say: 'Um dieses Ziel geht es jetzt. Was ist unklar? Nur Fragen, noch keine Meinungen.' },
    consent: {
      say: 'Die Frage ist nicht, ob Sie es schön finden. Sie lautet: gut genug für jetzt, sicher genug zum Ausprobieren?',
      tip: 'Eine Sorge hält nichts auf und wird notiert. Ein schwerer Einwand braucht einen Satz Begründung.',
    },
    adopt: {
      say: 'Null bis fünf Finger, auf dem Telefon. Drei oder mehr heißt: Damit kann ich leben.',
      tip: 'Angenommen ist etwas anderes als vereinbart. Sagen Sie es auch so.',
    },
    agreed: { say: 'Niemand muss jubeln. Alle können damit arbeiten.' },
    tooFew: {
      say: 'Zu wenige Hände für diese Worte. Was müsste da stehen, damit aus Ihrer Zwei eine Drei wird?',
      tip: 'Fragen Sie, wer zwei Finger gezeigt hat, nicht, wer eine Faust gemacht hat.',
    },
    unanswered,
    reworded: { say: 'So heißt es jetzt. Lesen Sie, was sich geändert hat. Fragen? Noch keine Meinungen.' },
    passed: {
      say: 'Niemand hat einen schweren Einwand, und genug haben geantwortet.',
      tip: 'Nennen Sie die Sorgen, falls es welche gibt: Sie halten nichts auf und kommen mit.',
    },
    enough: {
      say: 'Genug Hände. Dann nehmen wir dieses Ziel an.',
      tip: 'Angenommen ist etwas anderes als vereinbart. Sagen Sie es auch so.',
    },
    blocked: {
      say: 'Etwas steht noch im Weg. Das ist eine gute Nachricht: Ein Einwand macht ein Ziel besser.',
      tip: 'Fragen Sie nicht, von wem er ist. Erst lesen, dann reden.',
    },
    objection: {
      say: 'Was müsste da stehen, damit dieser Einwand wegfällt?',
      tip: 'Alle dürfen vorschlagen. Wer den Einwand eingebracht hat, muss sich nicht melden.',
    },
    silent: {
      say: 'Niemand hat einen schweren Einwand, aber zu wenige haben geantwortet. Schweigen ist kein Ja. Was bräuchte es, um zu antworten?',
      tip: 'Fragen Sie zuerst, ob die Worte klar sind: Wer schweigt, versteht sie vielleicht nicht.',
    },
    reopened: { say: 'Das war vereinbart, und wir sehen es uns noch einmal an. Was müsste da stehen?' },
  },
  steps: {
    open: {
      say: 'Wir beginnen bei dem Schritt, bei dem dieser Saal am unsichersten ist. Das haben Sie selbst gesagt.',
    },
    inOrder: { say: 'Sieben Schritte, von vorn. Der erste ist der schwerste: Was wollen Sie beide?' },
    step: {
      say: 'Lesen Sie den Schritt, machen Sie die Übung, und schreiben Sie in einem Satz auf, wie Sie das sagen.',
      tip: 'Zu spät dran? Lieber ein Schritt ganz als drei halb.',
    },
    inPassing: {
      say: 'Lesen Sie den Schritt und schreiben Sie in einem Satz, wie Sie das sagen. Die Übung ist für zu Hause.',
      tip: 'Eine halbe Minute je Schritt. Geübt haben wir den schwersten.',
    },
    close: { say: 'Der Schritt, der Ihnen am wenigsten liegt, bringt am meisten. Leider.' },
  },
  control: {
    open: {
      say: 'Wer ist hier der Chef? Jetzt geht es einmal nicht um Ihren Verkäufer, sondern darum, wie Sie selbst steuern.',
      tip: 'Links und rechts sind beides Arten zu führen. Alles durcheinander ist keine.',
    },
    vote: {
      say: 'Sieben Gegensätze, eine Minute. Wählen Sie, was Sie letzte Woche getan haben, nicht was im Leitbild steht.',
      tip: 'Erklären Sie die Gegensätze nicht. Wer zweifelt, nimmt die Mitte.',
    },
    reveal: {
      say: 'Nach welcher Seite neigt dieser Saal? Und was tut Ihr Verkäufer dann, wenn der Kunde anruft?',
      tip: 'Wer gemischte Signale sendet, liest es auf dem eigenen Telefon. Fragen Sie nicht, wer es ist.',
    },
    unanswered,
  },
  poll: {
    vote: {
      say: 'Jetzt wird es unbequem: Ihr Verkäufer weiß von nichts. Sagen Sie es ihm? Richtig gibt es nicht, nur Ihre Antwort.',
      tip: 'Lesen Sie beide Argumente vor, auch das, an das Sie selbst nicht glauben.',
    },
    reveal: { say: 'Die Kolumne rät zum Schweigen, die Forschung eher zum Sagen. Sie arbeiten dort; Sie entscheiden.' },
    unanswered,
  },
  commitments: {
    open: { say: 'Jetzt das Einzige von heute, was morgen zählt.' },
    write: {
      say: 'Zwei Minuten, in Stille: Wenn Ihr Verkäufer das sagt, was tun Sie dann? Niemand liest mit, auch ich nicht.',
      tip: 'Ein Vorsatz, den Sie noch wissen, ist mehr wert als drei, die Sie nachschlagen müssen.',
    },
    pair: {
      say: 'Wer jemanden an der Seite will, schaltet es auf dem Telefon ein. Ich bringe Sie zusammen.',
      tip: 'Drängen Sie niemanden. Wer allein bleiben will, muss es nicht erklären.',
    },
    shared: {
      say: 'Das teilen einige von Ihnen, ohne Namen. Wer liest etwas, das auch von Ihnen sein könnte?',
      tip: 'Zwei oder drei genügen. Lesen Sie sie vor und sagen Sie nichts dazu.',
    },
  },
  closing: {
    open: {
      say: 'Welchen Satz sagen Sie am Montag als Ersten?',
      tip: 'Drei Sätze aus dem Saal genügen. Hören Sie auf die Minute auf; wer nachreden will, bleibt ohnehin.',
    },
    rate: {
      say: 'Noch ein Tipp: War das Ihre Zeit wert? Auch ich sehe nur, wie oft was gewählt wurde.',
      tip: 'Warten Sie nicht auf die Letzten. Wer sitzt, stimmt jetzt ab; wer steht, tat es mit den Füßen.',
    },
    rated: { say: 'Danke. Diese Antwort macht das nächste Mal besser; sie gehört Ihnen allen gemeinsam.' },
    unanswered,
    close: { say: 'Danke. Morgen verhandeln Sie wieder; jetzt wissen Sie, mit wem.' },
  },
} as const satisfies Script;
