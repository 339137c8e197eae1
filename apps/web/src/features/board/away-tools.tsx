import { useCommands } from '../../lib/commands';
import { later } from '../../ui/later';
import { useRested } from '../../ui/rest';
import { useOpenStoryPage } from './commands/use-open-story-page';
import { useStoryVerbs } from './commands/use-story-verbs';
import { StoryDeskKeeper } from './story-desk-keeper';

const MoreCommands = later(() => import('./commands/more-commands'), 'soon');
const never = () => false;

/** On pages without a list of stories none is meant: every verb is there, and the palette asks which story. */
export function AwayTools() {
  const verbs = useStoryVerbs(useOpenStoryPage());
  useCommands(verbs.filter(({ asks }) => asks !== undefined).map((verb) => ({ ...verb, keys: [], when: never })));
  return (
    <>
      <StoryDeskKeeper />
      <MoreCommands page="none" />
    </>
  );
}

/** On the page of a story that one is meant. What the story itself answers to goes before these. */
export function OpenTools() {
  const rested = useRested();
  useCommands(useStoryVerbs(useOpenStoryPage()).filter(({ id }) => id !== 'story.open' && id !== 'story.newHere'));
  return (
    <>
      <StoryDeskKeeper />
      {rested && <MoreCommands page="none" />}
    </>
  );
}

/** On a page of bare rows the one in focus is meant. */
export function RowTools() {
  useCommands(useStoryVerbs(useOpenStoryPage()).filter(({ asks }) => asks !== undefined));
  return (
    <>
      <StoryDeskKeeper />
      <MoreCommands page="rows" />
    </>
  );
}
