export const nl = {
  comeBack: 'Kom terug op uw plek',
  comeBackHow: 'Met uw schuilnaam of nummer en de zeven cijfers die bij “Mijn plek” stonden.',
  aliasHad: 'Uw schuilnaam of nummer',
  personalCode: 'Uw zeven cijfers',
  back: 'Neem mijn plek weer in',
  asNew: 'Ik ben nieuw hier',
  knownTitle: 'Welkom terug',
  knownText: 'Deze telefoon heeft al een plek, als {alias}.',
  knownGo: 'Verder als {alias}',
  knownNew: 'Dit is een andere workshop',
} as const;
