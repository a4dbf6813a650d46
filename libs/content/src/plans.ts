import type { Localized } from '@rolwissel/domain';
import type { PollId } from './polls.ts';

/** One activity of a plan as built in: planned `minutes`, and what its kind needs to know. */
export type PlannedActivity = Readonly<{ id: string; minutes: number; title: Localized }> &
  (
    | Readonly<{
        kind:
          | 'recognition'
          | 'scene'
          | 'cases'
          | 'roles'
          | 'teamcase'
          | 'debrief'
          | 'break'
          | 'objections'
          | 'objectives'
          | 'commitments'
          | 'closing';
      }>
    | Readonly<{ kind: 'confidence' | 'mindshift'; moment: 'before' | 'after' }>
    /** seven, or the three the room is least confident about */
    | Readonly<{ kind: 'steps'; count: 7 | 3 }>
    /** `codes` for people in rows; a play takes eight minutes unless it says otherwise; `ownCases` where a team plays the case it voted on */
    | Readonly<{ kind: 'roleplay'; teams?: 'codes'; playMinutes?: number; ownCases?: true }>
    | Readonly<{ kind: 'poll'; pollId: PollId }>
  );

/** What can be given up when time runs out: an activity as a whole, or what is beyond so many in so many minutes. */
export type Sacrifice = Readonly<{ id: string; instead?: Readonly<{ count: number; minutes: number }> }>;

/**
 * `minutes` is the whole format; of those, `welcome` go by before it starts, and the activities fill the rest. `sacrifices` are in
 * the order in which they hurt, the least first.
 */
export type Plan = Readonly<{
  title: Localized;
  people: Localized;
  minutes: number;
  welcome: number;
  activities: readonly PlannedActivity[];
  sacrifices: readonly Sacrifice[];
}>;

/** What a workshop is called unless its trainer calls it something else. */
export const usualTitle = {
  nl: 'De verkoper als inkoper',
  en: 'The salesperson as buyer',
} as const satisfies Localized;

