/** Every reason a rule can give; each has a row in the one problem table. */ export const refusalCodes = [
    'not_allowed',
    'project_archived',
    'story_not_found',
    'stage_folded',
    'stage_full',
    'entry_not_confirmed',
    'label_not_found',
    'label_exists',
    'epic_not_found',
    'member_not_found',
    'member_exists',
    'last_lead',
    'assignee_not_member',
    'parent_invalid',
    'check_not_found',
    'comment_not_found',
    'comment_not_yours',
    'link_not_found',
    'link_to_itself',
    'link_exists',
    'link_cycle',
    'text_conflict',
    'already_exists',
    'not_blocked',
    'undo_nothing',
    'undo_not_yours',
    'undo_conflict',
    'person_not_found',
    'last_owner',
    'value_invalid',
    'undo_too_late',
    'sprint_not_found',
    'sprint_backwards',
    'sprint_without_work',
    'sprint_overlaps',
    'sprint_started',
    'sprint_not_started',
    'sprint_running',
    'sprint_closed',
    'capacity_negative',
    'not_improvement',
    'poker_not_found',
    'story_in_poker',
    'round_not_found',
    'round_revealed',
    'round_not_revealed',
    'round_already_revealed',
    'round_set_aside',
    'countdown_stopped',
    'spectator_cannot_vote',
    'card_not_in_deck',
    'demo_not_found',
    'demo_exists',
    'reason_needed',
    'feedback_not_found',
    'feedback_adopted'
];
export const accept = (events, more = {})=>({
        ok: true,
        events,
        ...more
    });
export const refuse = (code, field, params)=>({
        ok: false,
        code,
        ...field === undefined ? {} : {
            field
        },
        ...params === undefined ? {} : {
            params
        }
    });

//# sourceMappingURL=decision.js.map
