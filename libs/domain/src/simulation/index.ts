export { type Means, SimulatedParticipant, type SimulationWords } from './simulated-participant.ts';
