import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SiteShell } from './site-shell';

export default function NotFoundPage() {
  return (
    <SiteShell>
      <h1>没有找到这个页面</h1>
      <EmptyState title="地址可能有误，或您无权查看" action={<ButtonLink href="/">回到首页</ButtonLink>} />
    </SiteShell>
  );
}
