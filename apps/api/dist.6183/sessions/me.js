/** A wall screen shows its project, and nothing about whoever opened it. */ export function meOf(identity) {
    const { kind, workspaces } = identity;
    const user = {
        id: identity.userId,
        name: identity.name,
        email: identity.email,
        color: identity.color
    };
    const [place] = workspaces.values();
    const [project] = place?.projects.values() ?? [];
    return {
        user: {
            ...user,
            ...kind === 'kiosk' ? {
                name: '',
                email: ''
            } : {},
            language: identity.language
        },
        credential: {
            id: identity.credentialId,
            kind,
            scope: identity.scope
        },
        workspaces: [
            ...workspaces.values()
        ].map(({ id, slug, name, role })=>({
                id,
                slug,
                name,
                role
            })),
        kiosk: kind === 'kiosk' && place !== undefined && project !== undefined ? {
            workspace: place.slug,
            projectKey: project.key
        } : null
    };
}

//# sourceMappingURL=me.js.map
