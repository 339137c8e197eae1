import { accept, refuse } from '../decision.js';
import { nothing } from './intent.js';
import { difference } from './story-fields.js';
/** MEMBER-1: a project keeps at least one lead. */ export function isLastLead(state, userId) {
    const leads = [
        ...state.of.member.values()
    ].filter((member)=>member.role === 'lead');
    return leads.length === 1 && leads[0]?.id === userId;
}
/** That the person belongs to the workspace is checked where both streams are known. */ export const addMember = {
    least: 'lead',
    needs: nothing,
    decide (state, { userId, role, disciplines = [] }) {
        if (state.of.member.has(userId)) return refuse('member_exists', 'userId');
        return accept([
            {
                kind: 'member',
                id: userId,
                set: {
                    id: userId,
                    role,
                    disciplines,
                    perDay: {},
                    daysOff: []
                },
                was: null
            }
        ]);
    }
};
export const editMember = {
    least: 'lead',
    needs: nothing,
    decide (state, { userId, ...wanted }) {
        const member = state.of.member.get(userId);
        if (member === undefined) return refuse('member_not_found', 'userId');
        if (wanted.role !== undefined && wanted.role !== 'lead' && isLastLead(state, userId)) return refuse('last_lead', 'role');
        const changed = difference(member, wanted);
        return accept(changed === null ? [] : [
            {
                kind: 'member',
                id: userId,
                ...changed
            }
        ]);
    }
};
export const removeMember = {
    least: 'lead',
    needs: nothing,
    decide (state, { userId }) {
        const member = state.of.member.get(userId);
        if (member === undefined) return refuse('member_not_found', 'userId');
        if (isLastLead(state, userId)) return refuse('last_lead', 'userId');
        return accept([
            {
                kind: 'member',
                id: userId,
                set: null,
                was: member
            }
        ]);
    }
};

//# sourceMappingURL=members.js.map
