/** The rows of one table that a draft touches. What happens to one row several times is written once, as it ends. */ export class Touched {
    /** True: the database has the row already. */ rows = new Map();
    /** The first touch tells whether the row was there before. */ touch(id, known) {
        if (!this.rows.has(id)) this.rows.set(id, known);
    }
    get size() {
        return this.rows.size;
    }
    sorted(find) {
        const added = [];
        const kept = [];
        const gone = [];
        for (const [id, known] of this.rows){
            const row = find(id);
            if (row !== undefined) (known ? kept : added).push(row);
            else if (known) gone.push(id);
        }
        return {
            added,
            kept,
            gone
        };
    }
}

//# sourceMappingURL=touched.js.map
