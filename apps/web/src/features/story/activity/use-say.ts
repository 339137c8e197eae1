import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import type { UserId } from '@rondo/domain';
import { useStationNames } from '../open/use-station-names';
import { useOpened } from '../open/opened';
import type { Say } from './say';

/** The names as the screen has them now; what is deleted has none any more. */
export function useSay(): Say {
  const t = useT('story');
  const marks = useT('marks');
  const { visible } = useLive();
  const people = usePeople();
  const { place } = useOpened();
  const station = useStationNames();
  // Which values a sentence needs is known where it is told.
  const words = t as unknown as (key: string, values?: Readonly<Record<string, unknown>>) => string;
  const gone = t('activity.gone');
  return {
    t: (sentence, values) => words(`activity.${sentence}`, values),
    station,
    person: (id) => people.get(id as UserId)?.name ?? marks('somebody'),
    label: (id) => visible.of.label.get(id)?.name ?? gone,
    epic: (id) => visible.of.epic.get(id)?.title ?? gone,
    story: (id) => {
      const story = visible.of.story.get(id);
      return story === undefined ? t('elsewhere') : `${place.key}-${story.number}`;
    },
    day: (day) => dateFormat({ dateStyle: 'medium' }).format(new Date(`${day}T12:00`)),
    type: (type) => marks(`type.${type}`),
    priority: (priority) => marks(`priority.${priority}`),
    origin: (origin) => marks(`origin.${origin}`),
    block: ({ cause, reason }) => (reason === '' ? marks(`cause.${cause}`) : `${marks(`cause.${cause}`)}, ${reason}`),
    linkWay: (way) => t(`linkWay.${way}`),
  };
}
