import type { DemoId, DemoVerdict, FeedbackId, SprintId, StoryId } from '@rondo/domain';
import type { Card, Names } from './card.js';
import { idOf, type Diary } from './diary.js';
import type { Goal } from './goals.js';
import { guests, refusedDemo } from './talk.js';

/** What is shown on the last afternoon, what is said of it, and what guests bring. */
export function review(
  diary: Diary,
  names: Names,
  sprintId: SprintId,
  { found }: Goal,
  done: readonly Card[],
  sprint: number,
): void {
  const { chance, time } = diary;
  let hours = time.closing(sprint) - 2.5;
  const shown = done.filter(({ item, urgent }) => item.type === 'feature' && !urgent).slice(-5);
  const demos = shown.map((card) => ({ card, id: idOf<DemoId>() }));
  for (const { card, id } of demos) {
    diary.tell(hours, 'amina', 'demo.add', { id, sprintId, storyId: card.id });
    if (card.worker !== null) diary.tell(hours, 'amina', 'demo.edit', { id, presenterId: names.people[card.worker] });
  }
  for (const [index, { id }] of demos.entries()) {
    hours += 0.12;
    diary.tell(hours, 'amina', 'demo.edit', { id, shown: true });
    const verdict: DemoVerdict =
      index === 2 && sprint === 5 ? 'rejected' : chance.happens(0.2) ? 'followup' : 'accepted';
    const reason = verdict === 'rejected' ? { reason: diary.say(refusedDemo) } : {};
    diary.tell(hours + 0.08, 'amina', 'demo.edit', { id, verdict, shown: false, ...reason });
  }
  const said = guests[(sprint - 1) % guests.length];
  const about = demos[1]?.card.id ?? null;
  if (said !== undefined) {
    const id = idOf<FeedbackId>();
    diary.tell(hours, null, 'feedback.give', {
      id,
      sprintId,
      aboutId: about,
      guest: said.guest,
      body: diary.say(said.body),
    });
    if (sprint % 2 === 1) diary.tell(hours + 0.3, 'amina', 'feedback.adopt', { id, storyId: idOf<StoryId>() });
  }
  if (found !== undefined)
    diary.tell(time.closing(sprint) - 0.2, 'amina', 'sprint.judge', {
      id: sprintId,
      verdict: found.verdict,
      note: diary.say(found.note),
    });
}
