import { capacityIn, isCapacitySet, isOver, sprintLoad } from './capacity.js';
import { isDone } from './cycle.js';
import { planningOf } from './intents/sprint-schedule.js';
import { doneStageOf, storiesIn } from './intents/sprint-stories.js';
export const noExperience = {
    most: null,
    days85: new Map()
};
const week = 5;
/** PLANNING-2: what is asked is more than can be done. */ function overCommitted({ team, people, disciplines }, most) {
    const over = ({ load, capacity, storyIds })=>({
            load,
            capacity: capacity ?? 0,
            storyIds: [
                ...storyIds
            ]
        });
    return [
        ...isOver(team) ? [
            {
                kind: 'team',
                ...over(team)
            }
        ] : [],
        ...most !== null && team.load > most ? [
            {
                kind: 'velocity',
                ...over({
                    ...team,
                    capacity: most
                })
            }
        ] : [],
        ...[
            ...people
        ].flatMap(([userId, share])=>isOver(share) ? [
                {
                    kind: 'person',
                    userId,
                    ...over(share)
                }
            ] : []),
        ...[
            ...disciplines
        ].flatMap(([discipline, share])=>isOver(share) ? [
                {
                    kind: 'discipline',
                    discipline,
                    ...over(share)
                }
            ] : [])
    ];
}
/**
 * PLANNING-4: a story is too big when those who are to do it cannot finish it within a week of five working days, or when
 * more than 15 of 100 stories of its size took longer. Whoever can do most stands for a story that nobody is assigned to.
 */ function tooBig(members, planning, { days85 }) {
    const inWeek = new Map(members.filter(isCapacitySet).map((member)=>[
            member.id,
            capacityIn(week, member, planning.reserve)
        ]));
    const ablest = Math.max(0, ...inWeek.values());
    return ({ points, assigneeIds })=>{
        if (points === null) return false;
        if ((days85.get(points) ?? 0) > week) return true;
        const theirs = assigneeIds.map((id)=>inWeek.get(id)).filter((capacity)=>capacity !== undefined);
        const capacity = theirs.length === 0 ? ablest : theirs.reduce((sum, one)=>sum + one, 0);
        return capacity > 0 && points > capacity;
    };
}
/** PLANNING-5: a story waits for one that comes later: in a later sprint, or in none. */ function waitsForLater(state, sprint, isOpen) {
    const isLater = (blocker)=>{
        const other = blocker.sprintId === null ? undefined : state.of.sprint.get(blocker.sprintId);
        return other === undefined || other.id !== sprint.id && other.startsOn > sprint.startsOn;
    };
    return ({ id })=>state.linksTouching(id).some((linkId)=>{
            const link = state.of.link.get(linkId);
            const blocker = link?.kind === 'blocks' && link.toId === id ? state.of.story.get(link.fromId) : undefined;
            return blocker !== undefined && isOpen(blocker) && isLater(blocker);
        });
}
/** The load of a sprint and what to look at before it starts, from what weighs most to what weighs least. */ export function sprintPlan(state, sprint, experience = noExperience) {
    const planning = planningOf(state);
    const members = [
        ...state.of.member.values()
    ];
    const stories = storiesIn(state, sprint.id);
    const done = doneStageOf(state);
    const isOpen = ({ stage })=>!isDone(stage, done);
    const open = stories.filter(isOpen);
    const load = sprintLoad(sprint, stories, members, planning);
    const about = (kind, test)=>{
        const storyIds = open.filter(test).map(({ id })=>id);
        return storyIds.length === 0 ? [] : [
            {
                kind,
                storyIds
            }
        ];
    };
    return {
        load,
        warnings: [
            ...overCommitted(load, experience.most),
            ...about('unestimated', isUnestimated),
            ...about('tooBig', tooBig(members, planning, experience)),
            ...about('dependency', waitsForLater(state, sprint, isOpen)),
            ...about('noCriteria', lacksCriteria)
        ]
    };
}
/** PLANNING-3: nobody has said how big it is. */ export const isUnestimated = ({ points })=>points === null;
/** PLANNING-3: nobody has said when it is done; a sub-task goes by its parent. */ const lacksCriteria = ({ criteria, parentId })=>criteria === 0 && parentId === null;

//# sourceMappingURL=plan-warnings.js.map
