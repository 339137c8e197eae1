/** What each report shows, how it is made, and whose way that is. */
export const help = {
  sprint: {
    what: 'What was in the sprint when it started, what came and went afterwards, what was done, and where the rest went.',
    formula: 'committed + added − taken out + estimated anew = done + open',
    how: 'The commitment is what was in the sprint at its start. Done means that a story stood at the done stage or later on the path. A sub-task counts as no story beside its own, where the sprint has had both; its size counts. When a sprint is closed its report is kept as it is: later changes of stories, sizes or calendars do not touch it.',
    source:
      'After the sprint report of Jira Software; scope change as in Ken Schwaber and Jeff Sutherland, The Scrum Guide (2020).',
  },
  burn: {
    what: 'Burndown: what remains at the end of each day, against an even pace over the working days. Burnup: scope and done apart, so that added scope is seen as such.',
    formula: 'remaining = scope − done; even pace after k of n working days = committed × (1 − k ÷ n)',
    how: 'Scope is what is in the sprint at the end of the day, done is its part at the done stage or later; remaining is scope less done. Shaded days are weekends and holidays.',
    source: 'Ken Schwaber, Mike Beedle, Agile Software Development with Scrum (2001); burnup after Alistair Cockburn.',
  },
  velocity: {
    what: 'What was committed at the start of each closed sprint, and what was done when it closed.',
    formula: 'range = 10th to 90th percentile of what was done; typical sprint = 50th percentile',
    how: 'The range leaves out the lowest and the highest tenth of the sprints shown (10th to 90th percentile, linear interpolation); the middle is the median. Plan with the range, not with one number.',
    source: 'Mike Cohn, Agile Estimating and Planning (2005), chapter 16; percentiles: Hyndman and Fan (1996), type 7.',
  },
  flow: {
    what: 'How many stories stood at each station at the end of each day. The height of a band is work in progress there; a band that widens is a queue that grows.',
    formula: 'height of a band = stories that stand at its station when the day ends',
    how: 'Counted from the stage history. A move that was undone is left out together with its undo.',
    source: 'Daniel Vacanti, Actionable Agile Metrics for Predictability (2015), chapters 5 to 8.',
  },
  cycle: {
    what: 'One point a story: when it was finished and how long it took. Half of them lie under the first line, 85 and 95 of 100 under the others.',
    formula: 'cycle time = finished − first left PLAN; lead time = finished − created, both in working days',
    how: 'Cycle time runs from the moment a story first left PLAN to the moment it was done; lead time from when it was created. Both in working days of the project, with fractions; weekends and holidays count nothing. Percentiles stand on five stories at least.',
    source:
      'The Kanban Guide (2020), “Cycle time”; scatter and percentiles after Vacanti (2015), chapters 10 and 11; Hyndman and Fan (1996), type 7.',
  },
  stages: {
    what: 'How long stories stay in each stage, all their trips together, and which ones took longest.',
    formula: 'time in a stage = sum over all trips of (left − came), in working days',
    how: 'Over the stories that left the stage in the window and are not back. A story that came to a stage more than once is marked with the number of trips. Percentiles stand on five stories at least. The days under way of a story are those of the stages beside them without PLAN, where it waits, and without the stages where it is done already. Its cycle time may be longer: it also counts what was spent back in PLAN or left before the window.',
    source: 'Vacanti (2015), chapter 3; marking of repeated trips is Rondo’s own.',
  },
  ageing: {
    what: 'Stories under way and their age, against what finished work took. What is above the 85% line needs a look today.',
    formula: 'age = now − first left PLAN, in working days',
    how: 'Age runs from the moment a story first left PLAN until now, in working days. The lines come from the stories finished in the window, five at least.',
    source: 'The Kanban Guide (2020), “Work item age”; Vacanti (2015).',
  },
  throughput: {
    what: 'How many stories were finished in each week.',
    formula:
      'throughput of a week = what was finished from Monday to Sunday; range = 15th to 85th percentile of the whole weeks, from three on',
    how: 'Weeks run from Monday to Sunday in the time zone of the project. Weeks that the window or today cuts are shown and left out of the middle.',
    source: 'The Kanban Guide (2020), “Throughput”.',
  },
  blocked: {
    what: 'Working days that stories spent blocked, by cause.',
    formula: 'days lost = sum over all times of (unblocked − blocked), in working days within the window',
    how: 'Each interval counts its working days within the window; a story that is blocked now counts until now. Two stories blocked on one day are two days.',
    source: 'Klaus Leopold, Troy Magennis: blocker clustering; David J. Anderson, Kanban (2010).',
  },
  forecast: {
    what: 'A range of days with how likely each is, instead of one date.',
    formula:
      'finished after k days = sum of k draws from the past days; day of 85% = the first by which 85% of the trials have finished enough',
    how: 'Monte Carlo: thousands of futures are drawn from the daily throughput of the window, today left out; what was finished on a weekend or holiday counts on the next working day, or on the last one at the end of the window. A date with 85% came true in 85 of 100 of them.',
    source:
      'Troy Magennis, Forecasting and Simulating Software Development Projects (2011); Vacanti, When Will It Be Done? (2018).',
  },
};
