-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "renewalId" UUID;

-- CreateTable
CREATE TABLE "TermChange" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "handover" TEXT NOT NULL DEFAULT '',
    "performance" TEXT NOT NULL DEFAULT '',
    "effectiveOn" DATE NOT NULL,
    "attachmentId" UUID,
    "proposedById" UUID NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ NOT NULL,
    "isApproved" BOOLEAN,
    "opinion" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ,
    "carriedOutAt" TIMESTAMPTZ,

    CONSTRAINT "TermChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TermChange_termId_idx" ON "TermChange"("termId");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_renewalId_key" ON "Letter"("renewalId");

-- CreateIndex
CREATE INDEX "Term_state_endsOn_idx" ON "Term"("state", "endsOn");

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_renewalId_fkey" FOREIGN KEY ("renewalId") REFERENCES "TermChange"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermChange" ADD CONSTRAINT "TermChange_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 届满 is not proposed: the calendar brings it. A refusal says why; nothing is carried out that was not approved.
ALTER TABLE "TermChange" ADD CONSTRAINT "TermChange_event_check" CHECK (event IN (
  'renew', 'resign', 'adjust', 'dismiss', 'suspend', 'resume', 'recordDeath'));
ALTER TABLE "TermChange" ADD CONSTRAINT "TermChange_decision_check" CHECK (
  reason <> '' AND (event <> 'renew' OR performance <> '')
  AND ("isApproved" IS NULL) = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL)
  AND ("isApproved" IS DISTINCT FROM false OR opinion <> '')
  AND ("carriedOutAt" IS NULL OR "isApproved"));
-- One thing at a time: the next is proposed when the last is decided and carried out.
CREATE UNIQUE INDEX "TermChange_open_key" ON "TermChange" ("termId")
  WHERE "isApproved" IS NULL OR ("isApproved" AND "carriedOutAt" IS NULL);

-- A term that ended early says on which day, and only such a term.
ALTER TABLE "Term" ADD CONSTRAINT "Term_ended_check" CHECK (
  (state IN ('RESIGNED', 'ADJUSTED', 'DISMISSED', 'DECEASED')) = ("endedOn" IS NOT NULL) AND "endedOn" <= "endsOn");

-- A nominee has one letter, and one more for every 续聘.
DROP INDEX "Letter_candidate_key";
CREATE UNIQUE INDEX "Letter_candidate_key" ON "Letter" ("candidateId") WHERE state <> 'VOIDED' AND "renewalId" IS NULL;
-- … of the same nominee, and approved.
CREATE FUNCTION letter_follows_renewal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "TermChange" c JOIN "Term" t ON t.id = c."termId" JOIN "Letter" l ON l.id = t."letterId"
      WHERE c.id = NEW."renewalId" AND c.event = 'renew' AND c."isApproved" AND l."candidateId" = NEW."candidateId") THEN
    RAISE EXCEPTION 'letter % lacks the approved renewal of its holder', NEW.number
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Letter_follows_renewal" BEFORE INSERT OR UPDATE OF "renewalId" ON "Letter"
  FOR EACH ROW WHEN (NEW."renewalId" IS NOT NULL) EXECUTE FUNCTION letter_follows_renewal();

CREATE TRIGGER "TermChange_no_delete" BEFORE DELETE ON "TermChange" FOR EACH ROW EXECUTE FUNCTION forbid_change();
