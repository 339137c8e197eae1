-- AlterTable
ALTER TABLE "sprint_outcome" ADD COLUMN     "parent_id" UUID;

-- What is known of those that were kept before: the parent that the story has now.
UPDATE "sprint_outcome" o SET "parent_id" = s."parent_id" FROM "story" s WHERE s."project_id" = o."project_id" AND s."id" = o."story_id";
