import type { CheckId, CommentId, EpicId, LabelId, ProjectIntent, StoryId } from '@rondo/domain';
import { cast, type Person } from './cast.js';
import type { Deed, EpicRef, LabelRef, NewStory, StoryRef } from './deeds.js';
import { newId } from './new-id.js';
import type { Language, Words } from './words.js';

/** Gives every name of the script the id that it has in one replay. */
export class Ids {
  private readonly known = new Map<string, string>();

  story = (ref: StoryRef) => this.of(`story ${ref}`) as StoryId;
  label = (ref: LabelRef) => this.of(`label ${ref}`) as LabelId;
  epic = (ref: EpicRef) => this.of(`epic ${ref}`) as EpicId;
  criterion = (ref: StoryRef, line: number) => this.of(`criterion ${ref} ${line}`) as CheckId;

  private of(name: string): string {
    const id = this.known.get(name) ?? newId();
    this.known.set(name, id);
    return id;
  }
}

/** The intents that a deed stands for, in the language of the replay. */
export function intentsOf(deed: Deed, ids: Ids, language: Language): ProjectIntent[] {
  switch (deed.do) {
    case 'label':
      return [
        { name: 'label.create', body: { id: ids.label(deed.label), name: deed.name[language], color: deed.color } },
      ];
    case 'epic':
      return [
        { name: 'epic.create', body: { id: ids.epic(deed.epic), title: deed.title[language], color: deed.color } },
      ];
    case 'limit':
      return [{ name: 'stage.configure', body: { stage: deed.stage, wipLimit: deed.wipLimit } }];
    case 'create':
      return created(deed.story, deed.as, ids, language);
    case 'move':
      return [{ name: 'story.move', body: { storyIds: deed.stories.map(ids.story), stage: deed.to } }];
    case 'say':
      return [
        {
          name: 'comment.add',
          body: {
            storyId: ids.story(deed.story),
            id: newId() as CommentId,
            body: spoken(deed.by, deed.words, language),
          },
        },
      ];
    case 'tick':
      return [
        {
          name: 'criterion.edit',
          body: { storyId: ids.story(deed.story), id: ids.criterion(deed.story, deed.line), done: true },
        },
      ];
    case 'block':
      return [
        {
          name: 'story.block',
          body: { storyIds: [ids.story(deed.story)], cause: deed.cause, reason: deed.reason[language] },
        },
      ];
    case 'unblock':
      return [{ name: 'story.unblock', body: { storyIds: [ids.story(deed.story)] } }];
  }
}

function created(ref: StoryRef, story: NewStory, ids: Ids, language: Language): ProjectIntent[] {
  const { title, description, label, epic, criteria = [], ...fields } = story;
  const body = {
    ...fields,
    id: ids.story(ref),
    title: title[language],
    ...(description === undefined ? {} : { description: description[language] }),
    ...(label === undefined ? {} : { labelIds: [ids.label(label)] }),
    ...(epic === undefined ? {} : { epicId: ids.epic(epic) }),
  };
  const lines = criteria.map((line, index): ProjectIntent => ({
    name: 'criterion.add',
    body: { storyId: ids.story(ref), id: ids.criterion(ref, index), text: line[language] },
  }));
  return [{ name: 'story.create', body }, ...lines];
}

function spoken(by: Person, said: Words, language: Language): string {
  const { name, role } = cast[by];
  return `**${name}** (${role[language]})\n\n${said[language]}`;
}
