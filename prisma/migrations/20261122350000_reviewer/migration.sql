-- AlterTable
ALTER TABLE "EligibilityException" ADD COLUMN     "attachmentId" UUID,
ADD COLUMN     "decidedAt" TIMESTAMPTZ,
ADD COLUMN     "decidedById" UUID,
ADD COLUMN     "decidedByName" TEXT,
ADD COLUMN     "isApproved" BOOLEAN,
ADD COLUMN     "opinion" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "EvidenceRequest" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "EvidenceRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceAnswer" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID NOT NULL,
    "answeredByName" TEXT NOT NULL,
    "answeredAt" TIMESTAMPTZ NOT NULL,
    "isAccepted" BOOLEAN,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "EvidenceAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewAssignment" (
    "candidateId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "reviewerName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ReviewAssignment_pkey" PRIMARY KEY ("candidateId")
);

-- CreateTable
CREATE TABLE "ReviewSnooze" (
    "candidateId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "untilOn" DATE NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ReviewSnooze_pkey" PRIMARY KEY ("candidateId","accountId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EvidenceRequest_candidateId_requestedAt_idx" ON "EvidenceRequest"("candidateId", "requestedAt");

-- CreateIndex
CREATE INDEX "EvidenceAnswer_requestId_answeredAt_idx" ON "EvidenceAnswer"("requestId", "answeredAt");

-- CreateIndex
CREATE INDEX "ReviewAssignment_reviewerId_idx" ON "ReviewAssignment"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_accountId_name_key" ON "SavedView"("accountId", "name");

-- CreateIndex
CREATE INDEX "Candidate_submittedAt_id_idx" ON "Candidate"("submittedAt", "id");

-- AddForeignKey
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT "EvidenceRequest_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceAnswer" ADD CONSTRAINT "EvidenceAnswer_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "EvidenceRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSnooze" ADD CONSTRAINT "ReviewSnooze_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A decision has somebody who made it, and a document that is turned down a reason.
ALTER TABLE "EvidenceAnswer" ADD CONSTRAINT "EvidenceAnswer_decision_check" CHECK (
  ("isAccepted" IS NULL) = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL)
  AND ("isAccepted" IS DISTINCT FROM false OR reason <> ''));
ALTER TABLE "EligibilityException" ADD CONSTRAINT "EligibilityException_decision_check" CHECK (
  ("isApproved" IS NULL) = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL)
  AND ("isApproved" IS DISTINCT FROM false OR opinion <> ''));
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT "EvidenceRequest_document_check"
  CHECK (document IN ('MEMBERSHIP_APPROVAL', 'DIPLOMA', 'OTHER'));

-- One question at a time about a rule, one document at a time to look at.
CREATE UNIQUE INDEX "EvidenceRequest_open_key" ON "EvidenceRequest" ("candidateId", rule) WHERE "closedAt" IS NULL;
CREATE UNIQUE INDEX "EvidenceAnswer_undecided_key" ON "EvidenceAnswer" ("requestId") WHERE "isAccepted" IS NULL;
