import type { Metadata } from 'next';
import { ValidityBadge } from '@/components/appointment/validity-badge';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow } from '@/components/ui/stack';
import { readVisitor } from '@/lib/access/request';
import { verifyLetter } from '@/lib/data/appointment/letters';
import { formatDay } from '@/lib/domain/calendar-day';
import { takePublicPoint } from '@/lib/platform/rate-limit';
import { VerifyForm } from '../verify-form';

export const metadata: Metadata = { title: '核验结果', robots: { index: false } };

/** Tells name, number and validity of a letter, and nothing else; guessing numbers is slowed down. */
export default async function VerificationPage({ params }: PageProps<'/verify/[number]'>) {
  const number = decodeNumber((await params).number);
  const isAllowed = await takePublicPoint((await readVisitor()).address);
  return (
    <Narrow>
      <PageHeader place={[{ label: '核验聘书', href: '/verify' }]} title="核验结果" />
      {isAllowed ? <Result number={number} /> : <Notice tone="warn" title="查询过于频繁，请稍候一分钟再试" />}
      <Panel title="再核验一份">
        <VerifyForm number={number} />
      </Panel>
    </Narrow>
  );
}

async function Result({ number }: { number: string }) {
  const proof = await verifyLetter(number);
  if (!proof)
    return (
      <Notice tone="bad" title="没有查到这个编号的聘书">
        请核对编号，注意年份用〔〕括起。
      </Notice>
    );
  return (
    <Panel title="查到这份聘书">
      <Facts
        facts={[
          { label: '姓名', value: proof.name },
          { label: '聘书编号', value: proof.number },
          { label: '聘期', value: `${formatDay(proof.startsOn)}至${formatDay(proof.endsOn)}` },
          { label: '有效状态', value: <ValidityBadge validity={proof.validity} /> },
        ]}
      />
    </Panel>
  );
}

/** A number that was typed into the address by hand may hold a stray per cent sign. */
function decodeNumber(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
