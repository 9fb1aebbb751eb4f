import { BatchHeadline } from '@/components/nomination/batch-headline';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { ProxyBadge } from '@/components/ui/proxy-notice';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import type { NomineeView } from '@/lib/data/nomination/nominee';
import { daysLeft } from '@/lib/domain/deadline';
import { channelLabels } from '@/lib/domain/glossary';
import { now } from '@/lib/platform/clock';
import { packageHref } from './find-nominee';

/** Which form, of whom, in which batch, until when. */
export function NomineeHeader({ nominee, step }: { nominee: NomineeView; step?: string }) {
  const { batch, window, form, state, channel } = nominee;
  const page = `/nominations/${batch.id}/${nominee.id}`;
  const name = form.name.trim() || '未填姓名';
  const place = [
    { label: '推荐申报', href: '/nominations' },
    { label: `${nominee.organizationName}报送材料`, href: packageHref(nominee) },
  ];
  return (
    <PageHeader
      place={step ? [...place, { label: `登记表：${name}`, href: page }] : place}
      title={
        <>
          {step ?? `登记表：${name}`} <CandidateBadge state={state} />
          {nominee.isLate && <StatusBadge tone="warn" label="逾期" />} {nominee.proxy && <ProxyBadge />}
        </>
      }
      subtitle={
        <>
          {channelLabels[channel]}
          {nominee.partyOrganizationName && ` · ${nominee.partyOrganizationName}`} ·{' '}
          <BatchHeadline
            title={batch.title}
            state={batch.state}
            lastOn={window.lastOn}
            daysLeft={daysLeft(window.lastOn, now())}
          />
        </>
      }
      actions={
        <>
          <ButtonLink href={`${page}/registration-form.pdf`} isDownload>
            登记表（PDF）
          </ButtonLink>
          <ButtonLink href={`${page}/registration-form.docx`} isDownload>
            登记表（DOCX）
          </ButtonLink>
          <ButtonLink href={`${page}/cadre-form.lrmx`} isDownload>
            任免审批表（LRMX）
          </ButtonLink>
        </>
      }
    />
  );
}
