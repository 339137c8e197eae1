-- AlterTable
ALTER TABLE "change" ADD COLUMN     "imported_by" UUID;
