import { accept, refuse } from '../decision.js';
function reaches(state, kind, from, target) {
    const seen = new Set();
    const waiting = [
        from
    ];
    for(let at = waiting.pop(); at !== undefined; at = waiting.pop()){
        if (at === target) return true;
        if (seen.has(at)) continue;
        seen.add(at);
        for (const id of state.linksTouching(at)){
            const link = state.of.link.get(id);
            if (link?.kind === kind && link.fromId === at) waiting.push(link.toId);
        }
    }
    return false;
}
/** LINK-1: not to itself, not twice (`relates` goes both ways). LINK-2: blocks and duplicates never form a circle. */ export const addLink = {
    least: 'contributor',
    needs: ({ fromId, toId })=>({
            stories: [
                fromId,
                toId
            ]
        }),
    decide (state, link) {
        const { id, fromId, toId, kind } = link;
        if (!state.of.story.has(fromId)) return refuse('story_not_found', 'fromId');
        if (!state.of.story.has(toId)) return refuse('story_not_found', 'toId');
        if (fromId === toId) return refuse('link_to_itself', 'toId');
        if (state.of.link.has(id)) return refuse('already_exists', 'id');
        for (const otherId of state.linksTouching(fromId)){
            const other = state.of.link.get(otherId);
            if (other?.kind !== kind) continue;
            if (other.fromId === fromId && other.toId === toId) return refuse('link_exists', 'toId');
            if (kind === 'relates' && other.fromId === toId && other.toId === fromId) return refuse('link_exists', 'toId');
        }
        if (kind !== 'relates' && reaches(state, kind, toId, fromId)) return refuse('link_cycle', 'toId');
        return accept([
            {
                kind: 'link',
                id,
                set: {
                    id,
                    fromId,
                    toId,
                    kind
                },
                was: null
            }
        ]);
    }
};
export const removeLink = {
    least: 'contributor',
    needs: ()=>({}),
    decide (state, { id }) {
        const link = state.of.link.get(id);
        return link === undefined ? refuse('link_not_found', 'id') : accept([
            {
                kind: 'link',
                id,
                set: null,
                was: link
            }
        ]);
    }
};

//# sourceMappingURL=links.js.map
