-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "stream" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "stream_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "mutation_id" TEXT NOT NULL,
    "actor_id" UUID,
    "intent" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "events" JSONB NOT NULL,
    "undoes" INTEGER,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_pkey" PRIMARY KEY ("stream_id","version")
);

-- CreateTable
CREATE TABLE "story_change" (
    "project_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "story_change_pkey" PRIMARY KEY ("project_id","story_id","version")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "language" TEXT,
    "access_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "project_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "workspace_id" UUID,
    "user_id" UUID,
    "email" TEXT,
    "role" TEXT,
    "projects" JSONB NOT NULL DEFAULT '[]',
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_reply" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "reply" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_reply_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "done_stage" TEXT NOT NULL DEFAULT 'OPERATE',
    "next_number" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_policy" (
    "project_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "label" TEXT,
    "folded" BOOLEAN NOT NULL DEFAULT false,
    "wip_limit" INTEGER,
    "wip_mode" TEXT NOT NULL DEFAULT 'warn',
    "entry_checklist" TEXT[],
    "entry_required" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "stage_policy_pkey" PRIMARY KEY ("project_id","stage")
);

-- CreateTable
CREATE TABLE "member" (
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "disciplines" TEXT[],

    CONSTRAINT "member_pkey" PRIMARY KEY ("project_id","user_id")
);

-- CreateTable
CREATE TABLE "label" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "color" TEXT NOT NULL,

    CONSTRAINT "label_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "epic" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "epic_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "story" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "rank" TEXT COLLATE "C" NOT NULL,
    "lap" INTEGER NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "priority" TEXT NOT NULL,
    "points" DOUBLE PRECISION,
    "label_ids" UUID[],
    "assignee_ids" UUID[],
    "epic_id" UUID,
    "parent_id" UUID,
    "due_on" TEXT,
    "origin" TEXT,
    "blocked" JSONB,
    "confirmed" TEXT[],
    "text_version" INTEGER NOT NULL DEFAULT 0,
    "criteria" INTEGER NOT NULL DEFAULT 0,
    "criteria_done" INTEGER NOT NULL DEFAULT 0,
    "checks" INTEGER NOT NULL DEFAULT 0,
    "checks_done" INTEGER NOT NULL DEFAULT 0,
    "comments" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "fate" TEXT NOT NULL DEFAULT 'open',
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "story_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "stage_move" (
    "project_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "from_stage" TEXT,
    "to_stage" TEXT,
    "lap" INTEGER NOT NULL,
    "actor_id" UUID,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "undoes" INTEGER,

    CONSTRAINT "stage_move_pkey" PRIMARY KEY ("project_id","story_id","version")
);

-- CreateTable
CREATE TABLE "blocker" (
    "project_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "cause" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" UUID,

    CONSTRAINT "blocker_pkey" PRIMARY KEY ("project_id","story_id","since")
);

-- CreateTable
CREATE TABLE "story_text" (
    "project_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_text_pkey" PRIMARY KEY ("project_id","story_id","revision")
);

-- CreateTable
CREATE TABLE "check_line" (
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "done" BOOLEAN NOT NULL,
    "rank" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "check_line_pkey" PRIMARY KEY ("project_id","kind","id")
);

-- CreateTable
CREATE TABLE "comment" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "story_link" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "story_link_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "change_stream_id_actor_id_mutation_id_key" ON "change"("stream_id", "actor_id", "mutation_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "credential_secret_hash_key" ON "credential"("secret_hash");

-- CreateIndex
CREATE INDEX "credential_user_id_idx" ON "credential"("user_id");

-- CreateIndex
CREATE INDEX "credential_project_id_idx" ON "credential"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_secret_hash_key" ON "ticket"("secret_hash");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_idx" ON "ticket"("workspace_id");

-- CreateIndex
CREATE INDEX "idempotent_reply_created_at_idx" ON "idempotent_reply"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE INDEX "person_user_id_idx" ON "person"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_workspace_id_key_key" ON "project"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE INDEX "story_project_id_fate_stage_rank_id_idx" ON "story"("project_id", "fate", "stage", "rank", "id");

-- CreateIndex
CREATE UNIQUE INDEX "story_project_id_number_key" ON "story"("project_id", "number");

-- CreateIndex
CREATE INDEX "stage_move_project_id_occurred_at_idx" ON "stage_move"("project_id", "occurred_at");

-- CreateIndex
CREATE INDEX "check_line_project_id_story_id_idx" ON "check_line"("project_id", "story_id");

-- CreateIndex
CREATE INDEX "comment_project_id_story_id_created_at_idx" ON "comment"("project_id", "story_id", "created_at");

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- "My work" and its filters: a person's open stories over all projects.
CREATE INDEX "story_assignee_ids_idx" ON "story" USING GIN ("assignee_ids") WHERE "fate" = 'open';

-- The open interval of a story is the one that an unblocking ends.
CREATE UNIQUE INDEX "blocker_open_key" ON "blocker"("project_id", "story_id") WHERE "until" IS NULL;
