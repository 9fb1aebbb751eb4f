-- What the database itself forbids. The states are those of lib/domain/lifecycle.ts; a test compares both.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- States that the machines do not know.
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_state_check" CHECK (state IN (
  'PREPARING', 'OPEN', 'CLOSED', 'REVIEW', 'SELECTION', 'TRAINING', 'ISSUED', 'ARCHIVED'));
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_state_check" CHECK (state IN (
  'DRAFT', 'LATE_REQUESTED', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'FORMAL_CHECKED', 'QUALIFIED', 'UNQUALIFIED',
  'APPROVED_FILED', 'FILING_REFUSED', 'SELECTED', 'RESERVE', 'NOT_SELECTED', 'TRAINED', 'APPOINTED', 'WITHDRAWN'));
ALTER TABLE "Term" ADD CONSTRAINT "Term_state_check" CHECK (state IN (
  'ACTIVE', 'SUSPENDED', 'EXPIRED', 'RENEWED', 'RESIGNED', 'ADJUSTED', 'DISMISSED', 'DECEASED', 'VOIDED'));
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_state_check" CHECK (state IN ('ISSUED', 'VOIDED'));
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_channel_check"
  CHECK (channel IN ('DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'));
ALTER TABLE "Term" ADD CONSTRAINT "Term_channel_check"
  CHECK (channel IN ('DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'));
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_role_check" CHECK (role IN (
  'PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER', 'DISPATCHING_UNIT', 'GRASSROOTS_COMMITTEE',
  'NOMINATING_UNIT', 'INSTRUCTOR', 'ORG_CONTACT', 'OBSERVER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));

-- 选任 uses the quota of a Party organisation, the other channels do not (方案 二（二）3).
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_quota_body_check"
  CHECK ((channel = 'SELECTED_INTERNALLY') = ("partyOrganizationId" IS NOT NULL));

-- 原则上不超过: over the limit only with as many recorded requests.
ALTER TABLE "QuotaCounter" ADD CONSTRAINT "QuotaCounter_limit_check" CHECK (used <= "limit" + overrides);

-- One person, one track, one batch (N04).
CREATE UNIQUE INDEX "Candidate_batch_person_key" ON "Candidate" ("batchId", "personId")
  WHERE "personId" IS NOT NULL AND state <> 'WITHDRAWN';

-- Months and days as text.
ALTER TABLE "Person" ADD CONSTRAINT "Person_months_check" CHECK (
  "bornOn" ~ '^\d{4}-(0[1-9]|1[0-2])$' AND "joinedPartyOn" ~ '^\d{4}-(0[1-9]|1[0-2])$');

-- A batch's days stand in order.
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_days_check" CHECK ("opensOn" <= "deadlineOn");

-- A letter rests on training and on exactly one decision: selection, or filing for 选任 (N09, B12).
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_decision_check"
  CHECK (num_nonnulls("selectionResultId", "filingId") = 1);
-- … of this very nominee, in whose favour it was made.
ALTER TABLE "Filing" ADD CONSTRAINT "Filing_number_check" CHECK ("isApproved" = (number IS NOT NULL));
ALTER TABLE "SelectionResult" ADD CONSTRAINT "SelectionResult_result_check"
  CHECK (result IN ('SELECTED', 'RESERVE', 'NOT_SELECTED'));
CREATE FUNCTION letter_has_grounds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Attendance" WHERE id = NEW."attendanceId" AND "candidateId" = NEW."candidateId")
    OR NOT EXISTS (
      SELECT FROM "SelectionResult"
        WHERE id = NEW."selectionResultId" AND "candidateId" = NEW."candidateId" AND result = 'SELECTED'
      UNION ALL
      SELECT FROM "Filing" WHERE id = NEW."filingId" AND "candidateId" = NEW."candidateId" AND "isApproved") THEN
    RAISE EXCEPTION 'letter % lacks the training or the decision of its nominee', NEW.number
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Letter_has_grounds" BEFORE INSERT OR UPDATE OF "candidateId", "attendanceId", "selectionResultId",
  "filingId" ON "Letter" FOR EACH ROW EXECUTE FUNCTION letter_has_grounds();
CREATE UNIQUE INDEX "Letter_candidate_key" ON "Letter" ("candidateId") WHERE state <> 'VOIDED';
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_serial_check" CHECK (serial > 0);

-- Never two live terms of one person (B13). endedOn is the first day on which the term no longer holds.
ALTER TABLE "Term" ADD CONSTRAINT "Term_days_check"
  CHECK ("startsOn" <= "endsOn" AND ("endedOn" IS NULL OR "endedOn" >= "startsOn"));
