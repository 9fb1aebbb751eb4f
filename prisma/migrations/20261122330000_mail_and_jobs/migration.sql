-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "email" TEXT,
ADD COLUMN     "isMailWanted" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "MailDelivery" (
    "id" UUID NOT NULL,
    "messageId" BIGINT NOT NULL,
    "accountId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ NOT NULL,
    "sentAt" TIMESTAMPTZ,
    "lastError" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MailDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SentLedger" (
    "subject" TEXT NOT NULL,
    "rung" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SentLedger_pkey" PRIMARY KEY ("subject","rung")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "id" BIGSERIAL NOT NULL,
    "job" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ NOT NULL,
    "finishedAt" TIMESTAMPTZ,
    "requestedByName" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL DEFAULT 0,
    "report" TEXT NOT NULL DEFAULT '',
    "isFailed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MailDelivery_state_dueAt_idx" ON "MailDelivery"("state", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailDelivery_messageId_accountId_key" ON "MailDelivery"("messageId", "accountId");

-- CreateIndex
CREATE INDEX "JobRun_job_id_idx" ON "JobRun"("job", "id");

-- AddForeignKey
ALTER TABLE "MailDelivery" ADD CONSTRAINT "MailDelivery_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailDelivery" ADD CONSTRAINT "MailDelivery_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One spelling of an address; who has none gets no mail.
ALTER TABLE "Account" ADD CONSTRAINT "Account_email_check" CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$');

ALTER TABLE "MailDelivery" ADD CONSTRAINT "MailDelivery_state_check"
  CHECK (state IN ('WAITING', 'SENT', 'DEAD', 'DROPPED') AND (state = 'SENT') = ("sentAt" IS NOT NULL));

-- What was sent cannot be unsent.
CREATE TRIGGER "SentLedger_insert_only" BEFORE UPDATE OR DELETE ON "SentLedger"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "SentLedger_no_truncate" BEFORE TRUNCATE ON "SentLedger" EXECUTE FUNCTION forbid_change();
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'workbench_runtime') THEN
    REVOKE UPDATE, DELETE ON "SentLedger" FROM workbench_runtime;
  END IF;
END $$;
