/** The length of a title in characters, as a reader counts them; and the highest threshold for showing a total. */
export const workshopLimits = { longestTitle: 120, highestMinTotal: 50 } as const;

/** So many experiences can be cases of one workshop. */
export const mostExperiences = 3;

/** So many trainers lead one workshop together, the lead among them. */
export const mostTrainers = 4;

/** After so long without any sign of the lead another trainer may take over; milliseconds. */
export const leadSilenceMs = 60_000;

/** What a trainer may note at a moment, in characters. */
export const longestNote = 500;

/** What a trainer may be called, in characters. */
export const longestTrainerName = 24;
