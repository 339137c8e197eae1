import { accept, refuse } from '../decision.js';
import { checkEntry } from './move-stories.js';
import { checkSprint } from './sprint-stories.js';
import { ranksAfter } from './placing.js';
import { checkParent, checkReferences } from './story-fields.js';
/**
 * Rules STORY-2, STORY-3 and MOVE-2 to MOVE-5. STORY-1: an id makes one story only, also when it rests in the trash; without a
 * stage it is born at the end of PLAN. STORY-4: only the server gives numbers, one after the other, and none twice.
 */ export const createStory = {
    least: 'contributor',
    needs: ({ id, parentId, after })=>({
            stories: [
                parentId,
                after
            ].filter((s)=>typeof s === 'string'),
            removed: [
                id
            ]
        }),
    decide (state, body, { now, actorId, givesNumbers, removed }) {
        if (state.of.story.has(body.id) || removed(body.id) !== undefined) return refuse('already_exists', 'id');
        const stage = body.stage ?? 'PLAN';
        const mayAssign = (id)=>id === actorId || state.of.member.has(id);
        const refusal = checkReferences(state, body, mayAssign) ?? checkParent(state, body.id, body.parentId ?? null) ?? checkSprint(state, body.sprintId ?? null) ?? checkEntry(state, stage, 1, body.confirmed ?? []);
        if (refusal !== null) return refusal;
        const [rank] = ranksAfter(state, stage, body.after === undefined ? 'end' : body.after, new Set(), 1);
        if (rank === undefined) return refuse('value_invalid', 'after');
        const texts = body.description ? [
            {
                storyId: body.id,
                revision: 1,
                body: body.description
            }
        ] : [];
        const story = {
            id: body.id,
            number: givesNumbers ? state.nextNumber : 0,
            title: body.title,
            type: body.type ?? 'feature',
            stage,
            rank,
            lap: 1,
            enteredAt: now,
            priority: body.priority ?? 'none',
            points: body.points ?? null,
            labelIds: [
                ...new Set(body.labelIds)
            ],
            assigneeIds: [
                ...new Set(body.assigneeIds)
            ],
            epicId: body.epicId ?? null,
            sprintId: body.sprintId ?? null,
            parentId: body.parentId ?? null,
            dueOn: body.dueOn ?? null,
            origin: body.origin ?? null,
            blocked: null,
            confirmed: body.confirmed ?? [],
            textVersion: texts.length,
            postponed: 0,
            createdAt: now,
            createdBy: actorId,
            criteria: 0,
            criteriaDone: 0,
            checks: 0,
            checksDone: 0,
            comments: 0
        };
        return accept([
            {
                kind: 'story',
                id: story.id,
                set: story,
                was: null
            }
        ], {
            texts
        });
    }
};

//# sourceMappingURL=create-story.js.map
