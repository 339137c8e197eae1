/** The workspace that the route names, which the guard has found. */ export function placeOf({ workspace }) {
    if (workspace === null) throw new Error('this route names no workspace');
    return workspace;
}

//# sourceMappingURL=place-of.js.map
