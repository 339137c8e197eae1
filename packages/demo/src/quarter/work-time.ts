import { addDays, isWorkingDay, startOfDay, weekdayOf } from '@rondo/domain';

const hour = 3_600_000;
const hoursADay = 8;
const weekdays = [1, 2, 3, 4, 5];

/** The calendar of the quarter: six sprints that are over, and one that runs. */
export class WorkTime {
  readonly holidays: readonly string[];
  private readonly days: string[] = [];
  private readonly firstDay: string;

  constructor(
    today: string,
    private readonly timeZone: string,
  ) {
    // Thursday to Sunday the first week of the running sprint, else the second: near its middle on every day.
    const monday = addDays(today, 1 - weekdayOf(today));
    const running = weekdayOf(today) >= 4 ? monday : addDays(monday, -7);
    this.firstDay = addDays(running, -7 * 12);
    this.holidays = [addDays(this.firstDay, 7 * 5 + 2), addDays(running, 7 * 3 + 3)];
    const first = addDays(this.firstDay, -28);
    for (let day = first; day < addDays(running, 7 * 6); day = addDays(day, 1))
      if (isWorkingDay(day, { workingDays: weekdays, holidays: this.holidays })) this.days.push(day);
  }

  startsOn(sprint: number): string {
    return addDays(this.firstDay, 14 * (sprint - 1));
  }

  endsOn(sprint: number): string {
    return addDays(this.startsOn(sprint), 11);
  }

  /** Working hours from the first morning of the first sprint to that of this one. */
  opening(sprint: number): number {
    return this.hoursAt(this.startsOn(sprint));
  }

  /** When this one ends: half an hour before the evening of its last day. */
  closing(sprint: number): number {
    return this.hoursAt(this.endsOn(sprint)) + hoursADay - 0.5;
  }

  /** The moment at which so many hours have been worked; before the first sprint they are negative. */
  at(hours: number): number {
    const offset = Math.floor(hours / hoursADay);
    const within = hours - offset * hoursADay;
    const day = this.days[this.days.indexOf(this.firstDay) + offset];
    if (day === undefined) throw new Error(`${hours} working hours lie outside of the calendar`);
    const lunch = within >= 3.5 ? 1 : 0;
    return startOfDay(day, this.timeZone) + Math.round((9 + within + lunch) * 60) * (hour / 60);
  }

  /** How many hours had been worked at that moment, to the last whole one. */
  hoursUntil(moment: number): number {
    let hours = this.opening(7) - hoursADay;
    while (this.at(hours + 1) <= moment) hours += 1;
    return hours;
  }

  /** The next of the two moments of a day at which is deployed. */
  nextDeploy(hours: number): number {
    const day = Math.floor(hours / hoursADay) * hoursADay;
    return [day + 1, day + 5, day + hoursADay + 1].find((slot) => slot >= hours) ?? hours;
  }

  private hoursAt(day: string): number {
    return (this.days.indexOf(day) - this.days.indexOf(this.firstDay)) * hoursADay;
  }
}
