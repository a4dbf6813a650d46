import type { Locale } from './ids.ts';
import type { Localized } from './pack.ts';
import { filled, type Values } from './placeholders.ts';

/** Why a command was not accepted, in the words people read; `{over}` counts characters, `{seconds}` the time to wait. */
export const refusals = {
  'not-in-phase': {
    nl: 'Dit kan nu niet; de workshop is in een andere fase.',
    en: 'Not possible now; the workshop is in a different phase.',
  },
  'not-open-yet': {
    nl: 'Deze workshop is nog niet open. Probeer het zo weer.',
    en: 'This workshop is not open yet. Try again in a moment.',
  },
  'is-over': {
    nl: 'Deze workshop is afgelopen; meedoen kan niet meer.',
    en: 'This workshop is over; you can no longer join.',
  },
  'not-lead': {
    nl: 'Alleen wie de leiding heeft kan dit. Vraag de andere trainer om over te dragen.',
    en: 'Only the lead trainer can do this. Ask the other trainer to hand over.',
  },
  'stale-view': {
    nl: 'Uw scherm liep achter; het is nu bijgewerkt. Kijk en probeer het opnieuw.',
    en: 'Your screen was behind; it is now up to date. Look and try again.',
  },
  'pack-unknown': {
    nl: 'Dit inhoudspakket bestaat niet (meer).',
    en: 'This content pack does not exist (any more).',
  },
  'plan-empty': {
    nl: 'Zet ten minste één onderdeel in het programma.',
    en: 'Put at least one activity in the programme.',
  },
  'setting-locked': {
    nl: 'Deze instelling ligt vast zodra de eerste ronde open is geweest.',
    en: 'This setting is fixed once the first round has been opened.',
  },
  'nobody-here': {
    nl: 'Er is nog niemand binnen.',
    en: 'Nobody has joined yet.',
  },
  'round-still-open': {
    nl: 'Sluit en toon eerst de lopende ronde, of verwerp die.',
    en: 'First close and reveal the current round, or discard it.',
  },
  'round-not-open': {
    nl: 'Deze ronde staat niet open.',
    en: 'This round is not open.',
  },
  'round-closed': {
    nl: 'De ronde is al gesloten. Uw eerdere stem telt, of u doet mee met de volgende.',
    en: 'The round has closed. Your earlier vote counts, or you join the next one.',
  },
  'already-revealed': {
    nl: 'De uitslag is al getoond. Open een nieuwe ronde om opnieuw te stemmen.',
    en: 'The result has already been shown. Open a new round to vote again.',
  },
  'already-peeked': {
    nl: 'De totalen zijn al bekeken; deze ronde gaat niet meer open. Toon de uitslag, of verwerp de ronde.',
    en: 'The totals have been looked at; this round does not open again. Show the result, or discard the round.',
  },
  'not-revealed': {
    nl: 'Dit is nog niet voor de zaal vrijgegeven.',
    en: 'This has not been released to the room yet.',
  },
  'too-few': {
    nl: 'Te weinig mensen of antwoorden om dit te tonen zonder iemand te verraden.',
    en: 'Too few people or answers to show this without giving someone away.',
  },
  'too-late': {
    nl: 'Hiervoor is het te laat.',
    en: 'It is too late for this.',
  },
  'too-fast': {
    nl: 'Even rustig: probeer het over een paar seconden opnieuw.',
    en: 'Easy now: try again in a few seconds.',
  },
  'activity-open': {
    nl: 'Sluit eerst het onderdeel dat nu loopt.',
    en: 'First close the activity that is running.',
  },
  'no-timer': {
    nl: 'Er loopt geen klok.',
    en: 'No timer is running.',
  },
  'cannot-undo': {
    nl: 'Dit kan niet ongedaan worden gemaakt. Bijdragen van deelnemers en getoonde uitslagen blijven staan.',
    en: 'This cannot be undone. Participants’ contributions and shown results stay.',
  },
  'code-unknown': {
    nl: 'Deze code kennen we niet. Kijk nog eens op het scherm.',
    en: 'We don’t know this code. Check the screen again.',
  },
  'code-wrong': {
    nl: 'Deze persoonlijke code klopt niet.',
    en: 'This personal code is not correct.',
  },
  'door-worn-out': {
    nl: 'Met deze code zijn er te veel mensen binnengekomen. Vraag de trainer om een nieuwe code.',
    en: 'Too many people came in with this code. Ask the trainer for a new code.',
  },
  'lobby-locked': {
    nl: 'De deur is dicht. Vraag de trainer om u binnen te laten.',
    en: 'The door is closed. Ask the trainer to let you in.',
  },
  'workshop-full': {
    nl: 'De zaal is vol.',
    en: 'The room is full.',
  },
  'rules-not-accepted': {
    nl: 'Lees eerst de vier huisregels.',
    en: 'Please read the four house rules first.',
  },
  'alias-taken': {
    nl: 'Die schuilnaam is al in gebruik.',
    en: 'That alias is already in use.',
  },
  'alias-unsuitable': {
    nl: 'Kies een andere schuilnaam: geen e-mailadres, telefoonnummer of ongepast woord.',
    en: 'Choose another alias: no e-mail address, phone number or unsuitable word.',
  },
  'locale-unknown': {
    nl: 'Deze taal is er niet.',
    en: 'This language is not available.',
  },
  'same-person': {
    nl: 'Dit is al dezelfde deelnemer.',
    en: 'This is already the same participant.',
  },
  'not-voting': {
    nl: 'U kijkt mee en stemt niet. Zet stemmen aan om mee te doen.',
    en: 'You are watching, not voting. Switch voting on to take part.',
  },
  'not-eligible': {
    nl: 'Deze ronde is niet voor u geopend.',
    en: 'This round was not opened for you.',
  },
  'out-of-range': {
    nl: 'Deze waarde valt buiten de schaal.',
    en: 'This value is outside the scale.',
  },
  'no-role-chosen': {
    nl: 'Geef ten minste één rol een gewicht, of kies “nog geen idee”.',
    en: 'Give at least one role a weight, or choose “no idea yet”.',
  },
  'no-vote': {
    nl: 'U hebt hier nog niet gestemd.',
    en: 'You have not voted here yet.',
  },
  'stale-version': {
    nl: 'Het doel is net aangepast. Lees de nieuwe tekst en stem dan.',
    en: 'The objective has just been amended. Read the new text, then vote.',
  },
  'argument-missing': {
    nl: 'Een overwegend bezwaar vraagt om een argument. Eén zin is genoeg.',
    en: 'An overriding objection needs an argument. One sentence is enough.',
  },
  'subject-not-ready': {
    nl: 'Hierover kan nog niet worden gestemd.',
    en: 'This cannot be voted on yet.',
  },
  'name-looks-real': {
    nl: 'Dit lijkt op een echte naam. Kies een schuilnaam of bevestig dat hij verzonnen is.',
    en: 'This looks like a real name. Choose an alias or confirm that it is invented.',
  },
  'case-limit': {
    nl: 'U hebt al een casus lopen.',
    en: 'You already have a case.',
  },
  'case-locked': {
    nl: 'Over deze casus is al gestemd; wijzigen kan niet meer.',
    en: 'This case has been voted on; it can no longer be changed.',
  },
  'author-says-no': {
    nl: 'De inbrenger wil dit liever niet.',
    en: 'The author would rather not.',
  },
  'text-too-short': {
    nl: 'Iets meer woorden, graag.',
    en: 'A few more words, please.',
  },
  'text-too-long': {
    nl: 'Te lang: nog {over} tekens eraf.',
    en: 'Too long: remove {over} characters.',
  },
  'looks-personal': {
    nl: 'Hier lijkt een naam, adres of nummer in te staan. Haal het weg of bevestig dat het verzonnen is.',
    en: 'This seems to contain a name, address or number. Remove it or confirm it is invented.',
  },
  'objection-limit': {
    nl: 'U hebt al vijf open bezwaren. Trek er een in of voeg ze samen.',
    en: 'You already have five open objections. Withdraw one or merge them.',
  },
  'own-objection': {
    nl: 'Dit is uw eigen bezwaar.',
    en: 'This is your own objection.',
  },
  'already-supported': {
    nl: 'U steunde dit al.',
    en: 'You already supported this.',
  },
  'not-found': {
    nl: 'Dit is er niet (meer).',
    en: 'This is not here (any more).',
  },
  'merge-cycle': {
    nl: 'Een bezwaar kan niet in zichzelf opgaan.',
    en: 'An objection cannot be merged into itself.',
  },
  'merge-across': {
    nl: 'Deze bezwaren horen bij verschillende doelen.',
    en: 'These objections belong to different objectives.',
  },
  'not-raiser': {
    nl: 'Alleen wie het bezwaar inbracht kan zeggen dat het is opgelost.',
    en: 'Only whoever raised the objection can say it is resolved.',
  },
  'not-answered': {
    nl: 'Er is nog geen antwoord.',
    en: 'There is no answer yet.',
  },
  'both-sides-needed': {
    nl: 'Vul in wat het u oplevert én wat het uw verkoper oplevert.',
    en: 'Fill in what it brings you and what it brings your salesperson.',
  },
  'objective-limit': {
    nl: 'Drie open doelen per team is genoeg.',
    en: 'Three open objectives per team is enough.',
  },
  'threshold-not-met': {
    nl: 'Nog geen 80% op drie of hoger, of te veel vuisten. Pas het doel aan.',
    en: 'Not yet 80% at three or higher, or too many fists. Amend the objective.',
  },
  'already-agreed': {
    nl: 'Dit doel is al afgesproken. Heropen het eerst.',
    en: 'This objective has been agreed. Reopen it first.',
  },

  // from the edge: what arrived, who sent it, how the server is doing
  malformed: {
    nl: 'Dit bericht is niet te lezen.',
    en: 'This message cannot be read.',
  },
  'too-large': {
    nl: 'Dit bericht is te groot.',
    en: 'This message is too large.',
  },
  'too-deep': {
    nl: 'Dit bericht is te diep genest.',
    en: 'This message is nested too deeply.',
  },
  'unknown-kind': {
    nl: 'Deze opdracht kennen we niet.',
    en: 'We don’t know this command.',
  },
  'text-not-clean': {
    nl: 'Hier staan tekens in die niet getoond kunnen worden. Haal ze weg.',
    en: 'This contains characters that cannot be shown. Remove them.',
  },
  'unknown-workshop': {
    nl: 'Deze workshop bestaat niet (meer).',
    en: 'This workshop does not exist (any more).',
  },
  unauthenticated: {
    nl: 'Meld u eerst aan.',
    en: 'Please sign in first.',
  },
  'credentials-wrong': {
    nl: 'Deze gegevens kloppen niet.',
    en: 'These details are not correct.',
  },
  'too-many-at-once': {
    nl: 'Er komen nu heel veel mensen binnen. Over {seconds} s bent u aan de beurt.',
    en: 'A great many people are coming in. It is your turn in {seconds} s.',
  },
  'too-many-attempts': {
    nl: 'Te veel pogingen. Over {seconds} s kan het weer.',
    en: 'Too many attempts. Try again in {seconds} s.',
  },
  'line-limit': {
    nl: 'Drie zinnen per stap is genoeg.',
    en: 'Three sentences per step are enough.',
  },
  forbidden: {
    nl: 'Dat kan vanaf deze stoel niet.',
    en: 'This seat may not do that.',
  },
  'origin-refused': {
    nl: 'Vanaf deze website kan dat niet.',
    en: 'That is not possible from this website.',
  },
  'host-refused': {
    nl: 'Onder deze naam is deze server niet te bereiken. Gebruik het adres dat op het scherm of in de uitnodiging staat.',
    en: 'This server does not answer to this name. Use the address on the screen or in the invitation.',
  },
  'already-joined': {
    nl: 'U bent al binnen.',
    en: 'You have already joined.',
  },
  removed: {
    nl: 'De trainer heeft u uit deze workshop gehaald.',
    en: 'The trainer has removed you from this workshop.',
  },
  'too-many-sockets': {
    nl: 'U hebt deze workshop al op te veel schermen open. Sluit er een.',
    en: 'You have this workshop open on too many screens. Close one.',
  },
  'protocol-outdated': {
    nl: 'Deze pagina is verouderd. Laad haar opnieuw.',
    en: 'This page is out of date. Reload it.',
  },
  busy: {
    nl: 'Het is even druk. Uw invoer is bewaard en gaat zo opnieuw mee.',
    en: 'The server is busy. Your input is kept and will be sent again shortly.',
  },
  failed: {
    nl: 'Hier ging iets mis. Uw invoer wordt opnieuw verstuurd.',
    en: 'Something went wrong here. Your input is being sent again.',
  },
  unavailable: {
    nl: 'De database is even onbereikbaar. Wat bewaard was, blijft bewaard; probeer het zo opnieuw.',
    en: 'The database cannot be reached right now. What was stored stays stored; try again shortly.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type RefusalCode = keyof typeof refusals;

/** The text of a refusal in one language, with its placeholders filled in. */
export const refusalText = (code: RefusalCode, locale: Locale, values: Values = {}): string =>
  filled(refusals[code][locale], values);
