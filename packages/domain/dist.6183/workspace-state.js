import { StreamState } from './stream-state.js';
/** A workspace's live state: itself and its people. Which projects exist is not here: not everybody may know. */ export class WorkspaceState extends StreamState {
    constructor(){
        super([
            'workspace',
            'person'
        ]);
    }
}

//# sourceMappingURL=workspace-state.js.map
