import { ActionForm } from '@/components/ui/action-form';
import { AutoRefresh } from '@/components/ui/auto-refresh';
import { ButtonLink } from '@/components/ui/button-link';
import { Instant } from '@/components/ui/instant';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { ProgressBar } from '@/components/ui/progress-bar';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { LetterBundleView } from '@/lib/data/appointment/letter-bundles';
import type { Decision } from '@/lib/domain/decision';
import { bundleLetters } from '../../letters/actions';

interface Props {
  batchId: string;
  bundles: readonly LetterBundleView[];
  /** Whether originals may be printed at all. */
  decision: Decision;
  isPrintedBefore: boolean;
}

/** All originals of the batch as files, drawn in the background. */
export function BundlePanel({ batchId, bundles, decision, isPrintedBefore }: Props) {
  const isUnderWay = bundles.some(({ state }) => state === 'WAITING' || state === 'RUNNING');
  return (
    <Panel title="打印全部正本">
      <Stack>
        {bundles.map((bundle) => (
          <Bundle key={bundle.id} batchId={batchId} bundle={bundle} />
        ))}
        {isUnderWay ? (
          <AutoRefresh />
        ) : (
          <ActionForm action={bundleLetters} labels={{ reason: '补打理由' }} aria-label="生成正本文件">
            <Stack>
              <input type="hidden" name="batchId" value={batchId} />
              {isPrintedBefore && (
                <TextField name="reason" label="补打理由" description="正本已经打印过，再次打印须写明理由" required />
              )}
              <ButtonRow>
                <SubmitButton variant="default" decision={decision}>
                  生成正本文件
                </SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}

function Bundle({ batchId, bundle }: { batchId: string; bundle: LetterBundleView }) {
  const { id, state, total, drawn, failure, byName, createdAt } = bundle;
  if (state === 'FAILED')
    return (
      <Notice tone="bad" title="没有生成">
        {failure}
      </Notice>
    );
  if (state !== 'DONE') {
    return <ProgressBar label="正在生成，可以离开本页，完成后在这里下载" value={drawn} total={total} />;
  }
  const href = `/appointments/${batchId}/bundles/${id}`;
  return (
    <div>
      <p>
        {total}份，{byName}于
        <Instant at={createdAt.toISOString()} />
        生成
      </p>
      <ButtonRow>
        <ButtonLink href={`${href}/letters.pdf`} isDownload>
          下载合订本（PDF）
        </ButtonLink>
        <ButtonLink href={`${href}/letters.zip`} isDownload>
          下载单份（ZIP）
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
