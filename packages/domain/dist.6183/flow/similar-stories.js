/** What a story is compared by. */ const wordsOf = (text)=>new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word)=>word.length > 2));
/** What two sets share of all they have. Source: the Jaccard index (1901). */ function shared(a, b) {
    if (a.size === 0 || b.size === 0) return 0;
    const both = [
        ...a
    ].filter((one)=>b.has(one)).length;
    return both / (a.size + b.size - both);
}
/** FLOW-14: the titles' words weigh most, then labels, then epic and type; equal ones keep their order. */ export function mostAlike(to, stories, count) {
    const [words, labels] = [
        wordsOf(to.title),
        new Set(to.labelIds)
    ];
    const scoreOf = (story)=>4 * shared(words, wordsOf(story.title)) + 2 * shared(labels, new Set(story.labelIds)) + (to.epicId !== null && story.epicId === to.epicId ? 1 : 0) + (story.type === to.type ? 0.5 : 0);
    return stories.map((story)=>({
            story,
            score: scoreOf(story)
        })).sort((a, b)=>b.score - a.score).slice(0, count).map(({ story })=>story);
}

//# sourceMappingURL=similar-stories.js.map
