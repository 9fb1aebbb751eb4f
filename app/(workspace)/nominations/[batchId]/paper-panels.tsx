import { PaperLegs } from '@/components/nomination/paper-leg';
import { ScanList } from '@/components/nomination/scan-list';
import { Panel } from '@/components/ui/panel';
import { readPaperLeg } from '@/lib/data/nomination/paper-leg';
import { type Actor, canOn } from '@/lib/domain/permissions';
import { attachPackageScan } from '../packages/actions';

interface Props {
  actor: Actor;
  packageId: string;
  organizationId: string;
}

/** The paper leg of a package: print, arrivals, stamped scans (N06). */
export async function PaperPanels({ actor, packageId, organizationId }: Props) {
  const leg = await readPaperLeg(actor, packageId);
  if (!leg) return null;
  const canAttach = canOn(actor, 'nomination.write', { organizationId });
  return (
    <>
      <Panel title="电子版和纸质版" id="paper">
        <PaperLegs {...leg} />
      </Panel>
      <Panel title="盖章扫描件">
        <ScanList packageId={packageId} scans={leg.scans} attach={canAttach ? attachPackageScan : undefined} />
      </Panel>
    </>
  );
}
