-- The organs as 粤社党字〔2017〕148号 names them: what letters, forms and pages print until the office says otherwise.
-- 党群工作服务中心 was still being founded (筹建中); the office enters its name with the day on which it starts.
INSERT INTO "ManagingUnit" (id, code, name, "validFrom") VALUES
  (gen_random_uuid(), 'PROVINCIAL_COMMITTEE', '中共广东省社会组织委员会', '2000-01-01'),
  (gen_random_uuid(), 'MASS_WORK_DIVISION', '广东省社会组织管理局党群工作处', '2000-01-01');
