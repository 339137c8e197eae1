import { useNavigate } from '@tanstack/react-router';
import { useCommands } from '../../lib/commands';
import { later } from '../../ui/later';
import { useStoryVerbs, type Beside } from './commands/use-story-verbs';
import { StoryDeskKeeper } from './story-desk-keeper';

const MoreCommands = later(() => import('./commands/more-commands'), 'soon');
const never = () => false;

/** On pages without a list of stories none is meant: every verb is there, and the palette asks which story. */
export function AwayTools() {
  const navigate = useNavigate();
  const verbs = useStoryVerbs((part: Beside) => {
    const place =
      'story' in part
        ? { to: '/$workspace/$key/stories/$number', params: { number: String(part.story) } }
        : { to: '/$workspace/$key/columns', search: part };
    void navigate({ from: '/$workspace/$key', ...place } as never);
  });
  useCommands(verbs.filter(({ asks }) => asks !== undefined).map((verb) => ({ ...verb, keys: [], when: never })));
  return (
    <>
      <StoryDeskKeeper />
      <MoreCommands away />
    </>
  );
}
