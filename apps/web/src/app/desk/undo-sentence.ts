import type { ProjectEvent, Story, UserId } from '@rondo/domain';
import type { Refused } from '../../lib/api';
import { wordsOf } from '../../lib/i18n';
import type { People } from '../../live/people';
import type { ProjectLive } from '../../live/project-live';
import type { Since } from './last-touching';

export interface Known {
  readonly live: Pick<ProjectLive, 'me' | 'visible' | 'address'>;
  readonly people: Pick<People, 'get'>;
}

/** Who has changed what since; null when neither is known. */
export function sentenceOf(since: Since | null, params: Refused['params'], known: Known): string | null {
  const t = wordsOf('desk');
  if (since?.undoes === true) return t('undo.already');
  const thing = thingOf(since?.event ?? null, params, known);
  if (since === null) return thing === undefined ? null : t('undo.since', { thing });
  const { actorId } = since.change;
  const by = actorId === known.live.me ? 'you' : 'other';
  const who = known.people.get(actorId as UserId)?.name ?? t('undo.somebody');
  return thing === undefined ? t(`undo.${by}.same`, { who }) : t(`undo.${by}.${deedOf(since.event)}`, { who, thing });
}

const deedOf = ({ kind, set, was, of }: ProjectEvent): 'moved' | 'changed' | 'removed' | 'restored' => {
  if (set === null && of === undefined) return 'removed';
  if (kind !== 'story') return 'changed';
  if (was === null) return 'restored';
  return set?.stage === undefined ? 'changed' : 'moved';
};

interface Called {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly number?: number;
}

function thingOf(event: ProjectEvent | null, params: Refused['params'], { live }: Known): string | undefined {
  const t = wordsOf('desk');
  const kind = event?.kind ?? params?.['kind'];
  const last = { ...event?.was, ...event?.set } as Called;
  const name = params?.['name'] ?? last.title ?? last.name ?? undefined;
  const number = params?.['number'] ?? last.number;
  if (kind === 'label' || kind === 'epic' || kind === 'sprint') {
    if (name !== undefined) return t(`undo.named.${kind}`, { name });
    return kind === 'sprint' && number !== undefined ? t('undo.named.sprintNumber', { number }) : undefined;
  }
  const id = kind === 'story' ? (event?.id ?? params?.['id']) : event?.of;
  const story =
    live.visible.of.story.get(id as Story['id']) ?? (kind === 'story' ? { number, title: name } : undefined);
  if (story?.number === undefined || story.title === undefined) return undefined;
  return t('undo.story', { name: `${live.address.key}-${story.number}`, title: story.title });
}
