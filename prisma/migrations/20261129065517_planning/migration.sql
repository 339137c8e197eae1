-- AlterTable
ALTER TABLE "credential" ADD COLUMN     "sprint_id" UUID;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "days_off" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "per_day" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "story" ADD COLUMN     "postponed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sprint_id" UUID;

-- CreateTable
CREATE TABLE "planning" (
    "project_id" UUID NOT NULL,
    "time_zone" TEXT NOT NULL,
    "working_days" INTEGER[],
    "holidays" TEXT[],
    "sprint_weeks" INTEGER NOT NULL,
    "starts_on" INTEGER NOT NULL,
    "ahead" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "reserve" INTEGER NOT NULL,
    "deck" TEXT[],

    CONSTRAINT "planning_pkey" PRIMARY KEY ("project_id")
);

-- CreateTable
CREATE TABLE "sprint" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "goal" TEXT NOT NULL,
    "metric" JSONB,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "committed_ids" UUID[],
    "committed_points" DOUBLE PRECISION NOT NULL,
    "verdict" TEXT,
    "verdict_note" TEXT NOT NULL,

    CONSTRAINT "sprint_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "scope_move" (
    "project_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "from_sprint" UUID,
    "to_sprint" UUID,
    "from_points" DOUBLE PRECISION,
    "to_points" DOUBLE PRECISION,
    "was_open" BOOLEAN NOT NULL,
    "is_open" BOOLEAN NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "undoes" INTEGER,

    CONSTRAINT "scope_move_pkey" PRIMARY KEY ("project_id","story_id","version")
);

-- CreateTable
CREATE TABLE "sprint_close" (
    "project_id" UUID NOT NULL,
    "sprint_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "planning" JSONB NOT NULL,
    "done_stage" TEXT NOT NULL,
    "sprint" JSONB NOT NULL,

    CONSTRAINT "sprint_close_pkey" PRIMARY KEY ("project_id","sprint_id")
);

-- CreateTable
CREATE TABLE "sprint_outcome" (
    "project_id" UUID NOT NULL,
    "sprint_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "points" DOUBLE PRECISION,
    "epic_id" UUID,
    "label_ids" UUID[],
    "assignee_ids" UUID[],
    "done" BOOLEAN NOT NULL,
    "to_sprint" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "sprint_outcome_pkey" PRIMARY KEY ("project_id","sprint_id","story_id")
);

-- CreateTable
CREATE TABLE "poker" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "story_ids" UUID[],
    "deck" TEXT[],
    "deadline" TIMESTAMPTZ(3),
    "auto_reveal" BOOLEAN NOT NULL,
    "voter_ids" UUID[],
    "spectator_ids" UUID[],
    "current_id" UUID,
    "started_by" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "poker_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "poker_round" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "poker_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "voted_ids" UUID[],
    "reveals_at" TIMESTAMPTZ(3),
    "revealed_at" TIMESTAMPTZ(3),
    "votes" JSONB,
    "settled_points" DOUBLE PRECISION,
    "settled_at" TIMESTAMPTZ(3),
    "skipped" BOOLEAN NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "poker_round_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "poker_vote" (
    "project_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "poker_vote_pkey" PRIMARY KEY ("project_id","round_id","user_id")
);

-- CreateTable
CREATE TABLE "demo" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sprint_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "rank" TEXT NOT NULL,
    "presenter_id" UUID,
    "link" TEXT NOT NULL,
    "shown_at" TIMESTAMPTZ(3),
    "verdict" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "demo_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sprint_id" UUID NOT NULL,
    "about_id" UUID,
    "guest" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "became_id" UUID,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateIndex
CREATE INDEX "scope_move_project_id_to_sprint_idx" ON "scope_move"("project_id", "to_sprint");

-- CreateIndex
CREATE INDEX "scope_move_project_id_from_sprint_idx" ON "scope_move"("project_id", "from_sprint");

-- CreateIndex
CREATE INDEX "poker_round_project_id_story_id_idx" ON "poker_round"("project_id", "story_id");

-- CreateIndex
CREATE INDEX "story_project_id_sprint_id_idx" ON "story"("project_id", "sprint_id");

-- Rounds whose countdown or deadline is looked at every second.
CREATE INDEX "poker_round_due_idx" ON "poker_round"("reveals_at") WHERE "live" AND "revealed_at" IS NULL;

-- The scope of stories that were there before scope was recorded: born as they are now.
INSERT INTO "scope_move" ("project_id", "story_id", "version", "to_points", "was_open", "is_open", "occurred_at")
SELECT "project_id", "id", 0, "points", false, true, "created_at" FROM "story";
INSERT INTO "scope_move" ("project_id", "story_id", "version", "from_points", "was_open", "is_open", "occurred_at")
SELECT s."project_id", s."id", max(c."version"), s."points", true, false, s."removed_at"
FROM "story" s JOIN "story_change" c ON c."project_id" = s."project_id" AND c."story_id" = s."id"
WHERE s."removed_at" IS NOT NULL GROUP BY s."project_id", s."id", s."points", s."removed_at";
