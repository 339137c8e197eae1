import { workingDaysIn } from './calendar.js';
const sumOf = (amounts)=>amounts.reduce((sum, amount)=>sum + amount, 0);
const entriesOf = (perDay)=>Object.entries(perDay);
export const isCapacitySet = ({ perDay })=>entriesOf(perDay).length > 0;
/** CAPACITY-2: what a person can take on in that many days, less the reserve for operations. */ export const capacityIn = (days, { perDay }, reserve)=>sumOf(entriesOf(perDay).map(([, amount])=>amount)) * days * (1 - reserve / 100);
/** CAPACITY-2: the working days of the sprint on which this person works. */ export function daysAtWork({ startsOn, endsOn }, { daysOff }, calendar) {
    const off = new Set(daysOff);
    return workingDaysIn(startsOn, endsOn, calendar).filter((day)=>!off.has(day)).length;
}
/** A tolerance for sums of thirds. */ export const isOver = ({ load, capacity })=>capacity !== null && load > capacity + 1e-6;
const nothing = ()=>({
        load: 0,
        capacity: null,
        storyIds: new Set()
    });
function takeOn(share, story, load) {
    share.load += load;
    share.storyIds.add(story.id);
}
function grow(shares, key) {
    const share = shares.get(key) ?? nothing();
    shares.set(key, share);
    return share;
}
/**
 * CAPACITY-3: a story's size falls on its assignees in equal parts; what nobody is assigned to falls on the team alone.
 * CAPACITY-4: a person's part falls on their disciplines in proportion to what they can do of each a day.
 */ export function sprintLoad(sprint, stories, members, calendar) {
    const team = nothing();
    const people = new Map();
    const disciplines = new Map();
    const known = new Map();
    for (const member of members){
        known.set(member.id, member);
        if (!isCapacitySet(member)) continue;
        const days = daysAtWork(sprint, member, calendar);
        const capacity = capacityIn(days, member, calendar.reserve);
        grow(people, member.id).capacity = capacity;
        team.capacity = (team.capacity ?? 0) + capacity;
        for (const [discipline, amount] of entriesOf(member.perDay)){
            const share = grow(disciplines, discipline);
            share.capacity = (share.capacity ?? 0) + capacityIn(days, {
                perDay: {
                    [discipline]: amount
                }
            }, calendar.reserve);
        }
    }
    for (const story of stories){
        const size = story.points ?? 0;
        takeOn(team, story, size);
        for (const id of story.assigneeIds){
            const member = known.get(id);
            if (member === undefined) continue;
            const part = size / story.assigneeIds.length;
            takeOn(grow(people, id), story, part);
            const daily = entriesOf(member.perDay);
            const whole = sumOf(daily.map(([, amount])=>amount));
            for (const [discipline, amount] of daily)if (whole > 0) takeOn(grow(disciplines, discipline), story, part * amount / whole);
        }
    }
    return {
        team,
        people,
        disciplines
    };
}

//# sourceMappingURL=capacity.js.map
