/** One entry for each person, however many tabs and processes they are on. */ export function mergePresences(lists) {
    const people = new Map();
    for (const { userId, storyIds } of lists.flat()){
        const open = people.get(userId) ?? new Set();
        for (const storyId of storyIds)open.add(storyId);
        people.set(userId, open);
    }
    return [
        ...people
    ].map(([userId, open])=>({
            userId,
            storyIds: [
                ...open
            ].sort()
        })).sort((a, b)=>a.userId < b.userId ? -1 : 1);
}

//# sourceMappingURL=presence-list.js.map
