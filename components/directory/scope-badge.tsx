import { StatusBadge } from '@/components/ui/status-badge';

/** Whether an organisation is in scope of the instructors; its reasons stand on its own page. */
export function ScopeBadge({ isInScope }: { isInScope: boolean }) {
  return isInScope ? <StatusBadge tone="ok" label="在工作范围内" /> : <StatusBadge label="不在工作范围" />;
}
