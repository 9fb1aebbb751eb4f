-- A batch refers to its notices (Notice.batchId) instead of keeping a text of its own. A text that is no notice yet
-- becomes one: published when the batch was opened, a draft while it is in preparation.
WITH carried AS (
  INSERT INTO "Notice" (id, "batchId", title, "documentNumber", recipients, body, "signedBy", "signedOn", "createdAt", "publishedAt")
  SELECT gen_random_uuid(), batch.id, batch."noticeTitle", batch."documentNumber", '各有关全省性社会组织', batch."noticeBody",
    COALESCE((SELECT name FROM "ManagingUnit" WHERE code = 'PROVINCIAL_COMMITTEE' AND "validFrom" <= batch."opensOn"
      ORDER BY "validFrom" DESC LIMIT 1), ''),
    batch."opensOn", batch."createdAt",
    (SELECT min(at) FROM "Transition" WHERE machine = 'BATCH' AND "entityId" = batch.id AND event = 'open')
  FROM "Batch" batch
  WHERE batch."noticeBody" <> '' AND NOT EXISTS (SELECT FROM "Notice" WHERE "batchId" = batch.id)
  RETURNING id, "batchId", "publishedAt"
)
-- Whoever can still nominate finds it among the notices to sign; nobody is asked to sign an old one now.
INSERT INTO "NoticeReceipt" ("noticeId", "organizationId")
SELECT carried.id, organization.id FROM carried
JOIN "Batch" batch ON batch.id = carried."batchId" AND batch.state = 'OPEN'
CROSS JOIN "Organization" organization
WHERE organization.kind IN ('SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION') AND organization."closedOn" IS NULL;

-- AlterTable
ALTER TABLE "Batch" DROP COLUMN "noticeBody",
DROP COLUMN "noticeTitle",
ADD COLUMN     "materials" JSONB NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE INDEX "Notice_batchId_idx" ON "Notice"("batchId");