ALTER TABLE "Term" ADD CONSTRAINT "Term_one_live_a_person" EXCLUDE USING gist (
  "personId" WITH =,
  daterange("startsOn", COALESCE("endedOn", "endsOn" + 1), '[)') WITH &&
) WHERE (state <> 'VOIDED');

-- Paper is counted by the copy; a line with none only corrects another.
ALTER TABLE "PaperReceipt" ADD CONSTRAINT "PaperReceipt_copies_check"
  CHECK (copies BETWEEN 0 AND 99 AND (copies > 0 OR "correctsId" IS NOT NULL));
ALTER TABLE "PaperPrint" ADD CONSTRAINT "PaperPrint_code_check" CHECK (code ~ '^[0-9A-F]{8}$');
ALTER TABLE "SubmissionReminder" ADD CONSTRAINT "SubmissionReminder_kind_check" CHECK (kind IN ('SUBMISSION', 'PAPER'));

-- Attendance cannot exceed the session.
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_half_days_check"
  CHECK ("halfDaysAttended" >= 0 AND "halfDaysMadeUp" >= 0);

-- A state column says what the last transition says; checked when the transaction commits.
CREATE FUNCTION state_follows_transition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_state text;
  last_state text;
BEGIN
  EXECUTE format('SELECT state FROM %I WHERE id = $1', TG_TABLE_NAME) INTO now_state USING NEW.id;
  SELECT "toState" INTO last_state FROM "Transition"
    WHERE machine = TG_ARGV[0] AND "entityId" = NEW.id ORDER BY id DESC LIMIT 1;
  IF now_state IS NOT NULL AND now_state <> COALESCE(last_state, TG_ARGV[1]) THEN
    RAISE EXCEPTION '% % is in state % but its last transition says %', TG_TABLE_NAME, NEW.id, now_state,
      COALESCE(last_state, TG_ARGV[1]) USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Batch_state_follows_transition" AFTER INSERT OR UPDATE OF state ON "Batch"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION state_follows_transition('BATCH', 'PREPARING');
CREATE CONSTRAINT TRIGGER "Candidate_state_follows_transition" AFTER INSERT OR UPDATE OF state ON "Candidate"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION state_follows_transition('CANDIDATE', 'DRAFT');
CREATE CONSTRAINT TRIGGER "Term_state_follows_transition" AFTER INSERT OR UPDATE OF state ON "Term"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION state_follows_transition('INSTRUCTOR', 'ACTIVE');

-- Insert-only tables: audit, transitions, form versions. Letters are voided, never deleted.
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "AuditEntry_insert_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "AuditEntry_no_truncate" BEFORE TRUNCATE ON "AuditEntry" EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "Transition_insert_only" BEFORE UPDATE OR DELETE ON "Transition"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "Transition_no_truncate" BEFORE TRUNCATE ON "Transition" EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "FormVersion_insert_only" BEFORE UPDATE OR DELETE ON "FormVersion"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "FormVersion_no_truncate" BEFORE TRUNCATE ON "FormVersion" EXECUTE FUNCTION forbid_change();
-- 收件登记簿 and what the codes stand for: never changed, corrected by another line (N06).
CREATE TRIGGER "PaperPrint_insert_only" BEFORE UPDATE OR DELETE ON "PaperPrint"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "PaperPrint_no_truncate" BEFORE TRUNCATE ON "PaperPrint" EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "PaperReceipt_insert_only" BEFORE UPDATE OR DELETE ON "PaperReceipt"
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "PaperReceipt_no_truncate" BEFORE TRUNCATE ON "PaperReceipt" EXECUTE FUNCTION forbid_change();
CREATE TRIGGER "Letter_no_delete" BEFORE DELETE ON "Letter" FOR EACH ROW EXECUTE FUNCTION forbid_change();

INSERT INTO "AuditHead" (id, last, hash) VALUES (1, 0, '');

-- The role of the running application: it can add to the insert-only tables and read them, no more.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'workbench_runtime') THEN
    CREATE ROLE workbench_runtime NOLOGIN;
  END IF;
EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
  RAISE NOTICE 'role workbench_runtime is not managed here';
END $$;
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'workbench_runtime') THEN
    GRANT USAGE ON SCHEMA public TO workbench_runtime;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO workbench_runtime;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO workbench_runtime;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO workbench_runtime;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO workbench_runtime;
    REVOKE UPDATE, DELETE ON "AuditEntry", "Transition", "FormVersion", "PaperPrint", "PaperReceipt" FROM workbench_runtime;
    -- The shadow database of the Prisma CLI has no such table.
    IF to_regclass('"_prisma_migrations"') IS NOT NULL THEN
      REVOKE ALL ON "_prisma_migrations" FROM workbench_runtime;
    END IF;
  END IF;
END $$;
