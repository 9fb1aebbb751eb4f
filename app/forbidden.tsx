import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SiteShell } from './site-shell';

export default function ForbiddenPage() {
  return (
    <SiteShell>
      <h1>您没有查看此页面的权限</h1>
      <EmptyState
        title="如工作需要，请联系安全管理员授予角色"
        action={<ButtonLink href="/home">回到待办</ButtonLink>}
      />
    </SiteShell>
  );
}
