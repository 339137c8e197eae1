import { dayOf, workingDaysIn } from './calendar.js';
import { isDone } from './cycle.js';
import { doneStageOf, storiesIn } from './intents/sprint-stories.js';
/** SPRINT-8: days are working days of the project, and today is in its time zone. */ export function sprintDays({ startsOn, endsOn }, planning, now) {
    const today = dayOf(now, planning.timeZone);
    const days = workingDaysIn(startsOn, endsOn, planning);
    const past = days.filter((day)=>day < today).length;
    return {
        total: days.length,
        past,
        left: days.length - past
    };
}
/** SPRINT-9: against what was committed at the start, a story came since, stayed, or left. */ export function sprintScope(state, sprint) {
    const doneStage = doneStageOf(state);
    const stories = storiesIn(state, sprint.id);
    const committed = new Set(sprint.committedIds);
    return {
        stories,
        done: stories.filter(({ stage })=>isDone(stage, doneStage)),
        open: stories.filter(({ stage })=>!isDone(stage, doneStage)),
        added: sprint.startedAt === null ? [] : stories.filter(({ id })=>!committed.has(id)),
        removed: sprint.committedIds.flatMap((id)=>{
            const story = state.of.story.get(id);
            return story === undefined || story.sprintId === sprint.id ? [] : [
                story
            ];
        })
    };
}
export const pointsOf = (stories)=>stories.reduce((sum, { points })=>sum + (points ?? 0), 0);

//# sourceMappingURL=sprint-progress.js.map
