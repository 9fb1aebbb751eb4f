-- Results that were recorded with the name of their meeting alone: each named meeting of a batch becomes one that has
-- published, with these nominees on its agenda.
CREATE TEMPORARY TABLE earlier ON COMMIT DROP AS
  SELECT c."batchId", r.meeting AS title, r."decidedOn" AS held, gen_random_uuid() AS id, min(r.at) AS at,
    (array_agg(r."byId" ORDER BY r.at))[1] AS "byId", (array_agg(r."byName" ORDER BY r.at))[1] AS "byName"
  FROM "SelectionResult" r JOIN "Candidate" c ON c.id = r."candidateId"
  GROUP BY c."batchId", r.meeting, r."decidedOn";
INSERT INTO "Transition" (machine, "entityId", event, "fromState", "toState", "actorId", "actorName", "snapshotHash", at)
  SELECT 'MEETING', earlier.id, step.event, step.source, step.target, earlier."byId", earlier."byName", '', earlier.at
  FROM earlier CROSS JOIN (VALUES
    (1, 'startVoting', 'PREPARING', 'VOTING'), (2, 'closeVoting', 'VOTING', 'CLOSED'),
    (3, 'publish', 'CLOSED', 'PUBLISHED')) AS step (place, event, source, target)
  ORDER BY earlier.id, step.place;
INSERT INTO "Meeting" (id, "batchId", title, "heldOn", place, presiding, clerk, state, rules, letters, "createdAt", "publishedAt")
  SELECT id, "batchId", title, held, '', '', "byName", 'PUBLISHED', '{}', '{}', at, at FROM earlier;
INSERT INTO "AgendaItem" (id, "meetingId", "candidateId", channel, position, result, rank, reason,
    "proposedById", "proposedByName", "proposedAt")
  SELECT gen_random_uuid(), earlier.id, c.id, c.channel,
    row_number() OVER (PARTITION BY earlier.id ORDER BY c.channel, r.at, r.id), r.result,
    CASE WHEN r.result = 'RESERVE'
      THEN row_number() OVER (PARTITION BY earlier.id, c.channel, r.result ORDER BY r.at, r.id) END,
    r.reason, r."byId", r."byName", r.at
  FROM "SelectionResult" r
  JOIN "Candidate" c ON c.id = r."candidateId"
  JOIN earlier ON earlier."batchId" = c."batchId" AND earlier.title = r.meeting AND earlier.held = r."decidedOn";

ALTER TABLE "SelectionResult" ADD COLUMN "agendaItemId" UUID, ADD COLUMN "promotedAt" TIMESTAMPTZ,
  ADD COLUMN "promotionReason" TEXT NOT NULL DEFAULT '';
UPDATE "SelectionResult" r SET "agendaItemId" = i.id FROM "AgendaItem" i WHERE i."candidateId" = r."candidateId";
ALTER TABLE "SelectionResult" ALTER COLUMN "agendaItemId" SET NOT NULL, DROP COLUMN meeting, DROP COLUMN "decidedOn";
CREATE UNIQUE INDEX "SelectionResult_agendaItemId_key" ON "SelectionResult"("agendaItemId");
ALTER TABLE "SelectionResult" ADD CONSTRAINT "SelectionResult_agendaItemId_fkey" FOREIGN KEY ("agendaItemId")
  REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A result is what the agenda of a meeting that has published says of this very nominee; a reserve may move up.
ALTER TABLE "SelectionResult" ADD CONSTRAINT "SelectionResult_promotion_check"
  CHECK (("promotedAt" IS NULL) = ("promotionReason" = ''));
CREATE FUNCTION result_has_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "AgendaItem" i JOIN "Meeting" m ON m.id = i."meetingId"
    WHERE i.id = NEW."agendaItemId" AND i."candidateId" = NEW."candidateId" AND i."droppedAt" IS NULL
      AND m.state = 'PUBLISHED' AND CASE WHEN NEW."promotedAt" IS NULL THEN i.result = NEW.result
        ELSE i.result = 'RESERVE' AND NEW.result = 'SELECTED' END) THEN
    RAISE EXCEPTION 'no meeting has published this result of nominee %', NEW."candidateId"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SelectionResult_has_meeting" BEFORE INSERT OR UPDATE ON "SelectionResult"
  FOR EACH ROW EXECUTE FUNCTION result_has_meeting();
