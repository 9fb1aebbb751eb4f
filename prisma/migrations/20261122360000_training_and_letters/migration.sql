-- AlterTable
ALTER TABLE "IssueEvent" ADD COLUMN     "wording" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "pledgeId" UUID;

-- AlterTable
ALTER TABLE "TrainingSession" ADD COLUMN     "agenda" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "capacity" INTEGER;

-- CreateTable
CREATE TABLE "TrainingInvitation" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "invitedById" UUID NOT NULL,
    "invitedByName" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ NOT NULL,
    "isComing" BOOLEAN,
    "reason" TEXT NOT NULL DEFAULT '',
    "repliedById" UUID,
    "repliedByName" TEXT,
    "repliedAt" TIMESTAMPTZ,

    CONSTRAINT "TrainingInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckInGate" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "halfDay" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ NOT NULL,
    "closesAt" TIMESTAMPTZ NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "CheckInGate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "id" UUID NOT NULL,
    "gateId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "halfDay" INTEGER NOT NULL,
    "candidateId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterWording" (
    "batchId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "LetterWording_pkey" PRIMARY KEY ("batchId")
);

-- CreateTable
CREATE TABLE "Pledge" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "signedOn" DATE NOT NULL,
    "way" TEXT NOT NULL,
    "signedName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SealApplication" (
    "id" UUID NOT NULL,
    "issueEventId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "copies" INTEGER NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "isApproved" BOOLEAN,
    "opinion" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "SealApplication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterPrint" (
    "id" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "sealId" UUID NOT NULL,
    "serial" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "LetterPrint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterCollection" (
    "letterId" UUID NOT NULL,
    "collectedOn" DATE NOT NULL,
    "collectedBy" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "LetterCollection_pkey" PRIMARY KEY ("letterId")
);

-- CreateTable
CREATE TABLE "LetterBundle" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "letterIds" UUID[],
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "failure" TEXT NOT NULL DEFAULT '',
    "mergedKey" TEXT,
    "separateKey" TEXT,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "finishedAt" TIMESTAMPTZ,

    CONSTRAINT "LetterBundle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterBundleChunk" (
    "bundleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "letterCount" INTEGER NOT NULL,
    "mergedKey" TEXT NOT NULL,
    "separateKey" TEXT NOT NULL,

    CONSTRAINT "LetterBundleChunk_pkey" PRIMARY KEY ("bundleId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "TrainingInvitation_sessionId_candidateId_key" ON "TrainingInvitation"("sessionId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckInGate_code_key" ON "CheckInGate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "CheckInGate_id_sessionId_halfDay_key" ON "CheckInGate"("id", "sessionId", "halfDay");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_sessionId_candidateId_halfDay_key" ON "CheckIn"("sessionId", "candidateId", "halfDay");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_personId_signedOn_key" ON "Pledge"("personId", "signedOn");

-- CreateIndex
CREATE INDEX "SealApplication_issueEventId_idx" ON "SealApplication"("issueEventId");

-- CreateIndex
CREATE UNIQUE INDEX "LetterPrint_letterId_serial_key" ON "LetterPrint"("letterId", "serial");

-- CreateIndex
CREATE INDEX "LetterBundle_batchId_idx" ON "LetterBundle"("batchId");

-- AddForeignKey
ALTER TABLE "TrainingInvitation" ADD CONSTRAINT "TrainingInvitation_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TrainingSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingInvitation" ADD CONSTRAINT "TrainingInvitation_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckInGate" ADD CONSTRAINT "CheckInGate_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TrainingSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_gateId_sessionId_halfDay_fkey" FOREIGN KEY ("gateId", "sessionId", "halfDay") REFERENCES "CheckInGate"("id", "sessionId", "halfDay") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterWording" ADD CONSTRAINT "LetterWording_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealApplication" ADD CONSTRAINT "SealApplication_issueEventId_fkey" FOREIGN KEY ("issueEventId") REFERENCES "IssueEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterPrint" ADD CONSTRAINT "LetterPrint_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterPrint" ADD CONSTRAINT "LetterPrint_sealId_fkey" FOREIGN KEY ("sealId") REFERENCES "SealApplication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterCollection" ADD CONSTRAINT "LetterCollection_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterBundle" ADD CONSTRAINT "LetterBundle_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterBundleChunk" ADD CONSTRAINT "LetterBundleChunk_bundleId_fkey" FOREIGN KEY ("bundleId") REFERENCES "LetterBundle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A place holds somebody; whoever does not come says why.
ALTER TABLE "TrainingSession" ADD CONSTRAINT "TrainingSession_capacity_check" CHECK (capacity > 0);
ALTER TABLE "TrainingInvitation" ADD CONSTRAINT "TrainingInvitation_reply_check" CHECK (
  ("isComing" IS NULL) = ("repliedAt" IS NULL) AND ("repliedAt" IS NULL) = ("repliedById" IS NULL)
  AND ("isComing" IS DISTINCT FROM false OR reason <> ''));
ALTER TABLE "CheckInGate" ADD CONSTRAINT "CheckInGate_time_check" CHECK ("halfDay" > 0 AND "opensAt" <= "closesAt");

ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_way_check" CHECK (way IN ('ONLINE', 'PAPER') AND text <> '');

-- 用印: whoever asks does not approve; a refusal says why (印章管理).
ALTER TABLE "SealApplication" ADD CONSTRAINT "SealApplication_decision_check" CHECK (
  copies > 0 AND ("isApproved" IS NULL) = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL)
  AND "decidedById" IS DISTINCT FROM "requestedById" AND ("isApproved" IS DISTINCT FROM false OR opinion <> ''));
CREATE UNIQUE INDEX "SealApplication_undecided_key" ON "SealApplication" ("issueEventId") WHERE "isApproved" IS NULL;

-- An original is printed for the seal: only a valid letter, only once a leader approved, again only with a reason.
ALTER TABLE "LetterPrint" ADD CONSTRAINT "LetterPrint_reason_check" CHECK (serial = 1 OR (serial > 1 AND reason <> ''));
CREATE FUNCTION letter_print_has_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "SealApplication" s JOIN "Letter" l ON l."issueEventId" = s."issueEventId"
      WHERE s.id = NEW."sealId" AND l.id = NEW."letterId" AND s."isApproved" AND l.state = 'ISSUED') THEN
    RAISE EXCEPTION 'letter % is not approved for the seal', NEW."letterId"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LetterPrint_has_seal" BEFORE INSERT ON "LetterPrint"
  FOR EACH ROW EXECUTE FUNCTION letter_print_has_seal();

ALTER TABLE "LetterBundle" ADD CONSTRAINT "LetterBundle_state_check" CHECK (
  state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED') AND (state = 'FAILED') = (failure <> '')
  AND (state = 'DONE') = ("finishedAt" IS NOT NULL AND "mergedKey" IS NOT NULL AND "separateKey" IS NOT NULL));

-- What was signed, scanned and printed cannot be taken back.
CREATE TRIGGER "Pledge_insert_only" BEFORE UPDATE OR DELETE ON "Pledge" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "Pledge_no_truncate" BEFORE TRUNCATE ON "Pledge" EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "CheckIn_insert_only" BEFORE UPDATE OR DELETE ON "CheckIn" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "CheckIn_no_truncate" BEFORE TRUNCATE ON "CheckIn" EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "LetterPrint_insert_only" BEFORE UPDATE OR DELETE ON "LetterPrint"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "LetterPrint_no_truncate" BEFORE TRUNCATE ON "LetterPrint" EXECUTE FUNCTION forbid_change();
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'workbench_runtime') THEN
    REVOKE UPDATE, DELETE ON "Pledge", "CheckIn", "LetterPrint" FROM workbench_runtime;
  END IF;
END $$;
