/** A row of a history: what it undoes, and when it happened. */ /**
 * FLOW-2: rows follow each other by version, and none happened before the one ahead of it.
 * FLOW-3: a row and the undo that put everything back are left out together; undoing the undo brings the row back.
 * `rows`: of one story, in the order of their versions.
 */ export function standingRows(rows, putsBack) {
    return inOrderOfTime(rows.some(({ undoes })=>undoes !== null) ? withoutUndone(rows, putsBack) : rows);
}
function withoutUndone(rows, putsBack) {
    const byVersion = new Map(rows.map((row)=>[
            row.version,
            row
        ]));
    /** For each undo the row that it takes out or brings back in the end. */ const about = new Map();
    const out = new Set();
    for (const row of rows){
        const undone = row.undoes === null ? undefined : byVersion.get(row.undoes);
        if (undone === undefined || !putsBack(row, undone)) continue;
        const first = about.get(undone) ?? undone;
        about.set(row, first);
        out.add(row);
        if (!out.delete(first)) out.add(first);
    }
    return rows.filter((row)=>!out.has(row));
}
function inOrderOfTime(rows) {
    let latest = -Infinity;
    return rows.map((row)=>{
        latest = Math.max(latest, row.at);
        return row.at === latest ? row : {
            ...row,
            at: latest
        };
    });
}

//# sourceMappingURL=standing-rows.js.map
