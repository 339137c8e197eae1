import { decideWorkspace } from '@rondo/domain';
import { accessSection } from './access-section.js';
import { Draft } from './stream/draft.js';
import { drop, upsert } from './stream/section.js';
import { Touched } from './touched.js';
const personTable = {
    name: 'person',
    keys: [
        'workspace_id',
        'user_id'
    ],
    columns: [
        'name',
        'color',
        'role'
    ]
};
const rename = (parameter)=>`UPDATE workspace SET name = ${parameter}::text FROM head WHERE workspace.id = head.id`;
/** Intents of one workspace decided together. */ export class WorkspaceDraft extends Draft {
    workspaceId;
    people = new Touched();
    name = null;
    constructor(state, workspaceId, now){
        super(state, now), this.workspaceId = workspaceId;
    }
    sections() {
        const { kept, gone } = this.people.sorted((id)=>{
            const person = this.state.of.person.get(id);
            return person && {
                ...person,
                workspace_id: this.workspaceId,
                user_id: person.id
            };
        });
        return [
            ...kept.length === 0 ? [] : [
                upsert('p2', personTable, kept)
            ],
            ...gone.length === 0 ? [] : [
                drop('p3', personTable, gone)
            ],
            ...this.name === null ? [] : [
                {
                    code: 'ws',
                    sql: rename,
                    values: [
                        this.name
                    ]
                }
            ],
            ...accessSection(this.accessOf)
        ];
    }
    nameOf(intent) {
        return intent.name;
    }
    decide({ author, intent }) {
        return decideWorkspace(this.state, author.actor, intent);
    }
    record(change) {
        for (const event of change.events){
            if (event.kind === 'workspace') this.name = event.set?.name ?? this.name;
            else {
                this.people.touch(event.id, true);
                if (event.was === null || event.set === null || event.set.role !== undefined) this.accessOf.add(event.id);
            }
        }
        return change.events;
    }
}

//# sourceMappingURL=workspace-draft.js.map
