import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow } from '@/components/ui/stack';
import { VerifyForm } from './verify-form';

export const metadata: Metadata = { title: '核验聘书' };

export default function VerifyPage() {
  return (
    <Narrow>
      <PageHeader title="核验聘书" subtitle="核对聘书的姓名、编号和有效期" />
      <Panel>
        <VerifyForm />
      </Panel>
    </Narrow>
  );
}
