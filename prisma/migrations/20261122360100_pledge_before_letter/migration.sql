-- 承诺书 before 聘书 (M10): signed by the same person, not after the day of the letter, within a year of it. 续聘 rests on
-- the yearly pledge of a serving instructor.
CREATE FUNCTION letter_has_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."renewalId" IS NULL AND NOT EXISTS (
      SELECT FROM "Pledge" p JOIN "Candidate" c ON c."personId" = p."personId"
      WHERE p.id = NEW."pledgeId" AND c.id = NEW."candidateId"
        AND p."signedOn" <= NEW."issuedOn" AND p."signedOn" + interval '1 year' > NEW."issuedOn") THEN
    RAISE EXCEPTION 'letter % lacks the pledge of its nominee', NEW.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Letter_has_pledge" BEFORE INSERT ON "Letter" FOR EACH ROW EXECUTE FUNCTION letter_has_pledge();
