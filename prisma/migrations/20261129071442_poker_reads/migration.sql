-- CreateIndex
CREATE INDEX "poker_live_idx" ON "poker"("live");

-- CreateIndex
CREATE INDEX "poker_project_id_started_at_idx" ON "poker"("project_id", "started_at");

-- CreateIndex
CREATE INDEX "poker_round_project_id_poker_id_idx" ON "poker_round"("project_id", "poker_id");
