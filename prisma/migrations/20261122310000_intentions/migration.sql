-- CreateTable
CREATE TABLE "Intention" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'REGISTERED',
    "codeHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ NOT NULL,
    "organizationId" UUID,
    "candidateId" UUID,
    "declineReason" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Intention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Intention_codeHash_key" ON "Intention"("codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Intention_candidateId_key" ON "Intention"("candidateId");

-- CreateIndex
CREATE INDEX "Intention_state_registeredAt_idx" ON "Intention"("state", "registeredAt");

-- CreateIndex
CREATE INDEX "Intention_organizationId_state_idx" ON "Intention"("organizationId", "state");

-- AddForeignKey
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The states are those of lib/domain/nomination/intention.ts.
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_state_check"
  CHECK (state IN ('REGISTERED', 'HANDED', 'ADOPTED', 'DECLINED', 'WITHDRAWN'));
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_ended_check"
  CHECK ((state IN ('ADOPTED', 'DECLINED', 'WITHDRAWN')) = ("endedAt" IS NOT NULL));
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_handed_check"
  CHECK (state NOT IN ('HANDED', 'ADOPTED') OR "organizationId" IS NOT NULL);
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_declined_check"
  CHECK (state <> 'DECLINED' OR btrim("declineReason") <> '');
-- Nothing of the person is left once the consent is taken back (个人信息保护法 15, 47).
ALTER TABLE "Intention" ADD CONSTRAINT "Intention_withdrawn_check"
  CHECK ((state = 'WITHDRAWN') = (name = '' AND content = ''));

CREATE FUNCTION intention_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
    ('REGISTERED', 'HANDED'), ('REGISTERED', 'DECLINED'), ('REGISTERED', 'WITHDRAWN'),
    ('HANDED', 'ADOPTED'), ('HANDED', 'DECLINED'), ('HANDED', 'WITHDRAWN'),
    ('DECLINED', 'HANDED'), ('DECLINED', 'WITHDRAWN'), ('ADOPTED', 'WITHDRAWN')
  ) THEN
    RAISE EXCEPTION 'an intention cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."batchId", NEW."codeHash", NEW."registeredAt")
    IS DISTINCT FROM (OLD."batchId", OLD."codeHash", OLD."registeredAt") THEN
    RAISE EXCEPTION 'what was registered stays' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Intention_moves" BEFORE UPDATE ON "Intention" FOR EACH ROW EXECUTE FUNCTION intention_moves();
