import { accept, refuse } from '../decision.js';
import { freeRank } from './placing.js';
import { stillPossible } from './still-possible.js';
import { sameValue } from './story-fields.js';
/** The counts of a story follow its checks and comments; undoing them must not depend on what came after. */ const counted = [
    'criteria',
    'criteriaDone',
    'checks',
    'checksDone',
    'comments'
];
/**
 * UNDO-1: undo is a new change that puts back what the first one replaced.
 * UNDO-2: only your own. UNDO-3: refused when anybody has changed the same field since. UNDO-4: an undo can be undone.
 */ export const undoChange = {
    least: 'contributor',
    needs: ({ version }, change)=>{
        const stories = change?.events.filter((event)=>event.kind === 'story') ?? [];
        const details = change?.events.flatMap((event)=>event.of === undefined ? [] : [
                event.of
            ]) ?? [];
        return {
            change: version,
            stories: [
                ...stories.filter((event)=>event.set !== null).map((event)=>event.id),
                ...details
            ],
            removed: stories.filter((event)=>event.set === null).map((event)=>event.id),
            details
        };
    },
    decide (state, { version }, context) {
        const change = context.change(version);
        if (change === undefined || change.events.length === 0) return refuse('undo_nothing', 'version');
        if (change.actorId !== context.actorId) return refuse('undo_not_yours', 'version');
        const events = [];
        const texts = [];
        const places = {
            given: new Set(),
            leaving: new Set(change.events.filter(ranked).map(({ id })=>id))
        };
        for (const event of change.events.toReversed()){
            const conflict = changedSince(state, event, context);
            if (conflict !== null) return conflict;
            const inverse = inverseOf(event, state, places);
            events.push(inverse);
            if (event.kind === 'story' && event.was?.textVersion !== undefined && event.set !== null) texts.push(revisionBack(event.id, event.was.textVersion, inverse));
        }
        return stillPossible(state, events, context) ?? accept(events, {
            texts,
            undoes: version
        });
    }
};
function changedSince(state, event, { removed }) {
    const present = state.of[event.kind].get(event.id);
    const name = {
        kind: event.kind,
        id: event.id
    };
    if (event.set === null) {
        const gone = event.kind !== 'story' || removed(event.id) !== undefined;
        return present === undefined && gone ? null : refuse('undo_conflict', 'version', name);
    }
    if (present === undefined) return refuse('undo_conflict', 'version', name);
    for (const [field, value] of Object.entries(event.set)){
        if (event.kind === 'story' && counted.includes(field)) continue;
        if (!sameValue(present[field], value)) return refuse('undo_conflict', 'version', {
            ...name,
            field
        });
    }
    return null;
}
const ranked = ({ kind, set })=>kind === 'story' && set !== null && 'rank' in set;
function inverseOf(event, state, places) {
    const { whole: _whole, ...rest } = event;
    const inverse = {
        ...rest,
        set: event.was,
        was: event.set
    };
    if (inverse.kind !== 'story') return inverse;
    const present = state.of.story.get(event.id);
    if (inverse.set === null) return {
        kind: 'story',
        id: event.id,
        set: null,
        was: present ?? null,
        fate: event.fate ?? 'trash'
    };
    const { was } = inverse;
    const textVersion = was?.textVersion;
    const set = textVersion === undefined ? inverse.set : {
        ...inverse.set,
        textVersion: textVersion + 1
    };
    if (set.stage === undefined && set.rank === undefined) return {
        ...inverse,
        set,
        was
    };
    const story = {
        ...present,
        ...set
    };
    const rank = freeRank(state, story.stage, story, places.given, places.leaving);
    places.given.add(rank);
    if (rank === story.rank) return {
        ...inverse,
        set,
        was
    };
    return {
        ...inverse,
        set: {
            ...set,
            rank
        },
        was: was === null || present === undefined ? was : {
            ...was,
            rank: present.rank
        }
    };
}
/** TEXT-3: undoing a text saves the earlier words as a new revision; revisions are never rewritten. */ function revisionBack(storyId, copyOf, inverse) {
    const revision = inverse.set?.textVersion ?? copyOf + 2;
    return copyOf === 0 ? {
        storyId,
        revision,
        body: ''
    } : {
        storyId,
        revision,
        copyOf
    };
}

//# sourceMappingURL=undo-change.js.map
