-- CreateTable
CREATE TABLE "ProxyEntry" (
    "candidateId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "sourceOn" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "takenOverById" UUID,
    "takenOverByName" TEXT,
    "takenOverAt" TIMESTAMPTZ,

    CONSTRAINT "ProxyEntry_pkey" PRIMARY KEY ("candidateId")
);

-- AddForeignKey
ALTER TABLE "ProxyEntry" ADD CONSTRAINT "ProxyEntry_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- 代录 names the letter or e-mail it rests on; whoever takes a form over does it with name and hour.
ALTER TABLE "ProxyEntry" ADD CONSTRAINT "ProxyEntry_source_check" CHECK (btrim("source") <> '');
ALTER TABLE "ProxyEntry" ADD CONSTRAINT "ProxyEntry_taken_over_check"
  CHECK (num_nonnulls("takenOverById", "takenOverByName", "takenOverAt") IN (0, 3));

-- Who entered what, and from where, does not change afterwards; it goes with its nominee.
CREATE FUNCTION proxy_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."candidateId", NEW."source", NEW."sourceOn", NEW."byId", NEW."byName", NEW."at")
    IS DISTINCT FROM (OLD."candidateId", OLD."source", OLD."sourceOn", OLD."byId", OLD."byName", OLD."at")
    OR OLD."takenOverAt" IS NOT NULL THEN
    RAISE EXCEPTION 'the proxy entry of % stays as it is', OLD."candidateId" USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ProxyEntry_stays" BEFORE UPDATE ON "ProxyEntry"
  FOR EACH ROW EXECUTE FUNCTION proxy_entry_stays();
