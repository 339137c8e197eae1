import { timestamp } from './stream/change-rows.js';
/** An undone text copies an earlier revision where it lies; a statement does not see the rows that it adds itself. */ const save = (parameter)=>`INSERT INTO story_text
  (project_id, story_id, revision, body, author_id, saved_at)
  SELECT head.id, t.story_id, t.revision, coalesce(t.body, (SELECT o.body FROM story_text o
    WHERE o.project_id = head.id AND o.story_id = t.story_id AND o.revision = t.copy_of), ''), t.author_id, t.saved_at
  FROM head, json_to_recordset(${parameter}::json)
    AS t (story_id uuid, revision int, body text, copy_of int, author_id uuid, saved_at timestamptz)`;
/** New revisions of descriptions. */ export class StoryTexts {
    rows = [];
    note(texts, change) {
        for (const { storyId, revision, body, copyOf } of texts){
            const known = this.rows.find((row)=>row.story_id === storyId && row.revision === copyOf);
            this.rows.push({
                story_id: storyId,
                revision,
                body: body ?? known?.body ?? null,
                copy_of: known === undefined ? copyOf ?? null : known.copy_of,
                author_id: change.actorId,
                saved_at: timestamp(change.occurredAt)
            });
        }
    }
    sections() {
        return this.rows.length === 0 ? [] : [
            {
                code: 'tx',
                sql: save,
                values: [
                    JSON.stringify(this.rows)
                ]
            }
        ];
    }
}

//# sourceMappingURL=story-texts.js.map
