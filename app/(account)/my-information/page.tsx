import type { Metadata } from 'next';
import { OwnMailForm } from '@/components/access/own-mail-form';
import { OwnRecord } from '@/components/access/own-record';
import { RoleList } from '@/components/access/role-list';
import { SessionTable } from '@/components/access/session-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findAccount, listSessions } from '@/lib/data/account';
import { readOwnInformation } from '@/lib/data/own-information';
import { mailMode } from '@/lib/platform/config';
import { endOwnSession } from '../actions';
import { saveOwnMail } from './actions';

export const metadata: Metadata = { title: '我的信息' };

/** What is kept about me, where I am signed in, and my password. */
export default async function MyInformationPage() {
  const { accountId, sessionId } = await requireAbility('self.manage');
  const [account, own, sessions] = await Promise.all([
    findAccount(accountId),
    readOwnInformation(accountId),
    listSessions(accountId),
  ]);
  if (!account) return null;
  return (
    <Stack>
      <PageHeader
        title="我的信息"
        subtitle="本平台保存的与您有关的信息，依《个人信息保护法》第四十四、四十五条供您查阅"
      />
      <Columns>
        <Panel title="账号">
          <Facts
            facts={[
              { label: '姓名', value: account.displayName },
              { label: '登录名', value: account.loginName },
              { label: '建立时间', value: <Instant at={account.createdAt} /> },
              { label: '密码修改时间', value: <Instant at={account.passwordChangedAt} /> },
              { label: '双因素认证', value: account.hasSecondFactor ? '已启用' : '未启用' },
            ]}
          />
          <ButtonRow>
            <ButtonLink href="/password">修改密码</ButtonLink>
            <ButtonLink href="/second-factor">{account.hasSecondFactor ? '更换验证设备' : '启用双因素认证'}</ButtonLink>
          </ButtonRow>
        </Panel>
        <Panel title="我的角色">
          <RoleList grants={account.grants} />
        </Panel>
      </Columns>
      {own && <OwnRecord own={own} />}
      <Panel title="邮件提醒">
        <OwnMailForm {...account} mode={mailMode} saveOwnMail={saveOwnMail} />
      </Panel>
      <Panel title="正在登录">
        <SessionTable sessions={sessions} ownId={sessionId} endSession={endOwnSession} showsNames={false} />
      </Panel>
      <Panel title="更正、删除与说明">
        <p>
          登记信息有误，由推荐单位在登记表中更正，或请党群工作处退回修改；账号信息由系统管理员更正。身份证号、健康状况、政治审查情况加密保存，默认遮盖，每次查看都须说明理由并记入审计记录。资格判断均由人作出，系统只列出核对结果和依据，您可以要求说明。
        </p>
      </Panel>
    </Stack>
  );
}
