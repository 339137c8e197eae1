import { randomUUID } from 'node:crypto';
import { connect, connected, ask } from '../realtime/realtime.fixture.js';
export const deck = [
    '1',
    '424242=2',
    '987987=3'
];
/** A card that stands nowhere but in the deck. */ export const secret = '987987';
export const project = '/api/workspaces/acme/projects/SHOP';
export async function openTable(who, count = 1, more = {}) {
    const stories = Array.from({
        length: count
    }, ()=>({
            storyId: randomUUID(),
            roundId: randomUUID()
        }));
    for (const { storyId } of stories)await must(who, 'stories/create', {
        id: storyId,
        title: 'A story'
    });
    const id = randomUUID();
    await must(who, 'poker/open', {
        id,
        stories,
        deck,
        ...more
    });
    const [first = {
        storyId: '',
        roundId: ''
    }] = stories;
    return {
        id,
        stories,
        ...first
    };
}
/** A write that must be accepted. */ export async function must(who, verb, body) {
    const answer = await who('POST', `${project}/${verb}`, body);
    if (answer.status !== 200) throw new Error(`${verb}: ${answer.text}`);
    return answer.body;
}
/** A round as the live state has it. */ export async function roundIn(who, roundId) {
    const { body } = await who('GET', `${project}/snapshot`);
    return body.of.round.find(({ id })=>id === roundId);
}
/** A socket in the project, with every frame that came over it as it came. */ export async function listen(server, who) {
    const frames = [];
    const client = connect(server.base, {
        cookie: who.cookie
    });
    client.io.engine.on('data', (data)=>frames.push(String(data)));
    await connected(client);
    await ask(client, 'watch', {
        workspace: 'acme',
        project: 'SHOP',
        since: 0
    });
    return Object.assign(client, {
        frames
    });
}
/** What a text says besides which cards there are. */ export const withoutDeck = (text, cards = deck)=>text.replaceAll(JSON.stringify(cards), '');

//# sourceMappingURL=poker.fixture.js.map
