import type { Metadata } from 'next';
import { helpTopics } from '@/components/help/topics';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '帮助' };

/** One's own work first. */
export default async function HelpPage() {
  const actor = await requireAbility('home.read');
  const isOwn = ({ ability }: { ability: (typeof helpTopics)[number]['ability'] }) => can(actor, ability);
  const topics = [...helpTopics.filter(isOwn), ...helpTopics.filter((topic) => !isOwn(topic))];
  return (
    <>
      <PageHeader title="帮助" subtitle="每页几步，照着办即可" />
      <Columns>
        {topics.map(({ slug, title, summary }) => (
          <Panel key={slug} title={<TextLink href={`/help/${slug}`}>{title}</TextLink>}>
            <p>{summary}</p>
          </Panel>
        ))}
      </Columns>
    </>
  );
}
