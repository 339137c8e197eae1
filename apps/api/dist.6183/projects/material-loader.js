import { projectIntents } from '@rondo/domain';
import { noMaterial } from './material.js';
import { findChanges, findDetails, findPeople, findStories, findVotes } from './material.repository.js';
/**
 * Loads what the intents name and the state lacks; a move within the live set asks the database nothing. `careful` also looks
 * whether the ids of new stories are taken, which else the append itself finds out.
 */ export async function loadMaterial(pool, projectId, state, waiting, careful) {
    const versions = waiting.flatMap(({ intent })=>intent.name === 'change.undo' ? [
            intent.body.version
        ] : []);
    const changes = versions.length === 0 ? new Map() : await findChanges(pool, projectId, versions);
    const wanted = {
        stories: new Set(),
        details: new Set(),
        comments: new Set(),
        people: new Set(),
        votes: new Set()
    };
    for (const one of waiting)want(wanted, state, one, changes, careful);
    const { stories, details, comments, people, votes } = wanted;
    if (stories.size + details.size + people.size + votes.size + changes.size === 0) return noMaterial();
    const [found, loaded, present, cast] = await Promise.all([
        stories.size === 0 ? [] : findStories(pool, projectId, [
            ...stories
        ]),
        details.size === 0 ? null : findDetails(pool, projectId, [
            ...details
        ], [
            ...comments
        ]),
        people.size === 0 ? new Set() : findPeople(pool, state.workspaceId, [
            ...people
        ]),
        votes.size === 0 ? new Map() : findVotes(pool, projectId, [
            ...votes
        ])
    ]);
    return {
        removed: new Map(found.flatMap(({ story, fate })=>fate === 'open' ? [] : [
                [
                    story.id,
                    {
                        story,
                        fate
                    }
                ]
            ])),
        open: found.filter(({ fate })=>fate === 'open').map(({ story })=>story),
        details: loaded,
        changes,
        people: present,
        votes: cast
    };
}
function want(wanted, state, { intent }, changes, careful) {
    const verb = projectIntents[intent.name];
    const change = intent.name === 'change.undo' ? changes.get(intent.body.version) : undefined;
    const needs = verb.needs(intent.body, change);
    for (const id of needs.stories ?? [])if (!state.of.story.has(id)) wanted.stories.add(id);
    if (intent.name !== 'story.create' || careful) for (const id of needs.removed ?? [])wanted.stories.add(id);
    for (const id of needs.details ?? [])wanted.details.add(id);
    for (const id of needs.votes ?? [])wanted.votes.add(id);
    if (intent.name.startsWith('comment.') && 'id' in intent.body) wanted.comments.add(intent.body.id);
    if (intent.name === 'member.add') wanted.people.add(intent.body.userId);
    for (const event of change?.events ?? []){
        if (event.kind === 'comment') wanted.comments.add(event.id);
        if (event.kind === 'member' && event.set === null) wanted.people.add(event.id);
    }
}

//# sourceMappingURL=material-loader.js.map
