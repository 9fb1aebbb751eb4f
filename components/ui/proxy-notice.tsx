import { describeSource, type ProxyMark, proxyLabel } from '@/lib/domain/proxy-entry';
import { formatInstant } from './instant';
import { Notice } from './notice';
import { StatusBadge } from './status-badge';

/** 代录, wherever a nominee is named in a list. */
export function ProxyBadge() {
  return <StatusBadge tone="info" label={proxyLabel} />;
}

interface Props {
  proxy: ProxyMark;
  /** The reader is of the organisation, and can still take the form over. */
  canTakeOver?: boolean;
}

/** 代录: who entered the nominee, when, from which letter, and who writes the form since. */
export function ProxyNotice({ proxy, canTakeOver = false }: Props) {
  const { byName, at, takenOverByName, takenOverAt } = proxy;
  return (
    <Notice tone="info" title={`党群工作处${proxyLabel}`}>
      <p>
        {byName} {formatInstant(at)} 录入，{describeSource(proxy)}。
        {takenOverAt && `${takenOverByName} ${formatInstant(takenOverAt)} 接手，此后由推荐单位填报。`}
      </p>
      {canTakeOver && !takenOverAt && <p>请核对；直接修改或提交，此后即由本单位填报。</p>}
    </Notice>
  );
}
