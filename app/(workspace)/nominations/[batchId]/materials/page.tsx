import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MaterialSheet } from '@/components/nomination/material-sheet';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { readPackage } from '@/lib/data/nomination/package';
import { formatDay } from '@/lib/domain/calendar-day';
import { materialLines } from '@/lib/domain/nomination/material';

export const metadata: Metadata = { title: '打印材料清单' };

export default async function MaterialsPage({ params, searchParams }: PageProps<'/nominations/[batchId]/materials'>) {
  const actor = await requireAbility('nomination.read');
  const { batchId } = await params;
  const { organization: organizationId } = await searchParams;
  if (typeof organizationId !== 'string') notFound();
  const { batch, window, organization } = (await readPackage(actor, batchId, organizationId)) ?? notFound();
  return (
    <Stack>
      <nav aria-label="返回">
        <TextLink href={`/nominations/${batchId}?organization=${organizationId}`}>回到报送材料</TextLink>
      </nav>
      <MaterialSheet
        heading={`${batch.title}，${organization.name}，${formatDay(window.lastOn)}前报送`}
        lines={materialLines(batch.materials, batch.rules.paperCopies)}
      />
    </Stack>
  );
}
