import { isDone } from '../cycle.js';
import { accept, refuse } from '../decision.js';
import { nothing } from './intent.js';
import { checkDates, missingSprints, newSprint, nextSprintNumber } from './sprint-schedule.js';
import { checkSprint, doneStageOf, storiesIn } from './sprint-stories.js';
import { difference } from './story-fields.js';
const hour = 3_600_000;
/** SPRINT-1: dates run forwards, hold a working day, and overlap no sprint that is not over. */ export const createSprint = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, startsOn, endsOn, name = null, goal = '', metric = null }) {
        if (state.of.sprint.has(id)) return refuse('already_exists', 'id');
        const refusal = checkDates(state, {
            id,
            startsOn,
            endsOn
        });
        if (refusal !== null) return refusal;
        const sprint = {
            ...newSprint,
            id,
            number: nextSprintNumber(state),
            name,
            goal,
            metric,
            startsOn,
            endsOn
        };
        return accept([
            {
                kind: 'sprint',
                id,
                set: sprint,
                was: null
            },
            ...missingSprints(state, [
                sprint
            ])
        ]);
    }
};
export const editSprint = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, ...wanted }) {
        const sprint = state.of.sprint.get(id);
        const refusal = sprint === undefined ? refuse('sprint_not_found', 'id') : checkSprint(state, id, 'id');
        if (refusal !== null || sprint === undefined) return refusal ?? refuse('sprint_not_found', 'id');
        const dates = {
            id,
            startsOn: wanted.startsOn ?? sprint.startsOn,
            endsOn: wanted.endsOn ?? sprint.endsOn
        };
        const wrong = wanted.startsOn === undefined && wanted.endsOn === undefined ? null : checkDates(state, dates);
        if (wrong !== null) return wrong;
        const changed = difference(sprint, wanted);
        return accept(changed === null ? [] : [
            {
                kind: 'sprint',
                id,
                ...changed
            }
        ]);
    }
};
/** SPRINT-3: only a sprint that has not started is deleted; its stories go back to the backlog in the same change. */ export const deleteSprint = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id }) {
        const sprint = state.of.sprint.get(id);
        if (sprint === undefined) return refuse('sprint_not_found', 'id');
        if (sprint.startedAt !== null) return refuse('sprint_started', 'id', {
            sprint: sprint.number
        });
        const events = storiesIn(state, id).map((story)=>({
                kind: 'story',
                id: story.id,
                set: {
                    sprintId: null
                },
                was: {
                    sprintId: id
                }
            }));
        return accept([
            ...events,
            {
                kind: 'sprint',
                id,
                set: null,
                was: sprint
            }
        ]);
    }
};
/** SPRINT-4: one sprint of a project runs at a time; starting freezes what is in it as the commitment. */ export const startSprint = {
    least: 'contributor',
    undoWithin: hour,
    needs: nothing,
    decide (state, { id }, { now }) {
        const sprint = state.of.sprint.get(id);
        if (sprint === undefined) return refuse('sprint_not_found', 'id');
        if (sprint.startedAt !== null) return refuse('sprint_started', 'id', {
            sprint: sprint.number
        });
        const running = runningSprint(state);
        if (running !== undefined) return refuse('sprint_running', 'id', {
            sprint: running.number
        });
        const stories = storiesIn(state, id);
        const set = {
            startedAt: now,
            committedIds: stories.map((story)=>story.id),
            committedPoints: stories.reduce((sum, { points })=>sum + (points ?? 0), 0)
        };
        const was = {
            startedAt: null,
            committedIds: sprint.committedIds,
            committedPoints: sprint.committedPoints
        };
        return accept([
            {
                kind: 'sprint',
                id,
                set,
                was
            },
            ...missingSprints(state, [
                {
                    ...sprint,
                    ...set
                }
            ])
        ]);
    }
};
export const runningSprint = (state)=>[
        ...state.of.sprint.values()
    ].find(({ startedAt, closedAt })=>startedAt !== null && closedAt === null);
/**
 * SPRINT-6: closing takes every unfinished story out of the sprint, in the same change; what is done stays in it, finished sub-tasks
 * of unfinished stories too. SPRINT-7: an empty sprint closes like any other, and none closes twice.
 */ export const closeSprint = {
    least: 'contributor',
    undoWithin: hour,
    needs: nothing,
    decide (state, { id, to, stories = [] }, { now }) {
        const sprint = state.of.sprint.get(id);
        const refusal = checkClosing(state, sprint, id, [
            to,
            ...stories.map((story)=>story.to)
        ]);
        if (refusal !== null || sprint === undefined) return refusal ?? refuse('sprint_not_found', 'id');
        const own = new Map(stories.map((story)=>[
                story.storyId,
                story
            ]));
        const done = doneStageOf(state);
        const events = [];
        const outcomes = [];
        for (const story of storiesIn(state, id)){
            const finished = isDone(story.stage, done);
            const target = own.get(story.id)?.to ?? (own.has(story.id) ? null : to);
            outcomes.push({
                sprintId: id,
                story,
                done: finished,
                to: finished ? id : target,
                reason: own.get(story.id)?.reason ?? ''
            });
            if (!finished) events.push({
                kind: 'story',
                id: story.id,
                set: {
                    sprintId: target
                },
                was: {
                    sprintId: id
                }
            });
        }
        const set = {
            closedAt: now,
            committedIds: []
        };
        const was = {
            closedAt: null,
            committedIds: sprint.committedIds
        };
        events.push({
            kind: 'sprint',
            id,
            set,
            was
        }, ...missingSprints(state, [
            {
                ...sprint,
                ...set
            }
        ]));
        return accept(events, {
            outcomes
        });
    }
};
function checkClosing(state, sprint, id, targets) {
    const gone = sprint === undefined ? refuse('sprint_not_found', 'id') : checkSprint(state, id, 'id');
    if (gone !== null) return gone;
    if (sprint?.startedAt === null) return refuse('sprint_not_started', 'id', {
        sprint: sprint.number
    });
    for (const target of targets){
        const refusal = target === id ? refuse('sprint_closed', 'to', {
            sprint: sprint?.number ?? 0
        }) : checkSprint(state, target, 'to');
        if (refusal !== null) return refusal;
    }
    return null;
}
/** REVIEW-1: the review says of a sprint that has started whether its goal was met. */ export const judgeSprint = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, verdict, note }) {
        const sprint = state.of.sprint.get(id);
        if (sprint === undefined) return refuse('sprint_not_found', 'id');
        if (sprint.startedAt === null) return refuse('sprint_not_started', 'id', {
            sprint: sprint.number
        });
        const changed = difference(sprint, {
            verdict,
            ...note === undefined ? {} : {
                verdictNote: note
            }
        });
        return accept(changed === null ? [] : [
            {
                kind: 'sprint',
                id,
                ...changed
            }
        ]);
    }
};

//# sourceMappingURL=sprints.js.map
