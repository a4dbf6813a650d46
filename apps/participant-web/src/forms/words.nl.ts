export const nl = {
  left: { one: 'nog 1 teken', other: 'nog {n} tekens' },
  over: { one: '1 teken te veel', other: '{n} tekens te veel' },
  optional: 'mag leeg blijven',
  invented: 'Het is verzonnen: hier staat geen echte naam, geen adres en geen nummer in.',
  sendAnyway: 'Verstuur met deze bevestiging',
  lacks: 'Nog niets om te versturen: er ontbreekt iets, of er staat te veel.',
  cancel: 'Laat maar',
} as const;
