import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { type Ability, can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '设置' };

const sections: readonly { href: string; label: string; text: string; abilities: readonly Ability[] }[] = [
  {
    href: '/settings/programme',
    label: '工作参数',
    text: '答复问题的期限等，由党群工作处掌握。',
    abilities: ['programme.manage'],
  },
  {
    href: '/settings/workdays',
    label: '工作日',
    text: '放假和调休；截止日遇休息日顺延。',
    abilities: ['programme.manage'],
  },
  {
    href: '/settings/accounts',
    label: '账号与角色',
    text: '系统管理员建立、停用、解锁账号；安全管理员授予和收回角色。',
    abilities: ['account.manage', 'role.grant'],
  },
  {
    href: '/settings/jobs',
    label: '定时任务',
    text: '聘期届满、提醒、核查、清理等按时自动办理的事，上次的结果和下次的时间。',
    abilities: ['job.manage'],
  },
  {
    href: '/settings/invariants',
    label: '数据核查',
    text: '名额、结果、聘书、状态记录和审计链有无不可能出现的情况。',
    abilities: ['job.manage'],
  },
  {
    href: '/settings/mail',
    label: '邮件',
    text: '消息的邮件提醒是否启用，未能送达的可以重发。',
    abilities: ['mail.manage'],
  },
  {
    href: '/settings/sessions',
    label: '登录会话',
    text: '谁在何时何处登录，可随时终止。',
    abilities: ['session.revokeAny'],
  },
  {
    href: '/settings/audit',
    label: '审计记录',
    text: '每一次变更、查看和导出，只增不改，前后相连，可校验完整性。',
    abilities: ['audit.read'],
  },
];

export default async function SettingsPage() {
  const actor = await requireAbility('home.read');
  const open = sections.filter(({ abilities }) => abilities.some((ability) => can(actor, ability)));
  if (open.length === 0) forbidden();
  return (
    <>
      <PageHeader title="设置" />
      <Columns>
        {open.map(({ href, label, text }) => (
          <Panel key={href} title={<TextLink href={href}>{label}</TextLink>}>
            <p>{text}</p>
          </Panel>
        ))}
      </Columns>
    </>
  );
}
