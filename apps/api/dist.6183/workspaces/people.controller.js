function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Controller } from '@nestjs/common';
import { In, Key, Route, Who } from '../platform/http/route.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Leaving } from './leaving.js';
import { ResetLinks } from './reset-links.js';
export class PeopleController {
    writer;
    leaving;
    resetLinks;
    constructor(writer, leaving, resetLinks){
        this.writer = writer;
        this.leaving = leaving;
        this.resetLinks = resetLinks;
    }
    edit({ body }, who, key) {
        const intent = {
            name: 'person.edit',
            body
        };
        return this.writer.write(who, intent, mutationOf(intent, {
            mutationId: key ?? undefined
        }));
    }
    remove({ body }, who, key) {
        return this.leaving.remove(body.userId, who, key);
    }
    reset({ params }, who) {
        return this.resetLinks.make(params.id, who);
    }
}
_ts_decorate([
    Route('person.edit'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Key()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester,
        Object
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PeopleController.prototype, "edit", null);
_ts_decorate([
    Route('person.remove'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Key()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester,
        Object
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PeopleController.prototype, "remove", null);
_ts_decorate([
    Route('person.reset'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PeopleController.prototype, "reset", null);
PeopleController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof Leaving === "undefined" ? Object : Leaving,
        typeof ResetLinks === "undefined" ? Object : ResetLinks
    ])
], PeopleController);

//# sourceMappingURL=people.controller.js.map
