export const projector = {} as const;
