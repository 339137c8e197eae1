import { stations } from './vocabulary.js';
/** What a new project starts with: nothing folded, nothing limited. */ export const defaultPolicy = ()=>stations.map((id)=>({
            id,
            label: null,
            folded: false,
            wipLimit: null,
            wipMode: 'warn',
            entryChecklist: [],
            entryRequired: false
        }));
/** Sprints of two weeks from Monday to Friday, and the cards of most teams. */ export const defaultPlanning = (id)=>({
        id,
        timeZone: 'UTC',
        workingDays: [
            1,
            2,
            3,
            4,
            5
        ],
        holidays: [],
        sprintWeeks: 2,
        startsOn: 1,
        ahead: 2,
        unit: 'points',
        reserve: 20,
        deck: [
            '0',
            '1',
            '2',
            '3',
            '5',
            '8',
            '13',
            '21'
        ]
    });

//# sourceMappingURL=default-policy.js.map
