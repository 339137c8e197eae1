/** What the board says of a sprint; it comes with the board, the words of the pages of sprints with those. */
export const en = {
  done: '{{done}} of {{total}} done',
  days_one: '{{count}} day left',
  days_other: '{{count}} days left',
  over: 'over',
  only: 'Only this sprint',
} as const;
