import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { currentActor } from '@/lib/access/actor';
import { readProgramme } from '@/lib/data/programme';

/** What this is, for whoever comes to the address first. */
export default async function LandingPage() {
  const isSignedIn = (await currentActor()) !== null;
  const { isSelfRegistrationOpen } = await readProgramme();
  return (
    <Stack>
      <Panel>
        <h1>全省性社会组织党建工作指导员工作台</h1>
        <p className="muted">
          依据《全省性社会组织党建工作指导员队伍建设方案》（粤社党字〔2017〕148号），从推荐申报、审核遴选到培训聘任，一处办理，全程留痕。
        </p>
        <ButtonRow>
          <ButtonLink href={isSignedIn ? '/home' : '/sign-in'} variant="primary">
            {isSignedIn ? '进入待办' : '登录'}
          </ButtonLink>
          <ButtonLink href="/verify">核验聘书</ButtonLink>
          {isSelfRegistrationOpen && <ButtonLink href="/intentions">登记报名意向</ButtonLink>}
        </ButtonRow>
      </Panel>
      <Columns>
        <Panel title="推荐申报">
          <p>在线填写人选登记表，自动保存，随填随核对条件；名册由登记表生成，提交后取得回执编号。</p>
        </Panel>
        <Panel title="审核遴选">
          <p>条件逐条核对并列明依据，判断由人作出；退回修改的意见落到具体栏目，超额推荐须说明理由并经审批。</p>
        </Panel>
        <Panel title="培训聘任">
          <p>登记集中学习培训，统一颁发聘书；聘书连续编号，任何人可凭编号核验真伪和有效期。</p>
        </Panel>
      </Columns>
    </Stack>
  );
}
