export { plausibleBallot, type Roll } from './ballots.ts';
export { type Means, SimulatedParticipant, type SimulationWords } from './simulated-participant.ts';
