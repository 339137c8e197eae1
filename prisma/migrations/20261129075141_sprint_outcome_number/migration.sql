-- AlterTable
ALTER TABLE "sprint_outcome" ADD COLUMN     "to_number" INTEGER;
