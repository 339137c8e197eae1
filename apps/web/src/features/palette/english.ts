export const en = {
  title: 'Search and commands',
  placeholder: 'A command, a story, a project, a page…',
  nothing: 'Nothing matches “{{query}}”.',
  keys: 'All keys',
  then: 'then',
  hint: 'Keys work wherever you are not typing.',
} as const;
