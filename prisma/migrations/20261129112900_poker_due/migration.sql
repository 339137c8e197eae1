-- What is due is found through the tables that are live: a deadline is theirs, and nothing ever asked this index.
DROP INDEX "poker_round_due_idx";
