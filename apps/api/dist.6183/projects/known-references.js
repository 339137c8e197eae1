/** A label, epic or sprint deleted while a story was out of sight is gone from it when it comes back. */ export function knownReferences(state, story) {
    const labelsKnown = story.labelIds.every((id)=>state.of.label.has(id));
    const epicKnown = story.epicId === null || state.of.epic.has(story.epicId);
    const sprintKnown = story.sprintId === null || state.of.sprint.has(story.sprintId);
    if (labelsKnown && epicKnown && sprintKnown) return story;
    return {
        ...story,
        labelIds: story.labelIds.filter((id)=>state.of.label.has(id)),
        epicId: epicKnown ? story.epicId : null,
        sprintId: sprintKnown ? story.sprintId : null
    };
}

//# sourceMappingURL=known-references.js.map
