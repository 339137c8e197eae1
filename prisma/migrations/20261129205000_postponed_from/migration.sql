-- AlterTable
ALTER TABLE "story" ADD COLUMN     "postponed_from" UUID;
