import { inBoth } from '../../language/in-both.ts';

export const eventListTexts = inBoth(
  {
    events: 'Gebeurtenissen',
    kinds: 'Soorten gebeurtenissen',
    none: 'Geen gebeurtenissen van deze soorten.',
    course: 'Verloop',
    screen: 'Scherm',
    people: 'Mensen',
    rounds: 'Stemmingen',
    votes: 'Tellingen',
    cases: 'Casussen',
    objections: 'Bezwaren',
    objectives: 'Doelen',
    lines: 'Stappen en zinnen',
  },
  {
    events: 'Events',
    kinds: 'Kinds of events',
    none: 'No events of these kinds.',
    course: 'Course',
    screen: 'Screen',
    people: 'People',
    rounds: 'Votes',
    votes: 'Counts',
    cases: 'Cases',
    objections: 'Objections',
    objectives: 'Objectives',
    lines: 'Steps and lines',
  },
);
