-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "presiding" TEXT NOT NULL,
    "clerk" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PREPARING',
    "rules" JSONB NOT NULL,
    "letters" JSONB NOT NULL,
    "remarks" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL,
    "publishedAt" TIMESTAMPTZ,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingMember" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "accountId" UUID,
    "name" TEXT NOT NULL,
    "duty" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "isPresent" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "MeetingMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "agree" INTEGER,
    "disagree" INTEGER,
    "abstain" INTEGER,
    "result" TEXT,
    "rank" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "proposedById" UUID,
    "proposedByName" TEXT,
    "proposedAt" TIMESTAMPTZ,
    "droppedAt" TIMESTAMPTZ,
    "dropReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "choice" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("itemId","memberId")
);

-- CreateTable
CREATE TABLE "Score" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "criterion" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("itemId","memberId","criterion")
);

-- CreateTable
CREATE TABLE "ConflictOfInterest" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "accountId" UUID,
    "memberId" UUID,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "ConflictOfInterest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Meeting_batchId_idx" ON "Meeting"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingMember_meetingId_accountId_key" ON "MeetingMember"("meetingId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingMember_meetingId_position_key" ON "MeetingMember"("meetingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_candidateId_key" ON "AgendaItem"("meetingId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_id_candidateId_key" ON "AgendaItem"("id", "candidateId");

-- CreateIndex
CREATE INDEX "ConflictOfInterest_candidateId_idx" ON "ConflictOfInterest"("candidateId");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMember" ADD CONSTRAINT "MeetingMember_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMember" ADD CONSTRAINT "MeetingMember_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "MeetingMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "MeetingMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "MeetingMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The states are those of lib/domain/lifecycle.ts; a test compares both.
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_state_check" CHECK (state IN (
  'PREPARING', 'SCORING', 'VOTING', 'CLOSED', 'PUBLISHED', 'CANCELLED'));
CREATE CONSTRAINT TRIGGER "Meeting_state_follows_transition" AFTER INSERT OR UPDATE OF state ON "Meeting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION state_follows_transition('MEETING', 'PREPARING');
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_published_check" CHECK ((state = 'PUBLISHED') = ("publishedAt" IS NOT NULL));

-- 招募 and 选派 alone are chosen by a meeting (方案 二（二）), each before one meeting at a time.
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_channel_check" CHECK (channel IN ('DISPATCHED', 'RECRUITED'));
CREATE UNIQUE INDEX "AgendaItem_candidate_key" ON "AgendaItem" ("candidateId") WHERE "droppedAt" IS NULL;
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_result_check" CHECK (
  result IN ('SELECTED', 'RESERVE', 'NOT_SELECTED')
  AND (result IS NULL) = ("proposedAt" IS NULL) AND ("proposedAt" IS NULL) = ("proposedById" IS NULL)
  AND (result IS DISTINCT FROM 'NOT_SELECTED' OR reason <> ''));
-- 备用人选 stand in one order a channel.
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_rank_check"
  CHECK ((result IS NOT DISTINCT FROM 'RESERVE') = (rank IS NOT NULL) AND (rank IS NULL OR rank > 0));
CREATE UNIQUE INDEX "AgendaItem_rank_key" ON "AgendaItem" ("meetingId", channel, rank)
  WHERE rank IS NOT NULL AND "droppedAt" IS NULL;
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_votes_check" CHECK (
  num_nonnulls(agree, disagree, abstain) IN (0, 3) AND agree >= 0 AND disagree >= 0 AND abstain >= 0);
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_drop_check" CHECK (("droppedAt" IS NULL) = ("dropReason" = ''));

-- What a meeting has published stays as it was.
CREATE FUNCTION agenda_is_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Meeting" WHERE id = OLD."meetingId" AND state IN ('PUBLISHED', 'CANCELLED')) THEN
    RAISE EXCEPTION 'the agenda of meeting % is settled', OLD."meetingId" USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "AgendaItem_is_settled" BEFORE UPDATE OR DELETE ON "AgendaItem"
  FOR EACH ROW EXECUTE FUNCTION agenda_is_settled();

-- A vote counts while the vote is open, of a member of that meeting; so do points.
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_choice_check" CHECK (choice IN ('AGREE', 'DISAGREE', 'ABSTAIN'));
ALTER TABLE "Score" ADD CONSTRAINT "Score_points_check" CHECK (points BETWEEN 0 AND 10 AND criterion >= 0);
CREATE FUNCTION member_acts_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place record := COALESCE(NEW, OLD);
BEGIN
  IF NOT EXISTS (
    SELECT FROM "AgendaItem" i
    JOIN "Meeting" m ON m.id = i."meetingId"
    JOIN "MeetingMember" p ON p."meetingId" = m.id
    WHERE i.id = place."itemId" AND p.id = place."memberId" AND m.state = TG_ARGV[0]) THEN
    RAISE EXCEPTION 'member % cannot act on item % now', place."memberId", place."itemId"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "Vote_in_time" BEFORE INSERT OR UPDATE OR DELETE ON "Vote"
  FOR EACH ROW EXECUTE FUNCTION member_acts_in_time('VOTING');
CREATE TRIGGER "Score_in_time" BEFORE INSERT OR UPDATE OR DELETE ON "Score"
  FOR EACH ROW EXECUTE FUNCTION member_acts_in_time('SCORING');

-- 回避 is somebody's, of one kind, and declared once.
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_who_check"
  CHECK (num_nonnulls("accountId", "memberId") = 1);
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_kind_check"
  CHECK (kind IN ('OWN_ORGANIZATION', 'RELATIVE', 'OTHER'));
CREATE UNIQUE INDEX "ConflictOfInterest_account_key" ON "ConflictOfInterest" ("candidateId", "accountId")
  WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "ConflictOfInterest_member_key" ON "ConflictOfInterest" ("candidateId", "memberId")
  WHERE "endedAt" IS NULL;
