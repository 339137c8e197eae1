/** The rights of the authors as they are now; those whose credential has ended go no further. */ export async function renewAuthors(log, workspaceId, waiting, missing) {
    const ids = waiting.flatMap(({ author })=>author.credential?.id ?? []);
    const standings = await log.standings(workspaceId, [
        ...new Set(ids)
    ]);
    return waiting.filter((one)=>{
        if (one.author.credential === null) return true;
        const { id } = one.author.credential;
        const standing = standings.get(id);
        if (standing === undefined) one.refuse('session_ended');
        else if (standing.role === null) one.refuse(missing);
        else if (one.author.importedBy !== undefined && standing.role !== 'owner') one.refuse('not_allowed');
        else {
            const { accessVersion, role } = standing;
            const { actor, importedBy } = one.author;
            const isOther = importedBy !== undefined && importedBy !== actor.userId;
            const workspaceRole = isOther ? actor.workspaceRole : role;
            one.author = {
                ...one.author,
                actor: {
                    ...actor,
                    workspaceRole
                },
                credential: {
                    id,
                    accessVersion
                }
            };
            return true;
        }
        return false;
    });
}

//# sourceMappingURL=renew-authors.js.map
