import { timestamp } from './stream/change-rows.js';
const moment = (time)=>time === null ? null : timestamp(time);
export const planningTable = {
    name: 'planning',
    keys: [
        'project_id'
    ],
    columns: [
        'time_zone',
        'working_days',
        'holidays',
        'sprint_weeks',
        'starts_on',
        'ahead',
        'unit',
        'reserve',
        'deck'
    ]
};
export const planningRow = (projectId, planning)=>({
        project_id: projectId,
        time_zone: planning.timeZone,
        working_days: planning.workingDays,
        holidays: planning.holidays,
        sprint_weeks: planning.sprintWeeks,
        starts_on: planning.startsOn,
        ahead: planning.ahead,
        unit: planning.unit,
        reserve: planning.reserve,
        deck: planning.deck
    });
export const sprintTable = {
    name: 'sprint',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'number',
        'name',
        'goal',
        'metric',
        'starts_on',
        'ends_on',
        'started_at',
        'closed_at',
        'committed_ids',
        'committed_points',
        'verdict',
        'verdict_note'
    ],
    json: [
        'metric'
    ]
};
export const sprintRow = (projectId, sprint)=>({
        project_id: projectId,
        id: sprint.id,
        number: sprint.number,
        name: sprint.name,
        goal: sprint.goal,
        metric: sprint.metric,
        starts_on: sprint.startsOn,
        ends_on: sprint.endsOn,
        started_at: moment(sprint.startedAt),
        closed_at: moment(sprint.closedAt),
        committed_ids: sprint.committedIds,
        committed_points: sprint.committedPoints,
        verdict: sprint.verdict,
        verdict_note: sprint.verdictNote
    });
export const pokerTable = {
    name: 'poker',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'story_ids',
        'deck',
        'deadline',
        'auto_reveal',
        'voter_ids',
        'spectator_ids',
        'current_id',
        'started_by',
        'started_at',
        'live'
    ]
};
export const pokerRow = (projectId, poker, live)=>({
        project_id: projectId,
        id: poker.id,
        story_ids: poker.storyIds,
        deck: poker.deck,
        deadline: moment(poker.deadline),
        auto_reveal: poker.autoReveal,
        voter_ids: poker.voterIds,
        spectator_ids: poker.spectatorIds,
        current_id: poker.currentId,
        started_by: poker.startedBy,
        started_at: timestamp(poker.startedAt),
        live
    });
export const roundTable = {
    name: 'poker_round',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'poker_id',
        'story_id',
        'number',
        'started_at',
        'voted_ids',
        'reveals_at',
        'revealed_at',
        'votes',
        'settled_points',
        'settled_at',
        'skipped',
        'live'
    ],
    json: [
        'votes'
    ]
};
export const roundRow = (projectId, round, live)=>({
        project_id: projectId,
        id: round.id,
        poker_id: round.pokerId,
        story_id: round.storyId,
        number: round.number,
        started_at: timestamp(round.startedAt),
        voted_ids: round.votedIds,
        reveals_at: moment(round.revealsAt),
        revealed_at: moment(round.revealedAt),
        votes: round.votes,
        settled_points: round.settledPoints,
        settled_at: moment(round.settledAt),
        skipped: round.skipped,
        live
    });
export const demoTable = {
    name: 'demo',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'sprint_id',
        'story_id',
        'rank',
        'presenter_id',
        'link',
        'shown_at',
        'verdict',
        'reason'
    ]
};
export const demoRow = (projectId, demo)=>({
        project_id: projectId,
        id: demo.id,
        sprint_id: demo.sprintId,
        story_id: demo.storyId,
        rank: demo.rank,
        presenter_id: demo.presenterId,
        link: demo.link,
        shown_at: moment(demo.shownAt),
        verdict: demo.verdict,
        reason: demo.reason
    });
export const feedbackTable = {
    name: 'feedback',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'sprint_id',
        'about_id',
        'guest',
        'body',
        'said_at',
        'became_id'
    ]
};
export const feedbackRow = (projectId, feedback)=>({
        project_id: projectId,
        id: feedback.id,
        sprint_id: feedback.sprintId,
        about_id: feedback.aboutId,
        guest: feedback.guest,
        body: feedback.body,
        said_at: timestamp(feedback.saidAt),
        became_id: feedback.becameId
    });

//# sourceMappingURL=planning-tables.js.map
