/** A process that was killed says nothing: after this long, its people are gone. */ const silentAfter = 11_000;
/** Who is connected to the other processes, as far as they say. */ export class OtherProcesses {
    clock;
    processes = new Map();
    constructor(clock){
        this.clock = clock;
    }
    at(projectId) {
        return [
            ...this.processes.values()
        ].flatMap(({ projects })=>{
            const present = projects.get(projectId);
            return present === undefined ? [] : [
                present
            ];
        });
    }
    /** The projects where somebody came, moved or left. */ hear({ process: id, everything, projects }) {
        const known = this.processes.get(id) ?? {
            heardAt: 0,
            projects: new Map()
        };
        this.processes.set(id, known);
        known.heardAt = this.clock.now();
        const before = new Map([
            ...known.projects
        ].map(([key, present])=>[
                key,
                JSON.stringify(present)
            ]));
        if (everything) known.projects.clear();
        for (const { id: projectId, present } of projects)if (present.length === 0) known.projects.delete(projectId);
        else known.projects.set(projectId, present);
        const named = new Set([
            ...before.keys(),
            ...known.projects.keys()
        ]);
        return new Set([
            ...named
        ].filter((key)=>before.get(key) !== JSON.stringify(known.projects.get(key))));
    }
    /** The projects that lost somebody. */ forgetSilent() {
        const touched = new Set();
        for (const [id, { heardAt, projects }] of this.processes){
            if (this.clock.now() - heardAt <= silentAfter) continue;
            this.processes.delete(id);
            for (const projectId of projects.keys())touched.add(projectId);
        }
        return touched;
    }
}

//# sourceMappingURL=other-processes.js.map
