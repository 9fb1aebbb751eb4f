import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { helpTopics } from '@/components/help/topics';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';

type Props = PageProps<'/help/[topic]'>;

async function readTopic(params: Props['params']) {
  const { topic } = await params;
  return helpTopics.find(({ slug }) => slug === topic);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readTopic(params))?.title ?? '帮助' };
}

export default async function HelpTopicPage({ params }: Props) {
  await requireAbility('home.read');
  const { title, summary, steps, questions } = (await readTopic(params)) ?? notFound();
  return (
    <Narrow>
      <PageHeader place={[{ label: '帮助', href: '/help' }]} title={title} subtitle={summary} />
      <Panel title="怎么办">
        <ol>
          {steps.map((step) => (
            <li key={step.title}>
              <strong>{step.title}</strong>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title="常见问题">
        <dl>
          {questions.map(({ question, answer }) => (
            <div key={question}>
              <dt>
                <strong>{question}</strong>
              </dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </Narrow>
  );
}
