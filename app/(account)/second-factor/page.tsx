import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { QrCode } from '@/components/ui/qr-code';
import { Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { enrolmentQr } from '@/lib/access/enrolment-qr';
import { findAccount, readPendingSecret } from '@/lib/data/account';
import { beginSecondFactor, finishSecondFactor } from '../actions';

export const metadata: Metadata = { title: '双因素认证' };

/** Enrolment of an authenticator app: password, QR code, first code. */
export default async function SecondFactorPage() {
  const { accountId, duty } = await requireAbility('self.manage');
  const [account, pending] = await Promise.all([findAccount(accountId), readPendingSecret(accountId)]);
  return (
    <Narrow>
      <PageHeader place={[{ label: '我的信息', href: '/my-information' }]} title="双因素认证" />
      {duty === 'ENROL_SECOND_FACTOR' && (
        <Notice tone="warn" title="您的角色须启用双因素认证">
          启用之后才能办理其他事项。请先在手机上安装任一身份验证器（支持 TOTP）。
        </Notice>
      )}
      {account?.hasSecondFactor && !pending && (
        <Notice tone="ok" title="已启用">
          每次登录需要密码和手机上的6位验证码。更换手机时，在下面重新生成二维码。
          <p>
            <ButtonLink href="/home">回到待办</ButtonLink>
          </p>
        </Notice>
      )}
      {pending ? <ScanAndConfirm {...pending} /> : <Begin />}
    </Narrow>
  );
}

function Begin() {
  return (
    <Panel title="第一步：确认是本人">
      <ActionForm action={beginSecondFactor}>
        <Stack>
          <TextField name="currentPassword" label="当前密码" type="password" autoComplete="current-password" required />
          <div>
            <SubmitButton>生成二维码</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </Panel>
  );
}

function ScanAndConfirm({ loginName, secret }: { loginName: string; secret: string }) {
  return (
    <Panel title="第二步：扫码并输入验证码">
      <p>用身份验证器扫描二维码；不能扫码时，手工输入密钥。</p>
      <QrCode {...enrolmentQr({ loginName, secret })} label="双因素认证二维码，密钥见下方文字" />
      <p>
        密钥：<code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <ActionForm action={finishSecondFactor}>
        <Stack>
          <TextField
            name="code"
            label="6位验证码"
            description="输入身份验证器显示的数字"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
          <div>
            <SubmitButton>启用</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
