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
import { In, Route, Who } from '../platform/http/route.js';
import { found } from './found.js';
import { noText, StoryDetailsRepository } from './story-details.repository.js';
import { StoryHistoryRepository } from './story-history.repository.js';
import { askedFor } from './search-words.js';
import { StorySearchRepository } from './story-search.repository.js';
const pageSize = 50;
export class StoriesController {
    details;
    history;
    stories;
    constructor(details, history, stories){
        this.details = details;
        this.history = history;
        this.stories = stories;
    }
    async read({ params }, who) {
        return found(await this.details.read(projectOf(who), params.storyId));
    }
    async text({ params }, who) {
        const text = await this.details.text(projectOf(who), params.storyId, params.revision);
        return params.revision === 0 ? noText : found(text);
    }
    async changes({ params, query }, who) {
        const { before = 2_147_483_647, limit = pageSize } = query;
        const upTo = Math.min(before, 2_147_483_647);
        const changes = await this.history.changes(projectOf(who), params.storyId, upTo, limit + 1);
        const page = pageOf(query.before === undefined ? begun(changes) : changes, limit);
        return {
            changes: page.items,
            more: page.more
        };
    }
    async moves({ params }, who) {
        return {
            moves: begun(await this.history.moves(projectOf(who), params.storyId))
        };
    }
    async removed({ query }, who) {
        const { fate, before = 8_640_000_000_000_000, limit = pageSize } = query;
        const page = pageOf(await this.stories.removed(projectOf(who), fate, before, limit + 1), limit);
        return {
            stories: page.items,
            more: page.more
        };
    }
    async search({ query }, who) {
        const { words, number } = askedFor(query.q);
        const stories = await this.stories.search(projectOf(who), words, number, query.limit ?? pageSize);
        return {
            stories
        };
    }
    async work(who) {
        return {
            stories: await this.stories.assignedTo(who.userId)
        };
    }
}
_ts_decorate([
    Route('story.read'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "read", null);
_ts_decorate([
    Route('story.text'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "text", null);
_ts_decorate([
    Route('story.history'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "changes", null);
_ts_decorate([
    Route('story.moves'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "moves", null);
_ts_decorate([
    Route('story.removed'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "removed", null);
_ts_decorate([
    Route('story.search'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "search", null);
_ts_decorate([
    Route('me.work'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], StoriesController.prototype, "work", null);
StoriesController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof StoryDetailsRepository === "undefined" ? Object : StoryDetailsRepository,
        typeof StoryHistoryRepository === "undefined" ? Object : StoryHistoryRepository,
        typeof StorySearchRepository === "undefined" ? Object : StorySearchRepository
    ])
], StoriesController);
const projectOf = ({ project })=>project?.id ?? '';
/** A story has a history from its birth on: an empty one is nobody's. */ const begun = (history)=>found(history.length === 0 ? null : history);
/** One more was asked for than fits: it tells whether there are more. */ const pageOf = (items, limit)=>({
        items: items.slice(0, limit),
        more: items.length > limit
    });

//# sourceMappingURL=stories.controller.js.map
