-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "loginName" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "passwordChangedAt" TIMESTAMPTZ NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "totpSecret" TEXT,
    "totpPendingSecret" TEXT,
    "totpLastStep" INTEGER NOT NULL DEFAULT 0,
    "failedAttempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ,
    "disabledAt" TIMESTAMPTZ,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "personId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "organizationId" UUID,
    "partyOrganizationId" UUID,
    "personId" UUID,
    "validFrom" TIMESTAMPTZ NOT NULL,
    "validTo" TIMESTAMPTZ,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "lastSeenAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "revokedAt" TIMESTAMPTZ,
    "awaitsCode" BOOLEAN NOT NULL DEFAULT false,
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingSession" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "halfDays" INTEGER NOT NULL,

    CONSTRAINT "TrainingSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "halfDaysAttended" INTEGER NOT NULL,
    "halfDaysMadeUp" INTEGER NOT NULL DEFAULT 0,
    "makeUpNote" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssueEvent" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "issuedOn" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "IssueEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("series","year")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ISSUED',
    "issueEventId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "attendanceId" UUID NOT NULL,
    "selectionResultId" UUID,
    "filingId" UUID,
    "name" TEXT NOT NULL,
    "issuerName" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "verificationCode" TEXT NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ACTIVE',
    "endedOn" DATE,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedByName" TEXT NOT NULL,
    "organizationId" UUID,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "dueOn" DATE NOT NULL,
    "takenById" UUID,
    "takenByName" TEXT NOT NULL DEFAULT '',
    "takenAt" TIMESTAMPTZ,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredByName" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "batchId" UUID,
    "title" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "recipients" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "enclosures" TEXT NOT NULL DEFAULT '',
    "signedBy" TEXT NOT NULL,
    "signedOn" DATE NOT NULL,
    "copiedTo" TEXT NOT NULL DEFAULT '',
    "printedBy" TEXT NOT NULL DEFAULT '',
    "disclosure" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL,
    "publishedAt" TIMESTAMPTZ,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeReceipt" (
    "noticeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ,
    "openedByName" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ,
    "signedByName" TEXT NOT NULL DEFAULT '',
    "remindedAt" TIMESTAMPTZ,
    "reminders" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NoticeReceipt_pkey" PRIMARY KEY ("noticeId","organizationId")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL DEFAULT '',
    "creditCode" TEXT,
    "industry" TEXT,
    "region" TEXT,
    "supervisingUnit" TEXT,
    "rating" TEXT,
    "ratingValidUntil" DATE,
    "fullMemberCount" INTEGER NOT NULL DEFAULT 0,
    "closedOn" DATE,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyOrganization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" UUID,
    "organizationId" UUID,

    CONSTRAINT "PartyOrganization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyOrganizationStatus" (
    "id" UUID NOT NULL,
    "partyOrganizationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "approvedOn" DATE NOT NULL,
    "documentNumber" TEXT,

    CONSTRAINT "PartyOrganizationStatus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ManagingUnit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "ManagingUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL DEFAULT '',
    "bornOn" TEXT NOT NULL,
    "joinedPartyOn" TEXT NOT NULL,
    "idNumber" TEXT,
    "idNumberIndex" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PREPARING',
    "opensOn" DATE NOT NULL,
    "deadlineOn" DATE NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "rules" JSONB NOT NULL,
    "noticeTitle" TEXT NOT NULL DEFAULT '',
    "noticeBody" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Package" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "receiptNumber" TEXT,
    "submittedAt" TIMESTAMPTZ,

    CONSTRAINT "Package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "partyOrganizationId" UUID,
    "personId" UUID,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "draft" JSONB NOT NULL,
    "draftSensitive" TEXT NOT NULL DEFAULT '',
    "draftRevision" INTEGER NOT NULL DEFAULT 0,
    "currentVersionId" UUID,
    "lastSection" TEXT NOT NULL DEFAULT '',
    "consultationRepliedOn" DATE,
    "consultationReply" TEXT NOT NULL DEFAULT '',
    "isLate" BOOLEAN NOT NULL DEFAULT false,
    "lateReason" TEXT,
    "submittedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormVersion" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "contentSensitive" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "FormVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotaCounter" (
    "batchId" UUID NOT NULL,
    "partyOrganizationId" UUID NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "limit" INTEGER NOT NULL DEFAULT 0,
    "overrides" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "QuotaCounter_pkey" PRIMARY KEY ("batchId","partyOrganizationId")
);

-- CreateTable
CREATE TABLE "QuotaOverride" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "partyOrganizationId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "isApproved" BOOLEAN,
    "opinion" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "QuotaOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperPrint" (
    "id" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "versionIds" UUID[],
    "copies" INTEGER NOT NULL,
    "printedById" UUID NOT NULL,
    "printedByName" TEXT NOT NULL,
    "printedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PaperPrint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperReceipt" (
    "id" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "printId" UUID NOT NULL,
    "copies" INTEGER NOT NULL,
    "isSealed" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "arrivedAt" TIMESTAMPTZ NOT NULL,
    "receivedOn" DATE NOT NULL,
    "isVersionCurrent" BOOLEAN NOT NULL,
    "correctsId" UUID,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PaperReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionReminder" (
    "batchId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "remindedOn" DATE NOT NULL,
    "remindedByName" TEXT NOT NULL,
    "remindedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SubmissionReminder_pkey" PRIMARY KEY ("batchId","organizationId","kind","remindedOn")
);

-- CreateTable
CREATE TABLE "DuplicateClaim" (
    "id" UUID NOT NULL,
    "holderId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "DuplicateClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transition" (
    "id" BIGSERIAL NOT NULL,
    "machine" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "actorId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "opinion" TEXT NOT NULL DEFAULT '',
    "snapshotHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "last" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" BIGSERIAL NOT NULL,
    "accountId" UUID,
    "organizationId" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL,
    "readAt" TIMESTAMPTZ,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "accountId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("accountId","key")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workday" (
    "day" DATE NOT NULL,
    "isWorkday" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Workday_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "required" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "computedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Judgement" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "condition" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EligibilityException" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "EligibilityException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReturnRequest" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "opinion" TEXT NOT NULL,
    "versionId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "ReturnRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReturnComment" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "comment" TEXT NOT NULL,

    CONSTRAINT "ReturnComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SelectionResult" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "meeting" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SelectionResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Filing" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "isApproved" BOOLEAN NOT NULL,
    "number" TEXT,
    "opinion" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Filing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_loginName_key" ON "Account"("loginName");

-- CreateIndex
CREATE INDEX "RoleGrant_accountId_idx" ON "RoleGrant"("accountId");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_sessionId_candidateId_key" ON "Attendance"("sessionId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_number_key" ON "Letter"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_verificationCode_key" ON "Letter"("verificationCode");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_year_serial_key" ON "Letter"("year", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "Term_letterId_key" ON "Term"("letterId");

-- CreateIndex
CREATE INDEX "Term_personId_idx" ON "Term"("personId");

-- CreateIndex
CREATE INDEX "Question_organizationId_askedAt_idx" ON "Question"("organizationId", "askedAt");

-- CreateIndex
CREATE INDEX "Question_askedById_askedAt_idx" ON "Question"("askedById", "askedAt");

-- CreateIndex
CREATE INDEX "Question_answeredAt_dueOn_idx" ON "Question"("answeredAt", "dueOn");

-- CreateIndex
CREATE INDEX "Notice_publishedAt_idx" ON "Notice"("publishedAt");

-- CreateIndex
CREATE INDEX "NoticeReceipt_organizationId_idx" ON "NoticeReceipt"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_creditCode_key" ON "Organization"("creditCode");

-- CreateIndex
CREATE INDEX "Organization_initials_idx" ON "Organization"("initials");

-- CreateIndex
CREATE INDEX "PartyOrganization_parentId_idx" ON "PartyOrganization"("parentId");

-- CreateIndex
CREATE INDEX "PartyOrganization_organizationId_idx" ON "PartyOrganization"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "PartyOrganizationStatus_partyOrganizationId_approvedOn_key" ON "PartyOrganizationStatus"("partyOrganizationId", "approvedOn");

-- CreateIndex
CREATE UNIQUE INDEX "ManagingUnit_code_validFrom_key" ON "ManagingUnit"("code", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Person_idNumberIndex_key" ON "Person"("idNumberIndex");

-- CreateIndex
CREATE INDEX "Person_name_bornOn_joinedPartyOn_idx" ON "Person"("name", "bornOn", "joinedPartyOn");

-- CreateIndex
CREATE UNIQUE INDEX "Package_receiptNumber_key" ON "Package"("receiptNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Package_batchId_organizationId_key" ON "Package"("batchId", "organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_currentVersionId_key" ON "Candidate"("currentVersionId");

-- CreateIndex
CREATE INDEX "Candidate_batchId_state_submittedAt_id_idx" ON "Candidate"("batchId", "state", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Candidate_packageId_position_idx" ON "Candidate"("packageId", "position");

-- CreateIndex
CREATE INDEX "Candidate_initials_idx" ON "Candidate"("initials");

-- CreateIndex
CREATE UNIQUE INDEX "FormVersion_candidateId_number_key" ON "FormVersion"("candidateId", "number");

-- CreateIndex
CREATE INDEX "QuotaOverride_candidateId_idx" ON "QuotaOverride"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperPrint_code_key" ON "PaperPrint"("code");

-- CreateIndex
CREATE UNIQUE INDEX "PaperPrint_packageId_contentHash_key" ON "PaperPrint"("packageId", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "PaperPrint_id_packageId_key" ON "PaperPrint"("id", "packageId");

-- CreateIndex
CREATE INDEX "PaperReceipt_packageId_idx" ON "PaperReceipt"("packageId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperReceipt_id_packageId_key" ON "PaperReceipt"("id", "packageId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperReceipt_correctsId_packageId_key" ON "PaperReceipt"("correctsId", "packageId");

-- CreateIndex
CREATE UNIQUE INDEX "DuplicateClaim_holderId_organizationId_channel_key" ON "DuplicateClaim"("holderId", "organizationId", "channel");

-- CreateIndex
CREATE INDEX "Transition_machine_entityId_id_idx" ON "Transition"("machine", "entityId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "OutboxMessage_accountId_readAt_idx" ON "OutboxMessage"("accountId", "readAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_organizationId_readAt_idx" ON "OutboxMessage"("organizationId", "readAt");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_storageKey_key" ON "Attachment"("storageKey");

-- CreateIndex
CREATE INDEX "Attachment_subject_idx" ON "Attachment"("subject");

-- CreateIndex
CREATE INDEX "Finding_candidateId_computedAt_idx" ON "Finding"("candidateId", "computedAt");

-- CreateIndex
CREATE INDEX "Judgement_candidateId_at_idx" ON "Judgement"("candidateId", "at");

-- CreateIndex
CREATE INDEX "EligibilityException_candidateId_idx" ON "EligibilityException"("candidateId");

-- CreateIndex
CREATE INDEX "ReturnRequest_candidateId_at_idx" ON "ReturnRequest"("candidateId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "SelectionResult_candidateId_key" ON "SelectionResult"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Filing_candidateId_key" ON "Filing"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Filing_number_key" ON "Filing"("number");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_partyOrganizationId_fkey" FOREIGN KEY ("partyOrganizationId") REFERENCES "PartyOrganization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingSession" ADD CONSTRAINT "TrainingSession_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TrainingSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssueEvent" ADD CONSTRAINT "IssueEvent_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_issueEventId_fkey" FOREIGN KEY ("issueEventId") REFERENCES "IssueEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_selectionResultId_fkey" FOREIGN KEY ("selectionResultId") REFERENCES "SelectionResult"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeReceipt" ADD CONSTRAINT "NoticeReceipt_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeReceipt" ADD CONSTRAINT "NoticeReceipt_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyOrganization" ADD CONSTRAINT "PartyOrganization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "PartyOrganization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyOrganization" ADD CONSTRAINT "PartyOrganization_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyOrganizationStatus" ADD CONSTRAINT "PartyOrganizationStatus_partyOrganizationId_fkey" FOREIGN KEY ("partyOrganizationId") REFERENCES "PartyOrganization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_partyOrganizationId_fkey" FOREIGN KEY ("partyOrganizationId") REFERENCES "PartyOrganization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "FormVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormVersion" ADD CONSTRAINT "FormVersion_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaCounter" ADD CONSTRAINT "QuotaCounter_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaCounter" ADD CONSTRAINT "QuotaCounter_partyOrganizationId_fkey" FOREIGN KEY ("partyOrganizationId") REFERENCES "PartyOrganization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaOverride" ADD CONSTRAINT "QuotaOverride_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaOverride" ADD CONSTRAINT "QuotaOverride_partyOrganizationId_fkey" FOREIGN KEY ("partyOrganizationId") REFERENCES "PartyOrganization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaOverride" ADD CONSTRAINT "QuotaOverride_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperPrint" ADD CONSTRAINT "PaperPrint_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperReceipt" ADD CONSTRAINT "PaperReceipt_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperReceipt" ADD CONSTRAINT "PaperReceipt_printId_packageId_fkey" FOREIGN KEY ("printId", "packageId") REFERENCES "PaperPrint"("id", "packageId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperReceipt" ADD CONSTRAINT "PaperReceipt_correctsId_packageId_fkey" FOREIGN KEY ("correctsId", "packageId") REFERENCES "PaperReceipt"("id", "packageId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SubmissionReminder" ADD CONSTRAINT "SubmissionReminder_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionReminder" ADD CONSTRAINT "SubmissionReminder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateClaim" ADD CONSTRAINT "DuplicateClaim_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateClaim" ADD CONSTRAINT "DuplicateClaim_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "FormVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EligibilityException" ADD CONSTRAINT "EligibilityException_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnRequest" ADD CONSTRAINT "ReturnRequest_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnComment" ADD CONSTRAINT "ReturnComment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReturnRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelectionResult" ADD CONSTRAINT "SelectionResult_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Filing" ADD CONSTRAINT "Filing_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

