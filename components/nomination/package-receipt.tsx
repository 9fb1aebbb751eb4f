import { Facts } from '@/components/ui/facts';
import { formatInstant } from '@/components/ui/instant';

interface Props {
  receiptNumber: string;
  /** ISO instant */
  submittedAt: string;
  paperCopies: number;
}

/** 收件回执, and what is left to do: the paper leg (N06). */
export function PackageReceipt({ receiptNumber, submittedAt, paperCopies }: Props) {
  return (
    <>
      <Facts
        facts={[
          { label: '回执编号', value: receiptNumber },
          { label: '首次提交', value: formatInstant(submittedAt) },
        ]}
      />
      <WhatHappensNext paperCopies={paperCopies} />
    </>
  );
}

/** The way of a submitted form, said to its author. */
export function WhatHappensNext({ paperCopies }: { paperCopies: number }) {
  return (
    <>
      <p>
        <strong>接下来</strong>
      </p>
      <ol>
        <li>
          在“报送材料”页打印全套材料（名册和登记表），盖章后一式{paperCopies}
          份报送省社会组织管理局党群工作处；纸上的校验码须与系统一致，改动后要重新打印（通知 二）。
        </li>
        <li>党群工作处受理并审核；需要修改的会退回，意见写在对应栏目上。</li>
        <li>审核通过后，招募、选派人选由省社会组织党委择优遴选，选任人选审核备案，结果在这里和首页可以看到。</li>
      </ol>
    </>
  );
}
