import { accept, refuse } from '../decision.js';
import { compareRank, rankBetween } from '../rank.js';
import { createStory } from './create-story.js';
import { nothing } from './intent.js';
import { difference } from './story-fields.js';
export const demosOf = (state, sprintId)=>[
        ...state.of.demo.values()
    ].filter((demo)=>demo.sprintId === sprintId).sort(compareRank);
/** REVIEW-2: a story stands once in the demo queue of a sprint, at its end when it comes. */ export const addDemo = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, sprintId, storyId }) {
        if (state.of.demo.has(id)) return refuse('already_exists', 'id');
        if (!state.of.sprint.has(sprintId)) return refuse('sprint_not_found', 'sprintId');
        const queue = demosOf(state, sprintId);
        if (queue.some((demo)=>demo.storyId === storyId)) return refuse('demo_exists', 'storyId');
        const rank = rankBetween(queue.at(-1)?.rank ?? null, null);
        const demo = {
            id,
            sprintId,
            storyId,
            rank,
            presenterId: state.of.story.get(storyId)?.assigneeIds[0] ?? null,
            link: '',
            shownAt: null,
            verdict: null,
            reason: ''
        };
        return accept([
            {
                kind: 'demo',
                id,
                set: demo,
                was: null
            }
        ]);
    }
};
/** REVIEW-3: a story that is not accepted says why. */ export const editDemo = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, after, shown, ...wanted }, { now }) {
        const demo = state.of.demo.get(id);
        if (demo === undefined) return refuse('demo_not_found', 'id');
        const next = {
            ...demo,
            ...wanted
        };
        if (next.verdict === 'rejected' && next.reason === '') return refuse('reason_needed', 'reason');
        const shownAt = shown === undefined ? {} : {
            shownAt: shown ? demo.shownAt ?? now : null
        };
        const rank = after === undefined ? {} : {
            rank: rankAfter(state, demo, after)
        };
        const changed = difference(demo, {
            ...wanted,
            ...shownAt,
            ...rank
        });
        return accept(changed === null ? [] : [
            {
                kind: 'demo',
                id,
                ...changed
            }
        ]);
    }
};
function rankAfter(state, demo, after) {
    const others = demosOf(state, demo.sprintId).filter(({ id })=>id !== demo.id);
    const at = after === null ? 0 : others.findIndex(({ id })=>id === after) + 1;
    return rankBetween(others[at - 1]?.rank ?? null, others[at]?.rank ?? null);
}
export const removeDemo = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id }) {
        const demo = state.of.demo.get(id);
        return demo === undefined ? refuse('demo_not_found', 'id') : accept([
            {
                kind: 'demo',
                id,
                set: null,
                was: demo
            }
        ]);
    }
};
export const giveFeedback = {
    least: 'contributor',
    undoWithin: 0,
    needs: nothing,
    decide (state, body, { now }) {
        if (state.of.feedback.has(body.id)) return refuse('already_exists', 'id');
        if (!state.of.sprint.has(body.sprintId)) return refuse('sprint_not_found', 'sprintId');
        const feedback = {
            ...body,
            saidAt: now,
            becameId: null
        };
        return accept([
            {
                kind: 'feedback',
                id: body.id,
                set: feedback,
                was: null
            }
        ]);
    }
};
const longestTitle = 200;
/** REVIEW-4: feedback becomes one story at the end of the backlog, which says that it came from a client, in one change. */ export const adoptFeedback = {
    least: 'contributor',
    needs: ({ storyId })=>({
            removed: [
                storyId
            ]
        }),
    decide (state, { id, storyId, title }, context) {
        const feedback = state.of.feedback.get(id);
        if (feedback === undefined) return refuse('feedback_not_found', 'id');
        if (feedback.becameId !== null) return refuse('feedback_adopted', 'id');
        const [line = ''] = feedback.body.trim().split('\n');
        const born = createStory.decide(state, {
            id: storyId,
            title: title ?? line.slice(0, longestTitle),
            origin: 'client',
            description: `${feedback.body}\n\n— ${feedback.guest}`
        }, context);
        if (!born.ok) return born;
        const adopted = {
            kind: 'feedback',
            id,
            set: {
                becameId: storyId
            },
            was: {
                becameId: null
            }
        };
        return accept([
            ...born.events,
            adopted
        ], {
            texts: born.texts ?? []
        });
    }
};
export const removeFeedback = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id }) {
        const feedback = state.of.feedback.get(id);
        if (feedback === undefined) return refuse('feedback_not_found', 'id');
        return accept([
            {
                kind: 'feedback',
                id,
                set: null,
                was: feedback
            }
        ]);
    }
};

//# sourceMappingURL=reviews.js.map
