/** Teams that give no points are forecast in stories. */ export const forecastUnit = ({ high })=>high.points > 0 ? 'points' : 'stories';
/**
 * FORECAST-3: the first stories of the ordered backlog that fit the room which the coming sprints still have, at the low and at the
 * high end of the velocity; a story without a size counts as the middle size of what was finished.
 * Source: release planning by a range of velocity, Cohn, "Agile Estimating and Planning" (2005), chapter 16.
 */ export function backlogForecast(backlog, planned, range, unsized) {
    const unit = forecastUnit(range);
    const sizeOf = ({ points })=>unit === 'stories' ? 1 : points ?? unsized;
    const line = (velocity)=>{
        let [room, filled, count] = [
            0,
            0,
            0
        ];
        return planned.map((amount)=>{
            room += Math.max(0, velocity[unit] - amount[unit]);
            for(let next = backlog[count]; next !== undefined && filled + sizeOf(next) <= room; next = backlog[count]){
                filled += sizeOf(next);
                count += 1;
            }
            return {
                lastId: backlog[count - 1]?.id ?? null,
                stories: count
            };
        });
    };
    const [low, high] = [
        line(range.low),
        line(range.high)
    ];
    return planned.map((_, index)=>({
            pessimistic: low[index],
            optimistic: high[index]
        }));
}

//# sourceMappingURL=backlog-forecast.js.map
