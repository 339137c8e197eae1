import { timestamp } from './stream/change-rows.js';
export const lineTable = (kind)=>({
        name: 'check_line',
        keys: [
            'project_id',
            'kind',
            'id'
        ],
        columns: [
            'story_id',
            'text',
            'done',
            'rank'
        ],
        only: `kind = '${kind}'`
    });
export const lineRow = (projectId, kind, line)=>({
        project_id: projectId,
        kind,
        id: line.id,
        story_id: line.storyId,
        text: line.text,
        done: line.done,
        rank: line.rank
    });
export const commentTable = {
    name: 'comment',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'story_id',
        'author_id',
        'body',
        'created_at',
        'edited_at'
    ]
};
export const commentRow = (projectId, comment)=>({
        project_id: projectId,
        id: comment.id,
        story_id: comment.storyId,
        author_id: comment.authorId,
        body: comment.body,
        created_at: timestamp(comment.createdAt),
        edited_at: comment.editedAt === null ? null : timestamp(comment.editedAt)
    });
export const linkTable = {
    name: 'story_link',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'from_id',
        'to_id',
        'kind'
    ]
};
export const linkRow = (projectId, link)=>({
        project_id: projectId,
        id: link.id,
        from_id: link.fromId,
        to_id: link.toId,
        kind: link.kind
    });
export const labelTable = {
    name: 'label',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'name',
        'color'
    ]
};
export const labelRow = (projectId, label)=>({
        project_id: projectId,
        id: label.id,
        name: label.name,
        color: label.color
    });
export const epicTable = {
    name: 'epic',
    keys: [
        'project_id',
        'id'
    ],
    columns: [
        'title',
        'color',
        'closed_at'
    ]
};
export const epicRow = (projectId, epic)=>({
        project_id: projectId,
        id: epic.id,
        title: epic.title,
        color: epic.color,
        closed_at: epic.closedAt === null ? null : timestamp(epic.closedAt)
    });
export const memberTable = {
    name: 'member',
    keys: [
        'project_id',
        'user_id'
    ],
    columns: [
        'role',
        'disciplines',
        'per_day',
        'days_off'
    ],
    json: [
        'per_day'
    ]
};
export const memberRow = (projectId, member)=>({
        project_id: projectId,
        user_id: member.id,
        role: member.role,
        disciplines: member.disciplines,
        per_day: member.perDay,
        days_off: member.daysOff
    });
export const stageTable = {
    name: 'stage_policy',
    keys: [
        'project_id',
        'stage'
    ],
    columns: [
        'label',
        'folded',
        'wip_limit',
        'wip_mode',
        'entry_checklist',
        'entry_required'
    ]
};
export const stageRow = (projectId, policy)=>({
        project_id: projectId,
        stage: policy.id,
        label: policy.label,
        folded: policy.folded,
        wip_limit: policy.wipLimit,
        wip_mode: policy.wipMode,
        entry_checklist: policy.entryChecklist,
        entry_required: policy.entryRequired
    });

//# sourceMappingURL=project-tables.js.map
