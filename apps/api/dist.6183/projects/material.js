/** Drafts write into what they are given: everyone gets their own. */ export const noMaterial = ()=>({
        removed: new Map(),
        open: [],
        details: null,
        changes: new Map(),
        people: new Set(),
        votes: new Map()
    });

//# sourceMappingURL=material.js.map
