import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { copyText } from '../../../lib/clipboard';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { useFilter, useStoryView } from '../../../live/view';
import { useWhichStory } from '../../../live/view/which-story';
import { showToast } from '../../../ui/toast-store';
import { flagFields, toggled } from '../filtering/facets';
import { useStoryMenu } from '../menu/use-story-menu';

interface Props {
  /** The page shows no list of stories. */
  readonly away?: boolean;
}

/** What the keyboard can wait for: the rest of what can be done with stories. */
export default function MoreCommands({ away = false }: Props) {
  const t = useT('board');
  const { visible } = useLive();
  const view = useStoryView();
  const [filter, setFilter] = useFilter();
  const { workspace = '', key = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const { story: openNumber } = useSearch({ strict: false });
  const copy = (id: string | null): void => {
    const number = visible.of.story.get(id ?? '')?.number ?? 0;
    // One that the server has not numbered yet has no address.
    if (number === 0) return;
    const address = `${location.origin}/${workspace}/${key}/stories/${number}`;
    void copyText(address).then((copied) => {
      showToast(copied ? { title: t('linkCopied') } : { title: t('copyLink'), text: address });
    });
  };
  useStoryMenu();
  useWhichStory(({ number }) => {
    if (away)
      void navigate({
        from: '/$workspace/$key',
        to: '/$workspace/$key/stories/$number',
        params: { number: String(number) },
      } as never);
    else void navigate({ to: '.', search: (before: object) => ({ ...before, story: number }) } as never);
  });
  useCommands([
    {
      id: 'story.copyLink',
      title: t('copyLink'),
      group: t('group.story'),
      keys: away ? [] : ['y'],
      // The opened story answers to the same key itself.
      when: () => !away && openNumber === undefined && view.focused !== null,
      run: () => copy(view.focused),
      asks: { act: copy, reads: true },
    },
    ...flagFields.map((field) => ({
      id: `filter.${field}`,
      title: `${t('filter')}: ${t(`only.${field}`)}`,
      group: t('group.board'),
      when: () => !away,
      run: () => setFilter(toggled(filter, field, 'true')),
    })),
  ]);
  return null;
}