const titles = {
  recognition: { nl: 'Zes zinnen', en: 'Six sentences' },
  scene: { nl: 'Salarisscène en kaart', en: 'Salary scene and map' },
  before: { nl: 'Vooraf: zeven stellingen', en: 'Before: seven statements' },
  mindshift: { nl: 'Drie stellingen over u en uw verkoper', en: 'Three statements about you and your salesperson' },
  cases: { nl: 'Noem uw casus', en: 'Name your case' },
  roles: { nl: 'Zes rollen', en: 'Six roles' },
  teamcase: { nl: 'Een eigen casus in het team', en: 'A case of your own in the team' },
  secondPlay: { nl: 'Tweede spel: de eigen casus', en: 'Second play: your own case' },
  roleplay: { nl: 'Rollenspel in trio’s', en: 'Role-play in trios' },
  neighbours: { nl: 'Rollenspel met uw buren', en: 'Role-play with your neighbours' },
  debrief: { nl: 'Nabespreken', en: 'Debrief' },
  break: { nl: 'Pauze', en: 'Break' },
  objections: { nl: 'Bezwaren', en: 'Objections' },
  objectives: { nl: 'Doelen en consent', en: 'Objectives and consent' },
  adopt: { nl: 'Eén doel voor de zaal', en: 'One objective for the room' },
  sevenSteps: { nl: 'Zeven stappen', en: 'Seven steps' },
  threeSteps: { nl: 'De drie zwakste stappen', en: 'The three weakest steps' },
  firstSteps: { nl: 'Drie van de zeven stappen', en: 'Three of the seven steps' },
  onlyAfter: { nl: 'Achteraf: zeven stellingen', en: 'After: seven statements' },
  after: { nl: 'Achteraf: dezelfde zeven', en: 'After: the same seven' },
  tell: { nl: 'Vertelt u het?', en: 'Will you tell?' },
  commitments: { nl: 'Uw voornemen', en: 'Your commitment' },
  closing: { nl: 'Afsluiten', en: 'Closing' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The built-in formats, in running order. */
export const plans = {
  standard90: {
    title: { nl: 'Workshop van anderhalf uur', en: 'Workshop of an hour and a half' },
    people: { nl: '8 tot 40 mensen', en: '8 to 40 people' },
    minutes: 90,
    welcome: 4,
    activities: [
      { id: 'recognition', kind: 'recognition', minutes: 5, title: titles.recognition },
      { id: 'scene', kind: 'scene', minutes: 4, title: titles.scene },
      { id: 'before', kind: 'confidence', moment: 'before', minutes: 2, title: titles.before },
      { id: 'mindshift', kind: 'mindshift', moment: 'before', minutes: 1, title: titles.mindshift },
      { id: 'cases', kind: 'cases', minutes: 4, title: titles.cases },
      { id: 'roles', kind: 'roles', minutes: 12, title: titles.roles },
      { id: 'roleplay', kind: 'roleplay', minutes: 16, title: titles.roleplay },
      { id: 'debrief', kind: 'debrief', minutes: 5, title: titles.debrief },
      { id: 'objections', kind: 'objections', minutes: 9, title: titles.objections },
      { id: 'objectives', kind: 'objectives', minutes: 13, title: titles.objectives },
      { id: 'steps', kind: 'steps', count: 3, minutes: 6, title: titles.threeSteps },
      { id: 'after', kind: 'confidence', moment: 'after', minutes: 3, title: titles.after },
      { id: 'tell', kind: 'poll', pollId: 'tell', minutes: 2, title: titles.tell },
      { id: 'commitments', kind: 'commitments', minutes: 2, title: titles.commitments },
      { id: 'closing', kind: 'closing', minutes: 2, title: titles.closing },
    ],
    sacrifices: [
      { id: 'steps', instead: { count: 2, minutes: 4 } },
      { id: 'objectives', instead: { count: 2, minutes: 9 } },
      { id: 'tell' },
    ],
  },
  deep120: {
    title: { nl: 'Verdieping van twee uur', en: 'In-depth workshop of two hours' },
    people: { nl: '8 tot 40 mensen', en: '8 to 40 people' },
    minutes: 120,
    welcome: 5,
    activities: [
      { id: 'recognition', kind: 'recognition', minutes: 6, title: titles.recognition },
      { id: 'scene', kind: 'scene', minutes: 6, title: titles.scene },
      { id: 'before', kind: 'confidence', moment: 'before', minutes: 3, title: titles.before },
      { id: 'mindshift', kind: 'mindshift', moment: 'before', minutes: 1, title: titles.mindshift },
      { id: 'cases', kind: 'cases', minutes: 6, title: titles.cases },
      { id: 'roles', kind: 'roles', minutes: 13, title: titles.roles },
      { id: 'teamcase', kind: 'teamcase', minutes: 4, title: titles.teamcase },
      { id: 'roleplay', kind: 'roleplay', minutes: 15, title: titles.roleplay },
      { id: 'secondPlay', kind: 'roleplay', ownCases: true, minutes: 11, title: titles.secondPlay },
      { id: 'debrief', kind: 'debrief', minutes: 5, title: titles.debrief },
      { id: 'break', kind: 'break', minutes: 5, title: titles.break },
      { id: 'objections', kind: 'objections', minutes: 11, title: titles.objections },
      { id: 'objectives', kind: 'objectives', minutes: 15, title: titles.objectives },
      { id: 'steps', kind: 'steps', count: 7, minutes: 7, title: titles.sevenSteps },
      { id: 'after', kind: 'confidence', moment: 'after', minutes: 3, title: titles.after },
      { id: 'tell', kind: 'poll', pollId: 'tell', minutes: 1, title: titles.tell },
      { id: 'commitments', kind: 'commitments', minutes: 2, title: titles.commitments },
      { id: 'closing', kind: 'closing', minutes: 1, title: titles.closing },
    ],
    sacrifices: [
      { id: 'teamcase' },
      { id: 'secondPlay' },
      { id: 'steps', instead: { count: 3, minutes: 5 } },
      { id: 'objectives', instead: { count: 2, minutes: 10 } },
    ],
  },
  plenary60: {
    title: { nl: 'Plenair uur', en: 'Plenary hour' },
    people: { nl: 'tot 1.000 mensen', en: 'up to 1,000 people' },
    minutes: 60,
    welcome: 5,
    activities: [
      { id: 'recognition', kind: 'recognition', minutes: 4, title: titles.recognition },
      { id: 'scene', kind: 'scene', minutes: 5, title: titles.scene },
      { id: 'roles', kind: 'roles', minutes: 13, title: titles.roles },
      { id: 'roleplay', kind: 'roleplay', teams: 'codes', playMinutes: 5, minutes: 10, title: titles.neighbours },
      { id: 'objections', kind: 'objections', minutes: 8, title: titles.objections },
      { id: 'objectives', kind: 'objectives', minutes: 5, title: titles.adopt },
      { id: 'steps', kind: 'steps', count: 3, minutes: 4, title: titles.firstSteps },
      { id: 'after', kind: 'confidence', moment: 'after', minutes: 3, title: titles.onlyAfter },
      { id: 'commitments', kind: 'commitments', minutes: 2, title: titles.commitments },
      { id: 'closing', kind: 'closing', minutes: 1, title: titles.closing },
    ],
    sacrifices: [{ id: 'steps', instead: { count: 1, minutes: 3 } }, { id: 'after' }],
  },
} as const satisfies Readonly<Record<string, Plan>>;

export type PlanFormat = keyof typeof plans;
