import { useNavigate } from '@tanstack/react-router';
import { copyText } from '../../../lib/clipboard';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { useFilter, useStoryView } from '../../../live/view';
import { useWhichStory } from '../../../live/view/which-story';
import { showToast } from '../../../ui/toast-store';
import { flagFields, toggled } from '../filtering/facets';
import { useStoryMenu } from '../menu/use-story-menu';
import { useMeant } from './use-meant';
import { useMoreVerbs } from './use-more-verbs';
import { anotherVisit } from './another-visit';
import { useOpenStoryPage } from './use-open-story-page';

const never = () => false;

interface Props {
  /** A page of stories with one beside it, of bare rows, or without any list of them. */
  readonly page?: 'stories' | 'rows' | 'none';
}

/** What the keyboard can wait for: the rest of what can be done with stories. */
export default function MoreCommands({ page = 'stories' }: Props) {
  const t = useT('board');
  const ui = useT('ui');
  const { visible, address } = useLive();
  const view = useStoryView();
  const [filter, setFilter] = useFilter();
  const navigate = useNavigate();
  const meant = useMeant();
  const copy = (id: string | null): void => {
    const number = visible.of.story.get(id ?? '')?.number ?? 0;
    // One that the server has not numbered yet has no address.
    if (number === 0) return;
    const link = `${location.origin}/${address.workspace}/${address.key}/stories/${number}`;
    void copyText(link).then((copied) => {
      showToast(copied ? { title: t('linkCopied') } : { title: t('copyLink'), text: link });
    });
  };
  const openPage = useOpenStoryPage();
  const verbs = useMoreVerbs((story, hash) => {
    if (page !== 'stories') openPage({ story }, hash);
    else {
      const search = (before: object) => ({ ...before, story });
      void navigate({ to: '.', search, hash, state: anotherVisit() } as never);
    }
  });
  useStoryMenu();
  useWhichStory(({ number }) => {
    if (page !== 'stories') openPage({ story: number });
    else void navigate({ to: '.', search: (before: object) => ({ ...before, story: number }) } as never);
  });
  useCommands([
    // Where no story is shown none is meant, whichever was in focus on the page before.
    ...(page === 'none' && meant.open === undefined ? verbs.map((verb) => ({ ...verb, when: never })) : verbs),
    {
      id: 'story.copyLink',
      title: t('copyLink'),
      group: t('group.story'),
      keys: page === 'none' ? [] : ['y'],
      when: () => meant.open !== undefined || (page !== 'none' && view.focused !== null),
      run: () => copy(meant.open ?? view.focused),
      asks: { act: copy, reads: true },
    },
    ...flagFields.map((field) => ({
      id: `filter.${field}`,
      title: ui('labelled', { what: t('filter'), value: t(`only.${field}`) }),
      group: t('group.board'),
      when: () => page === 'stories',
      run: () => setFilter(toggled(filter, field, 'true')),
    })),
  ]);
  return null;
}
