import { StatusBadge } from '@/components/ui/status-badge';

interface Props {
  isDisabled: boolean;
  isLocked: boolean;
  hasSecondFactor: boolean;
}

/** State of an account: whether it can be used, and how well it is guarded. */
export function AccountBadges({ isDisabled, isLocked, hasSecondFactor }: Props) {
  return (
    <>
      {isDisabled && <StatusBadge tone="bad" label="已停用" />} {isLocked && <StatusBadge tone="warn" label="已锁定" />}{' '}
      {!isDisabled && !isLocked && <StatusBadge tone="ok" label="正常" />}{' '}
      {hasSecondFactor && <StatusBadge tone="info" label="双因素" />}
    </>
  );
}
