const millis = (column)=>`(extract(epoch FROM ${column}) * 1000)::bigint`;
/** How each kind that travels as it is is read; the project itself is read with the stream. */ export const smallTables = {
    planning: {
        from: 'planning',
        fields: {
            id: 'project_id',
            timeZone: 'time_zone',
            workingDays: 'working_days',
            holidays: 'holidays',
            sprintWeeks: 'sprint_weeks',
            startsOn: 'starts_on',
            ahead: 'ahead',
            unit: 'unit',
            reserve: 'reserve',
            deck: 'deck'
        }
    },
    stage: {
        from: 'stage_policy',
        fields: {
            id: 'stage',
            label: 'label',
            folded: 'folded',
            wipLimit: 'wip_limit',
            wipMode: 'wip_mode',
            entryChecklist: 'entry_checklist',
            entryRequired: 'entry_required'
        }
    },
    member: {
        from: 'member',
        fields: {
            id: 'user_id',
            role: 'role',
            disciplines: 'disciplines',
            perDay: 'per_day',
            daysOff: 'days_off'
        }
    },
    label: {
        from: 'label',
        fields: {
            id: 'id',
            name: 'name',
            color: 'color'
        }
    },
    epic: {
        from: 'epic',
        fields: {
            id: 'id',
            title: 'title',
            color: 'color',
            closedAt: millis('closed_at')
        }
    },
    sprint: {
        from: 'sprint',
        fields: {
            id: 'id',
            number: 'number',
            name: 'name',
            goal: 'goal',
            metric: 'metric',
            startsOn: 'starts_on',
            endsOn: 'ends_on',
            startedAt: millis('started_at'),
            closedAt: millis('closed_at'),
            committedIds: 'committed_ids',
            committedPoints: 'committed_points',
            verdict: 'verdict',
            verdictNote: 'verdict_note'
        }
    },
    link: {
        from: 'story_link',
        fields: {
            id: 'id',
            fromId: 'from_id',
            toId: 'to_id',
            kind: 'kind'
        }
    },
    poker: {
        from: '(SELECT * FROM poker WHERE live) poker',
        fields: {
            id: 'id',
            storyIds: 'story_ids',
            deck: 'deck',
            deadline: millis('deadline'),
            autoReveal: 'auto_reveal',
            voterIds: 'voter_ids',
            spectatorIds: 'spectator_ids',
            currentId: 'current_id',
            startedBy: 'started_by',
            startedAt: millis('started_at')
        }
    },
    round: {
        from: '(SELECT * FROM poker_round WHERE live) poker_round',
        fields: {
            id: 'id',
            pokerId: 'poker_id',
            storyId: 'story_id',
            number: 'number',
            startedAt: millis('started_at'),
            votedIds: 'voted_ids',
            revealsAt: millis('reveals_at'),
            revealedAt: millis('revealed_at'),
            votes: 'votes',
            settledPoints: 'settled_points',
            settledAt: millis('settled_at'),
            skipped: 'skipped'
        }
    },
    demo: {
        from: 'demo',
        fields: {
            id: 'id',
            sprintId: 'sprint_id',
            storyId: 'story_id',
            rank: 'rank',
            presenterId: 'presenter_id',
            link: 'link',
            shownAt: millis('shown_at'),
            verdict: 'verdict',
            reason: 'reason'
        }
    },
    feedback: {
        from: 'feedback',
        fields: {
            id: 'id',
            sprintId: 'sprint_id',
            aboutId: 'about_id',
            guest: 'guest',
            body: 'body',
            saidAt: millis('said_at'),
            becameId: 'became_id'
        }
    }
};
/** A row of such a table as the entity that it is. */ export const entityJson = (kind)=>`json_build_object(${Object.entries(smallTables[kind].fields).map(([name, value])=>`'${name}', ${value}`).join(', ')})`;

//# sourceMappingURL=small-tables.js.map
