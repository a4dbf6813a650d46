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
} as const;
